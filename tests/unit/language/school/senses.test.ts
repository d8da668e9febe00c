import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lemmasOf } from '@/language/lemma';
import { Core, Forms, paths } from '@/language/lexicon-format';
import { ask, readCompiled, rowsOf } from '../on-disk';

/**
 * Sentences of school texts, each with the word between brackets and what its definition says when it is the right one:
 * pieces of the definitions of every sense that would help this reader, parted by '|'. Labelled by reading the sentence
 * beside the dictionary's list, never by what the look-up answers.
 */
const table = readFileSync('tests/unit/language/school/sentences.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [sentence = '', right = ''] = line.split('\t');
    return { sentence, right: new RegExp(right, 'i') };
  });

/** What a dictionary without a look-up shows: the first sense in its own order, school words first. */
function firstSenses(sentence: string): string[] {
  const forms = new Map(Object.entries(Forms.parse(readCompiled(paths.forms))));
  const core = Core.parse(readCompiled(paths.core('en')));
  const word = /\[(.+)\]/.exec(sentence)?.[1]?.toLowerCase() ?? '';
  return lemmasOf(word, forms).flatMap(({ lemma }) => [
    ...core.filter((entry) => entry.word === lemma).map(({ definition }) => definition),
    ...rowsOf(lemma).map(([, definition]) => definition),
  ]);
}

const share = (part: number): string => `${((100 * part) / table.length).toFixed(1)} %`;

describe('the sense that a sentence means', () => {
  const wrong: string[] = [];
  let first = 0;
  let third = 0;
  let baseline = 0;
  beforeAll(async () => {
    for (const { sentence, right } of table) {
      const { senses } = await ask(sentence);
      const at = senses.findIndex(({ definition }) => right.test(definition));
      if (at === 0) first++;
      else wrong.push(`${sentence} -> ${senses.map(({ definition }) => definition.slice(0, 45)).join(' | ')}`);
      if (at >= 0) third++;
      if (right.test(firstSenses(sentence)[0] ?? '')) baseline++;
    }
    console.info(
      `${table.length} sentences: right first ${share(first)}, in the top three ${share(third)}; ` +
        `the dictionary's first sense ${share(baseline)}\n${wrong.join('\n')}`,
    );
  }, 60_000);

  it('is labelled for two hundred sentences, each with a right answer in the dictionary', () => {
    expect(table.length).toBeGreaterThanOrEqual(200);
    const unanswered = table.filter(({ sentence, right }) => !firstSenses(sentence).some((sense) => right.test(sense)));
    expect(unanswered.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('comes first in 85 of 100, and before the dictionary’s own order', () => {
    expect(first / table.length).toBeGreaterThanOrEqual(0.85);
    expect(first).toBeGreaterThan(baseline);
  });

  it('is among the three shown in 98 of 100', () => {
    expect(third / table.length).toBeGreaterThanOrEqual(0.98);
  });
});
