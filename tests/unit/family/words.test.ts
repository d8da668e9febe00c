import { describe, expect, it } from 'vitest';
import { taskOf } from '@/family/task';
import { taskWordsOf } from '@/family/task-words';
import { chosen, MOST_WORDS, shared, type SharedWord, wantedByCount, wantedOfPack, wantedOfText } from '@/family/words';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import type { NotableWord } from '@/model/notable';
import type { Pack } from '@/model/pack';
import { lexicon } from '../language/on-disk';
import { typicalPack } from '../packs/a-pack';
import { lessonOf } from '../supports/home-directions/a-lesson';

const TEXT = 'A severe drought came. The farmers abandoned their land and the topsoil blew away.';
const block: Block = { key: 'a', kind: 'paragraph', text: TEXT, region: 'passage', lang: 'en' };
const activity = lessonOf([block]);
const map = textMapOf(activity);
const help = (question: Parameters<typeof lexicon.help>[0]) => lexicon.help(question);
const at = (word: string, reasons: NotableWord['reasons']): NotableWord => {
  const start = TEXT.indexOf(word);
  return { span: { key: 'a', start, end: start + word.length }, lemma: word, reasons };
};

describe('words to share', () => {
  it('are the teacher’s first, those that are introduced first before the others, where they stand in the text', () => {
    const pack: Pack = { ...typicalPack, terms: [...typicalPack.terms, { term: 'farmer', first: true }] };
    const wanted = wantedOfPack(pack, map, 'es');
    expect(wanted.map(({ term }) => term).slice(0, 3)).toEqual(['farmer', 'persuade', 'native']);
    const drought = wanted.find(({ term }) => term === 'drought')?.question;
    expect(drought).toMatchObject({ sentence: 'A severe drought came.', home: 'es', ahead: true });
    // Not in the text: asked for by itself.
    expect(wanted.find(({ term }) => term === 'loan')?.question).toMatchObject({ sentence: 'loan', start: 0, end: 4 });
  });

  it('are twelve at most, and none twice', () => {
    const many = Array.from({ length: 30 }, (_each, i) => ({ term: `word${i}` }));
    expect(wantedOfPack({ ...typicalPack, terms: many }, map, 'es')).toHaveLength(MOST_WORDS);
    expect(wantedOfText([at('severe', ['teacher']), at('drought', ['school'])], map, 'es', 5)).toHaveLength(1);
    expect(wantedOfText([at('drought', ['school'])], map, 'es', -1)).toEqual([]);
  });

  it('say whose they are: the teacher’s, ours, a dictionary’s', async () => {
    const [drought] = wantedOfPack(
      { ...typicalPack, terms: typicalPack.terms.filter((each) => each.term === 'drought') },
      map,
      'es',
    );
    expect(drought && (await shared(drought, typicalPack, help))).toMatchObject({
      term: 'drought',
      meaning: 'a long time with little or no rain',
      from: { by: 'teacher', name: 'Ms. Ibarra' },
      gloss: { text: 'sequía', from: { by: 'teacher', name: 'Ms. Ibarra' } },
    });
    const [land, severe] = wantedOfText([at('land', ['rare']), at('abandoned', ['rare'])], map, 'es', 5);
    expect(land && (await shared(land, null, help))?.from).toMatchObject({
      by: expect.stringMatching(/handrail|dictionary/),
    });
    expect(severe && (await shared(severe, null, help))?.gloss?.lang).toBe('es');
  });

  it('have no dictionary’s word where the teacher has said what the term means here', async () => {
    const pack: Pack = {
      ...typicalPack,
      terms: [{ term: 'drought', meaning: 'a long time without rain' }, { term: 'land' }],
    };
    const [drought, land] = wantedOfPack(pack, map, 'es');
    expect((await help({ ...drought!.question, home: 'es' })).senses[0]?.glosses).not.toEqual([]);
    expect((await shared(drought!, pack, help))?.gloss).toBeUndefined();
    // Named alone, it is what the dictionary says.
    expect((await shared(land!, pack, help))?.gloss?.lang).toBe('es');
  });

  it('name who checked a school’s own word, and say where nobody did', async () => {
    const question = { sentence: 'A lock.', start: 2, end: 6, lang: 'en', home: 'es' };
    const school = (more: object) => () =>
      Promise.resolve({
        surface: 'lock',
        start: 2,
        end: 6,
        lemma: 'lock',
        name: false,
        senses: [
          {
            pos: 'noun' as const,
            definition: 'a room for boats',
            source: 'school' as const,
            glosses: [{ text: 'esclusa', lang: 'es', source: 'school' as const, ...more }],
          },
        ],
      });
    const from = async (more: object) => (await shared({ question }, null, school(more)))?.gloss?.from;
    expect(await from({ reviewed: true, reviewer: 'Luz Ortega' })).toEqual({ by: 'checked', name: 'Luz Ortega' });
    expect(await from({ reviewed: true })).toEqual({ by: 'checked' });
    expect(await from({})).toEqual({ by: 'school' });
  });

  it('show first what has a picture and a word at home, and fill what room is left with pictures', () => {
    const word = (term: string, more: Partial<SharedWord> = {}): SharedWord => ({
      term,
      lang: 'en',
      meaning: 'm',
      from: undefined,
      gloss: undefined,
      picture: undefined,
      ...more,
    });
    const picture = { svg: '<svg/>', alt: '' };
    const gloss = { text: 'g', lang: 'es', from: { by: 'dictionary' } } as const;
    const names = chosen({
      taught: [word('lock'), null, word('toll')],
      found: [word('gap'), word('Toll'), word('settler', { gloss }), word('mule', { gloss, picture })],
      frequent: [word('water'), word('boat', { picture }), word('wheat', { picture, gloss })],
    }).map(({ term }) => term);
    expect(names).toEqual(['lock', 'toll', 'mule', 'settler', 'gap', 'wheat', 'boat']);
    const many = Array.from({ length: 20 }, (_each, i) => word(`w${i}`));
    expect(chosen({ taught: many, found: many, frequent: [] })).toHaveLength(MOST_WORDS);
  });

  it('take the text’s own frequent words without names and small words', () => {
    const words = wantedByCount(map, 'es', 20).map(({ question }) =>
      question.sentence.slice(question.start, question.end),
    );
    expect(words).toContain('drought');
    expect(words).not.toContain('their');
    expect(words).not.toContain('The');
  });

  it('have our easy meaning in the home language, marked as not checked', async () => {
    const evidence = 'Show your evidence.';
    const question = { sentence: evidence, start: 10, end: 18, lang: 'en', home: 'es', ahead: true };
    expect(await shared({ term: 'evidence', question }, null, help)).toMatchObject({
      from: { by: 'handrail' },
      gloss: { lang: 'es', meaning: expect.stringMatching(/\S/), from: { by: 'ours' } },
    });
  });

  it('are left out where nobody knows them, and when the dictionary is silent', async () => {
    const question = { sentence: 'A blorfin.', start: 2, end: 9, lang: 'en' };
    expect(await shared({ term: 'blorfin', question }, null, help)).toBeNull();
    const silent = () => Promise.reject(new Error('gone'));
    expect(await shared({ term: 'blorfin', question }, null, silent)).toBeNull();
    // What the teacher has written stands without it.
    const [first] = wantedOfPack(typicalPack, map, 'es');
    expect(first && (await shared(first, typicalPack, silent))?.meaning).toBe('to make somebody want to do something');
  });
});

describe('verbs of directions that nobody has translated', () => {
  const task = taskOf(
    {
      activity: lessonOf([{ ...block, text: 'Compare two farms. Explain why. Compare two towns.' }]),
      lang: 'en',
      pack: null,
    },
    'es',
  );

  it('are called by their name at home, each once', async () => {
    const words = await taskWordsOf(task, 'es', help);
    expect(words.map(({ word }) => word)).toEqual(['compare', 'explain']);
    expect(words.map(({ gloss }) => gloss.lang)).toEqual(['es', 'es']);
  });

  it('are none where the dictionary is silent', async () => {
    expect(await taskWordsOf(task, 'es', () => Promise.reject(new Error('gone')))).toEqual([]);
  });
});
