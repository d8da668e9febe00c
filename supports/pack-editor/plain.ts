// What a pack takes is decided by model/pack.ts in the background. Here typed text is brought into that shape, so that
// nobody is told "no" for an angle bracket.

/** Controls but for line break and tab, and the two overrides that make text read other than it is. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/g;

/** Text that a pack takes, of at most `max` characters; empty when nothing is left. */
export const plainOf = (text: string, max: number): string =>
  text
    .replaceAll(UNPRINTABLE, '')
    // "<b" would be markup, "< b" is not.
    .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    .trim()
    .slice(0, max)
    .trimEnd();

/** How every address of a pack begins. */
export const HTTPS = 'https://';

/** An https address as a pack takes it; null when it is none. What is pasted without its "https://" gets it. */
export function linkOf(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : HTTPS + typed;
  if (whole.length > 500 || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  const named = /\.[a-z\d-]{2,}$/i.test(url.hostname);
  return url.protocol === 'https:' && named && url.username === '' && url.password === '' ? whole : null;
}

/** The first words of a sentence, as a quote that is found again. */
export const quoteOf = (text: string): string => {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const plain = plainOf(line.replaceAll('\uFFFC', ' '), 400);
  if (plain.length <= MAX_QUOTE) return plain;
  const cut = plain.lastIndexOf(' ', MAX_QUOTE);
  return plain.slice(0, cut > MAX_QUOTE / 2 ? cut : MAX_QUOTE);
};
/** Enough to name a sentence, and few enough that twelve of them fit into a link. */
const MAX_QUOTE = 80;
