import type { Translate } from '@/components/text';
import type { MyWord } from '@/model/review';
import { csvOf } from '@/utils/csv';

/** What a table program opens: a row of names, then a row for each word. */
export const tableOf = (words: readonly MyWord[], t: Translate): string =>
  csvOf([
    ['word', 'meaning', 'gloss', 'gloss-language', 'sentence', 'text', 'link', 'saved'].map((column) =>
      t(`my-words.column.${column}`),
    ),
    ...words.map(({ word }) => [
      word.surface,
      word.definition,
      word.gloss?.text ?? '',
      word.gloss?.lang ?? '',
      word.sentence,
      word.title,
      word.href,
      word.saved.slice(0, 10),
    ]),
  ]);
