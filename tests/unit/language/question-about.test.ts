import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordQuestion } from '@/model/word-help';
import { answeredSpan, questionAbout } from '@/language/question-about';
import { paragraph, plainMap } from '../supports/scene';

describe('the question about a word', () => {
  it('points at the same letters, however long the sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zñ]{1,30}$/), { minLength: 1, maxLength: 900 }),
        fc.nat(),
        (words, pick) => {
          const index = pick % words.length;
          const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const span = { key: 'p', start, end: start + words[index]!.length };
          const text = plainMap([paragraph('p', words.join(' '))]);
          const asked = questionAbout(span, text, {}, undefined)!;
          expect(WordQuestion.safeParse(asked.question).success).toBe(true);
          expect(asked.question.sentence.slice(asked.question.start, asked.question.end)).toBe(words[index]);
          expect(answeredSpan(asked, asked.question, 'p')).toEqual(span);
        },
      ),
    );
  });

  it('takes the language of the block before that of the activity, and English when neither says', () => {
    const span = { key: 'p', start: 0, end: 4 };
    const text = (lang?: string) => plainMap([paragraph('p', 'Hola tú.', lang === undefined ? {} : { lang })]);
    expect(questionAbout(span, text('es'), { lang: 'fr' }, 'en')?.question).toMatchObject({ lang: 'es', home: 'en' });
    expect(questionAbout(span, text(), { lang: 'fr' }, undefined)?.question.lang).toBe('fr');
    expect(questionAbout(span, text(), {}, undefined)?.question.lang).toBe('en');
  });

  it('is not asked about a word that has gone', () => {
    const text = plainMap([paragraph('p', 'Short.')]);
    expect(questionAbout({ key: 'gone', start: 0, end: 4 }, text, {}, undefined)).toBeUndefined();
    expect(questionAbout({ key: 'p', start: 0, end: 40 }, text, {}, undefined)).toBeUndefined();
  });
});
