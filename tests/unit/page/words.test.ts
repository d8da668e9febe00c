import { expect, it } from 'vitest';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import { answeredOnce } from '@/page/words';

const { signal } = new AbortController();
const question: WordQuestion = { sentence: 'Seeds travel.', start: 0, end: 5, lang: 'en' };
const help: WordHelp = { surface: 'Seeds', start: 0, end: 5, lemma: 'seed', senses: [], name: false };

it('asks once for a press and the tap it becomes, and again for another word, another language or after a failure', async () => {
  const asked: WordQuestion[] = [];
  let works = true;
  const lexicon = answeredOnce({
    help: (next) => {
      asked.push(next);
      return works ? Promise.resolve(help) : Promise.reject(new Error('asleep'));
    },
  });
  await lexicon.help({ ...question, ahead: true }, signal);
  expect(await lexicon.help(question, signal)).toBe(help);
  expect(asked).toEqual([{ ...question, ahead: true }]);
  await lexicon.help({ ...question, home: 'es' }, signal);
  await lexicon.help({ ...question, home: 'ar' }, signal);
  expect(asked.length).toBe(3);
  works = false;
  await expect(lexicon.help(question, signal)).rejects.toThrow('asleep');
  works = true;
  expect(await lexicon.help(question, signal)).toBe(help);
});
