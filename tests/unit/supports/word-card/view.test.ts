import { describe, expect, it } from 'vitest';
import { translator } from '@/components/text';
import type { Gloss, Sense } from '@/model/word-help';
import en from '@/supports/word-card/strings/en.json';
import {
  directionOf,
  glossesFor,
  lemmaToShow,
  ownName,
  sameLanguage,
  sourceLines,
  sourceWords,
  spokenSummary,
} from '@/supports/word-card/view';

const gloss = (text: string, lang: string, rest: Partial<Gloss> = {}): Gloss => ({
  text,
  lang,
  source: 'apertium',
  ...rest,
});
const sense = (rest: Partial<Sense> = {}): Sense => ({
  pos: 'noun',
  definition: 'no rain',
  source: 'core',
  glosses: [],
  ...rest,
});

describe('languages of a card', () => {
  it.each([
    ['es', 'es-MX', true],
    ['es-US', 'es-MX', true],
    ['es', 'pt', false],
    ['zh-Hans', 'zh-Hant', false],
    ['zh-CN', 'zh-Hans', true],
    ['zh', 'zh-TW', false],
    ['not a tag', 'es', false],
  ])('%s and %s: the same is %s', (a, b, same) => {
    expect(sameLanguage(a, b)).toBe(same);
  });

  it('takes at most three glosses, of the home language alone', () => {
    const many = sense({
      glosses: [gloss('a', 'es'), gloss('b', 'fr'), gloss('c', 'es-MX'), gloss('d', 'es'), gloss('e', 'es')],
    });
    expect(glossesFor(many, 'es').map((each) => each.text)).toEqual(['a', 'c', 'd']);
    expect(glossesFor(many, 'vi')).toEqual([]);
  });

  it('calls languages by their own names and knows which way they run', () => {
    expect(ownName('es')).toBe('Español');
    expect(ownName('??')).toBe('??');
    expect(['ar', 'fa', 'ur-PK', 'he', 'es', 'zh', 'ku-Arab'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'rtl',
    ]);
  });
});

const wordnet = sense({ source: 'wordnet' });

describe('who says so', () => {
  it.each([
    ['a dictionary alone', wordnet, undefined, [['source.dictionary', undefined]]],
    ['both from a dictionary', wordnet, gloss('a', 'es'), [['source.dictionary', 'unchecked']]],
    ['a reviewed dictionary', wordnet, gloss('a', 'es', { reviewed: true }), [['source.dictionary', 'checked']]],
    ['the school words alone', sense(), undefined, [['source.school', undefined]]],
    [
      'the school words, which no speaker has checked',
      sense(),
      gloss('a', 'es', { source: 'core', reviewed: false }),
      [['source.school', 'unchecked']],
    ],
    [
      'meaning from the school words, gloss from a dictionary',
      sense(),
      gloss('a', 'es'),
      [
        ['source.meaning.school', undefined],
        ['source.gloss.dictionary', 'unchecked'],
      ],
    ],
    ['the teacher', sense({ source: 'pack' }), gloss('a', 'es', { source: 'pack' }), [['source.teacher', undefined]]],
    [
      'the teacher, reviewed by a speaker',
      sense({ source: 'pack' }),
      gloss('a', 'es', { source: 'pack', reviewed: true }),
      [['source.teacher', 'checked']],
    ],
    [
      'meaning from the teacher, gloss from another dictionary',
      sense({ source: 'pack' }),
      gloss('a', 'es'),
      [
        ['source.meaning.teacher', undefined],
        ['source.gloss.dictionary', 'unchecked'],
      ],
    ],
    [
      'meaning from a dictionary, gloss from the teacher',
      sense({ source: 'wordnet' }),
      gloss('a', 'es', { source: 'pack' }),
      [
        ['source.meaning.dictionary', undefined],
        ['source.gloss.teacher', undefined],
      ],
    ],
    [
      'the school itself',
      sense({ source: 'school' }),
      gloss('a', 'es', { source: 'school', reviewed: true }),
      [['source.own-school', 'checked']],
    ],
    [
      'meaning from a dictionary, gloss from the school, not checked',
      wordnet,
      gloss('a', 'es', { source: 'school', reviewed: false }),
      [
        ['source.meaning.dictionary', undefined],
        ['source.gloss.own-school', 'unchecked'],
      ],
    ],
  ] as const)('%s', (_, meaning, word, lines) => {
    expect(sourceLines(meaning, word).map(({ key, checked }) => [key, checked])).toEqual(lines);
  });

  const t = translator(Object.fromEntries(Object.entries(en).map(([key, text]) => [`word-card.${key}`, text])));
  const own = { key: 'source.own-school', origin: 'own-school', checked: 'checked' } as const;
  it.each([
    [{ reviewer: 'Ms. Díaz', date: '2026-11-16' }, 'en', 'From your school. Checked by Ms. Díaz, Nov 16, 2026.'],
    [{ reviewer: 'Ms. Díaz', date: '2026-11-16' }, 'es', 'From your school. Checked by Ms. Díaz, 16 nov 2026.'],
    [{ reviewer: 'Ms. Díaz' }, 'en', 'From your school. Checked by Ms. Díaz.'],
    [{ reviewer: 'Ms. Díaz', date: '2026-13-16' }, 'en', 'From your school. Checked by Ms. Díaz, 2026-13-16.'],
    [{ reviewed: true }, 'en', 'From your school. Checked by a speaker.'],
  ])('names who checked the school’s word: %o in %s', (rest, ui, words) => {
    expect(sourceWords(own, gloss('a', 'es', { source: 'school', ...rest }), t, ui)).toBe(words);
  });
  it('says that nobody has checked it', () => {
    const words = sourceWords({ ...own, checked: 'unchecked' }, gloss('a', 'es', { source: 'school' }), t, 'en');
    expect(words).toBe('From your school. Not yet checked by a speaker.');
  });
});

describe('small things', () => {
  it('shows a lemma only where it differs', () => {
    expect(lemmaToShow({ surface: 'Drought', lemma: 'drought' })).toBeUndefined();
    expect(lemmaToShow({ surface: 'eroded', lemma: 'erode' })).toBe('erode');
    expect(lemmaToShow({ surface: 'xx', lemma: '' })).toBeUndefined();
  });

  it('says word, meaning and gloss to a screen reader', () => {
    const help = {
      surface: 'drought',
      start: 0,
      end: 7,
      lemma: 'drought',
      name: false,
      senses: [sense({ glosses: [gloss('sequía', 'es')] })],
    };
    expect(spokenSummary({ kind: 'word', help, lang: 'en', home: 'es', sentence: '' })).toBe(
      'drought. no rain. sequía',
    );
    expect(spokenSummary({ kind: 'word', help, lang: 'en', home: undefined, sentence: '' })).toBe('drought. no rain');
    expect(spokenSummary({ kind: 'word', help, lang: 'en', home: 'es', sentence: '', guess: true })).toBe('drought');
    expect(spokenSummary({ kind: 'silent', surface: 'drought', lang: 'en' })).toBe('drought');
  });
});
