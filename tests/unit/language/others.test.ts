import { describe, expect, it } from 'vitest';
import { createFrequencies } from '@/language/frequency';
import { Core, paths, type CoreEntry } from '@/language/lexicon-format';
import { type Guessed, othersFor } from '@/language/others';
import { lexicon, readCompiled } from './on-disk';

const entries = Core.parse(readCompiled(paths.core('en')));
const frequencies = await createFrequencies((path) => Promise.resolve(readCompiled(path))).ready();
const counted = new Map<string, number | undefined>();
const zipfOf = (word: string): number | undefined => {
  if (!counted.has(word)) counted.set(word, frequencies.zipfOf(word));
  return counted.get(word);
};
/** Every seventh: enough to see that nothing of the rule is missing. */
const some = entries.filter((_, index) => index % 7 === 0);
const guessed = ({ word, pos, definition }: CoreEntry): Guessed => ({
  lemma: word,
  pos,
  definition,
  meanings: entries.filter((entry) => entry.word === word).map((entry) => entry.definition),
});
const entry = (word: string, definition: string, rest: Partial<CoreEntry> = {}): CoreEntry => ({
  id: word,
  word,
  pos: 'n',
  subject: 'science',
  definition,
  example: '',
  near: '',
  ...rest,
});

describe('meanings of other words to guess among', () => {
  it('are there for nearly every school word that is no connecting word, and always for the same ones', () => {
    const words = some.filter(({ pos }) => pos === 'n' || pos === 'v' || pos === 'a');
    const found = words.map((word) => othersFor(guessed(word), entries, zipfOf));
    expect(found.filter((others) => others.length === 2).length / words.length).toBeGreaterThan(0.97);
    expect(words.map((word) => othersFor(guessed(word), entries.toReversed(), zipfOf))).toEqual(found);
  });

  it('are of the same part of speech, and none of what the word can mean', () => {
    for (const word of some) {
      const own = guessed(word);
      for (const other of othersFor(own, entries, zipfOf)) {
        const from = entries.filter(({ definition }) => definition === other);
        expect(from.some(({ pos }) => pos === word.pos)).toBe(true);
        expect(own.meanings).not.toContain(other);
        expect(other.toLowerCase().split(/\P{L}+/u)).not.toContain(word.word);
      }
    }
  });

  const school = [
    entry('drought', 'a long time with no rain'),
    entry('flood', 'a lot of water where it is dry, after rain'),
    entry('dry spell', 'a long time that stays dry'),
    entry('treaty', 'a promise between two countries'),
    entry('pact', 'a promise that leaders sign'),
    entry('orbit', 'the path of a planet around a star'),
    entry('erode', 'wear away little by little', { pos: 'v' }),
  ];
  const drought: Guessed = { lemma: 'drought', pos: 'n', definition: school[0]!.definition, meanings: [] };

  it('are never near to the right one, nor to each other', () => {
    const others = othersFor(drought, school, () => 4);
    expect(others).toHaveLength(2);
    expect(others).toContain('the path of a planet around a star');
    expect(others.filter((other) => other.startsWith('a promise'))).toHaveLength(1);
  });

  it('are those about as common first', () => {
    const zipf: Readonly<Record<string, number>> = { drought: 3.5, treaty: 5.5, pact: 3.4, orbit: 3.6 };
    expect(othersFor(drought, school, (word) => zipf[word])).toContain('a promise that leaders sign');
  });

  it('keep clear of the other meanings of the word', () => {
    const others = othersFor({ ...drought, meanings: ['a path that a planet takes'] }, school, () => 4);
    expect(others).toEqual([]);
  });

  it('come with the answer to whoever asks to guess, and to nobody else', async () => {
    const question = { sentence: 'We look for evidence in the text.', start: 12, end: 20, lang: 'en', home: 'es' };
    const help = await lexicon.help({ ...question, guess: true });
    expect(help.others).toHaveLength(2);
    expect(help.others).not.toContain(help.senses[0]!.definition);
    expect(await lexicon.help(question)).not.toHaveProperty('others');
    // The gloss that was written for this meaning explains it in its own language.
    expect(help.senses[0]!.glosses[0]).toMatchObject({
      text: 'evidencia',
      definition: expect.stringMatching(/\w/) as string,
    });
  });
});
