/** Bytes: more is no file that a lesson needs. */
const MOST = 200_000_000;

/**
 * GET of one file from a host that a person has just allowed, with their own sign-in there. Rejects when the host does
 * not give it: no sign-in, another host behind it, no network.
 */
export async function grantedFile(href: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(href, { credentials: 'include', signal });
  if (!response.ok) throw new Error(`${response.status} for the file`);
  if (Number(response.headers.get('content-length') ?? 0) > MOST) throw new Error('too long');
  return response.blob();
}
