import { describe, expect, it } from 'vitest';
import type { Formula } from '@/model/maths';
import { OBJECT, type Block } from '@/model/activity';
import type { Services } from '@/supports/contract';
import { SpokenFormulas } from '@/supports/read-aloud/formulas';
import { paragraph } from '../scene';
import { mapOf, readerOf } from './reader';

interface Question {
  readonly formulas: readonly Formula[];
  readonly lang: string;
  answer(said: (string | null)[]): Promise<void>;
  fail(): Promise<void>;
}

/** A desk that answers when the test says so. */
function mathsDesk() {
  const asked: Question[] = [];
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const maths: Services['maths'] = {
    say: (formulas, lang) =>
      new Promise((resolve, reject) => {
        asked.push({
          formulas,
          lang,
          answer: async (said) => {
            resolve(said);
            await settle();
          },
          fail: async () => {
            reject(new Error('gone'));
            await settle();
          },
        });
      }),
  };
  return { asked, maths };
}

const formula = (key: string, latex: string, rest: Partial<Block> = {}): Block =>
  paragraph(key, '', { kind: 'math', latex, ...rest });
const sentence = (key: string, latex: string): Block =>
  paragraph(key, `So ${OBJECT} holds.`, { inlines: [{ at: 3, kind: 'math', latex }] });

function formulasOf(blocks: readonly Block[]) {
  const desk = mathsDesk();
  const life = new AbortController();
  const text = mapOf(blocks);
  const formulas = new SpokenFormulas(desk.maths, life.signal);
  const block = (key: string) => {
    const found = text.block(key);
    if (!found) throw new Error(key);
    return found;
  };
  return { ...desk, formulas, text, block, life };
}

describe('the formulas of a reading', () => {
  it('are asked for once, from where reading begins on, the first few ahead of the others', async () => {
    const many = Array.from({ length: 10 }, (_each, i) => formula(`k${i}`, `x_${i}`));
    const { formulas, text, asked } = formulasOf(many);
    formulas.ask(text, 'k3');
    formulas.ask(text, 'k5');
    expect(asked.map((one) => one.formulas.map(({ latex }) => latex))).toEqual([
      ['x_3', 'x_4', 'x_5', 'x_6', 'x_7', 'x_8'],
    ]);
    await asked[0]?.answer([]);
    expect(asked[1]?.formulas.map(({ latex }) => latex)).toEqual(['x_9', 'x_0', 'x_1', 'x_2']);
  });

  it('are asked for in the language of their text, in every form, and not where nobody has words for them', () => {
    const { formulas, text, asked } = formulasOf([
      formula('fr', 'x', { lang: 'fr-CA' }),
      formula('de', 'x', { lang: 'de' }),
      paragraph('code', '\\(x\\)', { kind: 'code' }),
      paragraph('none', 'No formula, $5.'),
    ]);
    formulas.ask(text, 'fr');
    expect(asked.map(({ lang }) => lang)).toEqual(['fr-CA']);
    const forms = formulasOf([
      sentence('in', 'y'),
      paragraph('typed', 'Is \\(z\\) it?'),
      paragraph('ml', '', { kind: 'math', mathml: '<math></math>', alt: 'x+1' }),
    ]);
    forms.formulas.ask(forms.text, 'in');
    expect(forms.asked[0]?.formulas).toEqual([{ latex: 'y' }, { latex: 'z' }, { mathml: '<math></math>' }]);
  });

  it('are said in words once they are known, else as the page says them, else by their signs', async () => {
    const { formulas, text, asked } = formulasOf([formula('a', 'x^2'), formula('b', 'y^2'), formula('c', 'z')]);
    const now = (latex: string, alt?: string): string => formulas.words({ latex, alt }, 'en');
    expect([now('x^2'), now('x^2', 'LaTeX: x^2'), now('x^2', 'a square')]).toEqual(['x²', 'x²', 'a square']);
    formulas.ask(text, 'a');
    await asked[0]?.answer(['x squared', null, 'z']);
    expect([now('x^2', 'a square'), now('y^2'), now('z')]).toEqual(['x squared', 'y²', 'z']);
  });

  it('are waited for, but not for ever', async () => {
    const { formulas, text, block, asked } = formulasOf([formula('a', 'x^2'), formula('b', 'y^2')]);
    formulas.ask(text, 'a');
    expect(formulas.settled(block('a'))).toBe(false);
    await formulas.ready(block('a'), new AbortController().signal);
    expect([formulas.settled(block('a')), formulas.settled(block('b'))]).toEqual([true, false]);
    await asked[0]?.fail();
    expect(formulas.settled(block('b'))).toBe(true);
  });
});

describe('reading', () => {
  it('begins a sentence when its formula has got its words, which light the formula', async () => {
    const { asked, maths } = mathsDesk();
    const reader = readerOf([sentence('a', 'x^2'), paragraph('b', 'No more.')], { maths });
    expect(reader.said).toEqual([]);
    await asked[0]?.answer(['x squared']);
    expect(reader.now().utterance.text).toBe('So  x squared  holds.');
    reader.now().begin();
    reader.now().word(2);
    expect(reader.word()).toBe(OBJECT);
    reader.now().word(3);
    expect(reader.word()).toBe('holds');
  });

  it('does not hold up a sentence without one', () => {
    const { asked, maths } = mathsDesk();
    const reader = readerOf([paragraph('b', 'First.'), sentence('a', 'x^2')], { maths });
    expect([reader.now().utterance.text, asked.length]).toEqual(['First.', 1]);
  });

  it('begins at the word that was asked for, though the words before it came later', async () => {
    const { asked, maths } = mathsDesk();
    const reader = readerOf([sentence('a', 'x^2')], { maths, selection: [{ key: 'a', start: 5, end: 10 }] });
    await asked[0]?.answer(['x squared']);
    expect(reader.now().utterance.text).toBe('holds');
  });

  it('stays silent when it was paused meanwhile', async () => {
    const { asked, maths } = mathsDesk();
    const reader = readerOf([sentence('a', 'x^2')], { maths });
    reader.actions.pause();
    await asked[0]?.answer(['x squared']);
    expect(reader.said).toEqual([]);
    reader.actions.play();
    expect(reader.now().utterance.text).toBe('So  x squared  holds.');
  });
});
