import { canvasPack, packLink } from '../packs';
import type { CanvasAssignment } from './assignment';

/** The assignment with its teacher's pack link in the text, where the lesson leaves a place for one. */
export async function withPack(assignment: CanvasAssignment, origin: string): Promise<CanvasAssignment> {
  if (!assignment.body.includes('<!--pack-->')) return assignment;
  const address = `${origin}/courses/${assignment.course}/assignments/${assignment.id}`;
  const link = await packLink(address, canvasPack(origin));
  return { ...assignment, body: assignment.body.replace('<!--pack-->', `<p>${link}</p>`) };
}
