const LONGEST = 2_000_000;

/**
 * GET of one text file of another site (a teacher's captions) that somebody has just pressed for: without cookies or
 * referrer; the browser names the page's site, and not the page. Rejects when that site gives it to nobody else's page.
 */
export async function getPressedText(href: string, signal: AbortSignal): Promise<string> {
  const url = new URL(href);
  if (url.protocol !== 'https:') throw new Error('not encrypted');
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new Error(`${response.status} for the file`);
  const text = await response.text();
  if (text.length > LONGEST) throw new Error('too long');
  return text;
}
