import { describe, expect, it } from 'vitest';
import type { WordHelp } from '@/model/word-help';
import type { Gap, Line } from '@/supports/teacher-preview/gains';
import type { Situation } from '@/model/situations';
import { start } from '@/supports/teacher-preview/start';
import { paragraph, sceneFor } from '../scene';

interface Drawn {
  readonly gains: { readonly value: readonly Line[] };
  readonly gaps: { readonly value: readonly Gap[] };
  readonly meet: (situation: Situation, home: string) => void;
  readonly add: (term: string | null) => void;
  readonly barriers: () => void;
  readonly leave: () => void;
}

const TEXT = paragraph('k', 'Wheat was freight. Native grass grew.');
const WORDS = ['freight', 'Native', 'grass'];

function begin() {
  const made = sceneFor([TEXT], {});
  let drawn: Drawn | undefined;
  const scene = {
    ...made.scene,
    stage: { ...made.scene.stage, bar: (_: unknown, props: object) => void (drawn = props as Drawn) },
  };
  start(scene);
  if (!drawn) throw new Error('nothing was drawn');
  return { ...made, scene, drawn, teaching: made.scene.services.teaching };
}
/** Answer the choice of words, then each look-up; what has a gloss is in `glossed`. */
async function answerAll({ chosen, asked }: ReturnType<typeof begin>, glossed: readonly string[]): Promise<void> {
  chosen.at(-1)!.answer({
    words: WORDS.map((word) => {
      const from = TEXT.text.indexOf(word);
      return { span: { key: 'k', start: from, end: from + word.length }, lemma: word.toLowerCase(), reasons: [] };
    }),
    known: [],
  });
  let answered = 0;
  const next = async (): Promise<boolean> => {
    for (let turn = 0; turn < 20 && asked.length === answered; turn += 1) await Promise.resolve();
    return asked.length > answered;
  };
  while (await next()) {
    const { question, answer } = asked[answered++]!;
    const word = question.sentence.slice(question.start, question.end);
    const glosses = glossed.includes(word) ? [{ text: 'x', lang: 'es', source: 'core' as const }] : [];
    answer({
      surface: word,
      start: question.start,
      end: question.end,
      lemma: word,
      senses: [{ pos: 'noun', definition: 'd', source: 'core', glosses }],
      name: false,
    } satisfies WordHelp);
  }
}

describe('the preview', () => {
  it('meets the page as who is new to English first, as another when asked, and as oneself when it ends', () => {
    const { drawn, teaching, end } = begin();
    expect(teaching.preview.value).toMatchObject({ situation: 'new-to-english', profile: { homeLanguage: 'es' } });
    drawn.meet('low-vision', 'es');
    expect(teaching.preview.value).toMatchObject({ situation: 'low-vision' });
    expect(teaching.preview.value?.profile.homeLanguage).toBeUndefined();
    end();
    expect(teaching.preview.value).toBeNull();
  });

  it('ends with one press', () => {
    const { drawn, teaching } = begin();
    drawn.leave();
    expect(teaching.preview.value).toBeNull();
  });

  it('counts the words that are marked, and finds the first without Spanish, in the order of the text', async () => {
    const begun = begin();
    expect(begun.drawn.gains.value).toEqual([]);
    await answerAll(begun, ['freight']);
    expect(begun.drawn.gains.value).toEqual([{ key: 'marked.many', values: { count: 3 } }]);
    expect(begun.drawn.gaps.value).toEqual([
      { key: 'bare', values: { word: 'Native' }, lang: 'es', add: { term: 'Native' } },
    ]);
    // Nobody asked for these words: none of them was looked up.
    expect(begun.asked.map(({ question }) => question.ahead)).toEqual([true, true]);
    expect(begun.asked.map(({ question }) => question.home)).toEqual(['es', 'es']);
  });

  it('says nothing of words when the word list does not answer', async () => {
    const { chosen, drawn } = begin();
    chosen.at(-1)!.fail(new Error('gone'));
    await Promise.resolve();
    expect(drawn.gains.value).toEqual([]);
  });

  it('adds a missing word to the draft once, and opens the pack editor', () => {
    const { drawn, teaching, turnedOn } = begin();
    drawn.add('native');
    drawn.add('Native');
    expect(teaching.draft.value?.terms).toEqual([{ term: 'native' }]);
    drawn.add(null);
    expect(teaching.draft.value?.terms).toHaveLength(1);
    expect(turnedOn).toEqual(['pack-editor', 'pack-editor', 'pack-editor']);
    drawn.barriers();
    expect(turnedOn.at(-1)).toBe('barrier-xray');
  });
});
