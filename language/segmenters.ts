import { languageTag } from './passage-language';

const made = new Map<string, Intl.Segmenter>();

/** Making a segmenter loads its rules (about 1 ms): one a language and grain is kept. An unknown language gets the root's rules. */
export function segmenterFor(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const id = `${granularity} ${lang}`;
  let segmenter = made.get(id);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(languageTag(lang) ?? 'und', { granularity });
    made.set(id, segmenter);
  }
  return segmenter;
}
