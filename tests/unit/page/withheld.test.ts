import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import type { Pack } from '@/model/pack';
import type { Deciders } from '@/model/policy';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import { withheldFrom } from '@/page/withheld';
import { paragraph, sceneFor } from '../supports/scene';

const SENTENCE = 'Green plants ran photosyntheses while stored carbon dioxide rose.';
const quit = new AbortController().signal;

/** Forms that no rule finds. */
const IRREGULAR: Readonly<Record<string, string>> = { ran: 'run', photosyntheses: 'photosynthesis' };

/** A dictionary that knows everything about every word, and takes "carbon dioxide" for one. */
function dictionary({ sentence, start, end }: WordQuestion): WordHelp {
  const phrase = sentence.indexOf('carbon dioxide');
  const inPhrase = phrase >= 0 && start >= phrase && end <= phrase + 14;
  const [from, to] = inPhrase ? [phrase, phrase + 14] : [start, end];
  const surface = sentence.slice(from, to);
  return {
    surface,
    start: from,
    end: to,
    lemma: IRREGULAR[surface] ?? surface,
    senses: [{ pos: 'noun', definition: `about ${surface}`, source: 'core', glosses: [] }],
    picture: { svg: '<svg/>', alt: surface },
    syllables: [surface],
    parts: [{ text: surface, kind: 'root', meaning: 'x' }],
    family: [surface],
    cognate: { text: surface, lang: 'es', kind: 'cognate' },
    others: ['a', 'b'],
    name: false,
  };
}

const pack = (terms: readonly string[]): Pack => ({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-23',
  terms: terms.map((term) => ({ term, meaning: `our ${term}` })),
  alternates: [],
});

function here(deciders: Deciders, terms: readonly string[] = [], notable?: NotableAnswer) {
  const { scene } = sceneFor([paragraph('a', SENTENCE)], {});
  const asked: string[] = [];
  const services = withheldFrom(
    'word-card',
    {
      ...scene.services,
      pack: signal({ pack: pack(terms), from: 'link' as const }),
      lexicon: {
        help: (question) => {
          asked.push(question.sentence.slice(question.start, question.end));
          return Promise.resolve(dictionary(question));
        },
      },
      words: { ...scene.services.words, notable: () => Promise.resolve(notable ?? { words: [], known: [] }) },
    },
    deciders,
  );
  const question = (word: string): WordQuestion => {
    const start = SENTENCE.indexOf(word);
    return { sentence: SENTENCE, start, end: start + word.length, lang: 'en' };
  };
  return { asked, help: (word: string) => services.lexicon.help(question(word), quit), words: services.words };
}
const teacher = (tested: readonly string[], measures?: 'content' | 'reading'): Deciders => ({
  teacher: { allow: ['word-card'], tested, measures },
});

describe('a word where something is measured', () => {
  it.each([
    ['store', 'stored'],
    ['Plant', 'plants'],
    ['carbon dioxide', 'carbon'],
    ['carbon dioxide', 'dioxide'],
  ])('is not explained in any form when it is tested: %s, tapped %s', async (tested, tapped) => {
    const { help, asked } = here(teacher([tested]), ['plants', 'stored', 'carbon dioxide']);
    expect(await help(tapped)).toMatchObject({ withheld: 'tested', senses: [] });
    // The dictionary does not even hear of it: nothing is counted as looked up.
    expect(asked).toEqual([]);
  });

  it('is not explained when only the dictionary knows that it is a form or a part of a tested one', async () => {
    expect(await here(teacher(['run']), ['ran']).help('ran')).toMatchObject({ withheld: 'tested', senses: [] });
    const { help } = here({ ...teacher(['dioxide']), code: { allow: ['word-card'] } });
    expect(await help('carbon')).toMatchObject({ withheld: 'tested', senses: [] });
  });

  it('is explained when the teacher has it in the pack, and no other word is', async () => {
    const { help } = here(teacher(['photosynthesis'], 'content'), ['plant']);
    expect(await help('plants')).toMatchObject({ surface: 'plants', senses: [{ definition: 'about plants' }] });
    expect(await help('Green')).toMatchObject({ withheld: 'other', senses: [] });
  });

  it('is explained without the pack when an accommodation code opened it, unless it is tested', async () => {
    const { help } = here({ ...teacher(['photosynthesis'], 'content'), code: { allow: ['word-card'] } });
    expect((await help('Green')).senses.length).toBe(1);
    expect(await help('photosyntheses')).toMatchObject({ withheld: 'tested' });
  });

  it('is told of as the columns say: never its parts, in a quiz on reading neither picture nor sound', async () => {
    const content = await here(teacher([], 'content'), ['plant']).help('plants');
    expect(Object.keys(content).toSorted()).toEqual(
      ['surface', 'start', 'end', 'lemma', 'senses', 'name', 'picture'].toSorted(),
    );
    for (const measures of ['reading', undefined] as const) {
      const reading = await here(teacher([], measures), ['plant']).help('plants');
      expect([reading.picture, reading.unsaid]).toEqual([undefined, true]);
    }
  });

  it('is neither marked nor met first when it is tested or not approved', async () => {
    const span = (word: string) => ({
      key: 'a',
      start: SENTENCE.indexOf(word),
      end: SENTENCE.indexOf(word) + word.length,
    });
    const found = (['plants', 'photosyntheses', 'dioxide', 'Green'] as const).map((word) => ({
      span: span(word),
      lemma: IRREGULAR[word] ?? word,
      reasons: [],
    }));
    const question: NotableQuestion = {
      text: 't',
      blocks: [{ key: 'a', kind: 'paragraph', region: 'question', text: SENTENCE, lang: 'en', open: true }],
      terms: [],
      help: 'some',
    };
    const known = [{ lemma: 'photosynthesis', as: ['photosynthesis'] }];
    const answer = { words: found, known };
    const marked = async (deciders: Deciders): Promise<readonly string[]> =>
      (await here(deciders, ['plant', 'carbon dioxide'], answer).words.notable(question)).words.map(
        ({ lemma }) => lemma,
      );
    expect(await marked(teacher(['photosynthesis']))).toEqual(['plants', 'dioxide']);
    expect(await marked(teacher(['photosynthesis', 'carbon dioxide']))).toEqual(['plants']);
    expect(await marked({ ...teacher(['photosynthesis']), code: { allow: ['word-card'] } })).toEqual([
      'plants',
      'dioxide',
      'Green',
    ]);
    const told = await here(teacher(['photosynthesis']), [], answer).words.notable(question);
    expect(told.known).toEqual([]);
  });
});
