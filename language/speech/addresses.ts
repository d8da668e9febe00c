import type { FormRule } from './form';
import type { SpeechWords } from './speech-words';

/** What ends a sentence or closes a bracket around the address is not part of it. */
const TRAIL = /[.,;:!?)\]}'"»”’…]+$/u;
/** Without a scheme only under these: "help.us" is most often a missing space. */
const ENDINGS = 'com|org|net|edu|gov|io|mil|info';

/** "example.com" of an address. */
const hostOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/s, '');

const named = (host: string, words: SpeechWords | undefined): string =>
  words ? host.replaceAll('.', ` ${words.dot} `) : host;

/** Web and mail addresses: the place, without the path that nobody can remember by ear. */
export const addressRules = (words: SpeechWords | undefined): readonly FormRule[] => [
  {
    pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>\uFFFC]{2,2000}/giu,
    say({ 0: found, index }) {
      const address = found.replace(TRAIL, '');
      const host = named(hostOf(address), words);
      return [{ start: index, end: index + address.length, say: words ? words.webAddress(host) : host }];
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu,
    say: ([found]) => words?.emailAddress(found.replaceAll('.', ` ${words.dot} `).replaceAll('@', ` ${words.at} `)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@.\\/-])(?:[a-z0-9-]{1,63}\\.){1,4}(?:${ENDINGS})(?:\\/[^\\s<>\\uFFFC]{0,2000})?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say({ 0: found, index }) {
      const address = found.replace(TRAIL, '');
      return [{ start: index, end: index + address.length, say: named(hostOf(address), words) }];
    },
  },
];
