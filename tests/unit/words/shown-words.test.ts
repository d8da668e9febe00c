import { describe, expect, it } from 'vitest';
import { translator } from '@/components/text';
import { inSentence } from '@/entrypoints/words/in-sentence';
import { shownWords, textsOf } from '@/entrypoints/words/shown-words';
import { inDays } from '@/entrypoints/words/when';
import { pageCatalogueFor } from '@/utils/page-words';

describe('the word in its sentence', () => {
  it.each<[string, string, string | undefined]>([
    ['drought', 'The drought was long.', 'The |drought| was long.'],
    ['art', 'To start the art class.', 'To start the |art| class.'],
    ['Erode', 'They erode it.', 'They |erode| it.'],
    ['carbon dioxide', 'It is carbon dioxide.', 'It is |carbon dioxide|.'],
    ['C++', 'We use C++ here.', 'We use |C++| here.'],
    ['干旱', '那年的干旱很严重。', '那年的|干旱|很严重。'],
    ['rain', 'Nothing fell.', undefined],
    ['', 'Nothing fell.', undefined],
  ])('%s', (surface, sentence, expected) => {
    const found = inSentence({ surface, sentence });
    expect(found && `${found.before}|${found.word}|${found.after}`).toBe(expected);
  });
});

const mine = (surface: string, gloss: string, title: string) => ({
  word: {
    lang: 'en',
    lemma: surface,
    surface,
    definition: `about ${surface}`,
    gloss: { text: gloss, lang: 'es' },
    sentence: 'One sentence.',
    title,
    href: '',
    saved: '2026-11-23T08:00:00.000Z',
  },
});
const WORDS = [mine('drought', 'sequía', 'Dust'), mine('tide', 'marea', 'Harbor'), mine('soil', 'suelo', 'Dust')];

describe('the list', () => {
  it.each([
    ['', '', ['drought', 'tide', 'soil']],
    ['SEQUIA', '', ['drought']],
    ['  tid', '', ['tide']],
    ['', 'Dust', ['drought', 'soil']],
    ['tide', 'Dust', []],
  ])('for %j in %j', (search, text, expected) => {
    expect(shownWords(WORDS, { search, text }).map(({ word }) => word.surface)).toEqual(expected);
  });
  it('knows its texts', () => expect(textsOf([...WORDS, mine('x', 'y', '')])).toEqual(['Dust', 'Harbor']));
});

it.each([
  ['2026-11-24', 'en', 'tomorrow'],
  ['2026-11-26', 'en', 'in 3 days'],
  ['2026-12-10', 'en', 'in 2 weeks'],
  ['2027-02-05', 'en', 'in 2 months'],
  ['2026-11-24', 'es', 'mañana'],
])('%s is, in %s, %s', (day, language, said) => {
  expect(inDays('2026-11-23', day, language, translator(pageCatalogueFor(language)))).toBe(said);
});
it('says days where the browser does not speak the language', () => {
  expect(inDays('2026-11-23', '2026-11-26', 'tlh', translator(pageCatalogueFor('en')))).toBe('in 3 days');
});
