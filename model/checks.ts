import * as z from 'zod/mini';

/** What text, addresses and language tags from somebody else must be: packs, kits and policies share these. */

// '<' opens markup only before a letter, '/', '!' or '?' (HTML standard, tag open state): "3 < 5" is a meaning, "<b" is not.
const markup = /<[a-z/!?]/i;
// Controls but for line break and tab, the two overrides that make text read other than it is, and half a character:
// `encodeURIComponent` throws on it.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E\p{Surrogate}]/u;

/** One or more lines of text, at most `max` UTF-16 units: no markup, no control characters, no half characters. */
export const plain = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((text) => !markup.test(text) && !unprintable.test(text)),
  );
// In an address: what URL parsers drop or turn round ("https:\\elsewhere"), and every mark of direction.
// oxlint-disable-next-line no-control-regex
const disguised = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\\\p{Surrogate}]/u;
/** Absolute, encrypted, without a user name in it ("https://school.example@elsewhere" goes elsewhere). */
export const https = z.string().check(
  z.maxLength(500),
  z.refine((text) => {
    if (markup.test(text) || disguised.test(text) || !URL.canParse(text)) return false;
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '';
  }),
);
/** BCP 47, as far as its shape goes. */
export const Lang = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i));
/** More languages than any school has. */
const MAX_LANGUAGES = 100;
/** A value for each of several languages, by BCP 47 tag. */
export const byLanguage = <T extends z.core.$ZodType>(value: T) =>
  z.record(Lang, value).check((payload) => {
    if (Object.keys(payload.value).length <= MAX_LANGUAGES) return;
    payload.issues.push({ code: 'too_big', origin: 'object', maximum: MAX_LANGUAGES, input: payload.value });
  });
