import { canvasPack, packLink, pastedLink } from '../packs';
import type { CanvasAssignment } from './assignment';

/**
 * The assignment with its teacher's pack link in the text, where the lesson leaves a place for one. `code` is of another
 * pack, which the page's address brought; empty: none was ever pasted.
 */
export async function withPack(
  assignment: CanvasAssignment,
  origin: string,
  code: string | null = null,
): Promise<CanvasAssignment> {
  if (!assignment.body.includes('<!--pack-->')) return assignment;
  const address = `${origin}/courses/${assignment.course}/assignments/${assignment.id}`;
  if (code === '') return assignment;
  const link = code === null ? await packLink(address, canvasPack(origin)) : pastedLink(address, code);
  return { ...assignment, body: assignment.body.replace('<!--pack-->', `<p>${link}</p>`) };
}
