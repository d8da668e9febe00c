// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { textMapOf } from '@/language/text-map';
import { OBJECT, type Activity, type Block, type Span } from '@/model/activity';
import { Passages, spanOf } from '@/supports/read-aloud/passages';
import { sayWords } from '@/supports/read-aloud/say-words';
import { Engine } from '@/voice/engine';
import { engineFiles } from '../../voice/engine-files';
import { ENGLISH, SPANISH } from '../../voice/passages';

let engine: Engine;
beforeAll(async () => {
  engine = await Engine.load(await engineFiles());
  await Promise.all(['en', 'es'].map((lang) => engine.ready({ lang })));
}, 30_000);

let keys = 0;
const block = (text: string, more: Partial<Block> = {}): Block => {
  keys += 1;
  return { key: `k${keys}`, kind: 'paragraph', region: 'passage', text, ...more };
};
/** A lesson with every kind of text that a page has, of more than 500 words. */
const LESSON: readonly Block[] = [
  block('The Year the River Left', { kind: 'heading', level: 2 }),
  block(ENGLISH.slice(1, 8).join(' ')),
  block(ENGLISH.slice(8, 20).join(' '), { kind: 'quote' }),
  ...ENGLISH.slice(20, 30).map((text, i) => block(text, { kind: 'item', level: 1, marker: `${i + 1}.` })),
  block('Year\tInches of rain\tPeople\n1932\t14.5\t2,350\n1934\t8\t1,100', { kind: 'table', headerRows: 1 }),
  block(`When ${OBJECT} is less than 10, wells run dry.`, { inlines: [{ at: 5, kind: 'math', latex: 'r_1' }] }),
  block('', { kind: 'figure', alt: 'A barn in a cloud of dust' }),
  block('', { kind: 'math', latex: '\\frac{a}{b}' }),
  block(ENGLISH.slice(30).join(' '), { kind: 'question' }),
  block(SPANISH.join(' '), { lang: 'es' }),
];
const ACTIVITY: Activity = {
  ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: '',
  uiLang: 'en',
  blocks: [...LESSON],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
};

describe('the word that is lit', { timeout: 120_000 }, () => {
  it('is the word that the engine calls: every word of the lesson, once, in order, and no other', () => {
    const text = textMapOf(ACTIVITY);
    const passages = new Passages(text, () => true, sayWords);
    // Each stretch that is lit, once for as long as it stays lit: "5 km" is one word more when it is heard.
    const lit: Span[] = [];
    for (let piece = passages.first(); piece; piece = passages.next(piece.place)) {
      const spoken = piece;
      engine.speak({ text: spoken.text, lang: spoken.lang, rate: 1 }, (sound) => {
        for (const { start, end } of sound.words) {
          const span = spanOf(spoken, start, end);
          if (!span || span.start === span.end) continue;
          const last = lit.at(-1);
          if (last?.key === span.key && last.start === span.start && last.end === span.end) continue;
          if (last?.key === span.key && span.start < last.end) throw new Error(`${text.textOf(span)} is lit again`);
          lit.push(span);
        }
      });
    }
    const words = text.blocks.flatMap(({ key, words: found }) => found.map(({ start, end }) => ({ key, start, end })));
    expect(words.length).toBeGreaterThan(600);
    const holding = ({ key, start, end }: Span): string[] =>
      lit.filter((span) => span.key === key && span.start <= start && span.end >= end).map((span) => text.textOf(span));
    for (const word of words) expect([text.textOf(word), ...holding(word)]).toHaveLength(2);
    // All but what is said in other words are lit as themselves.
    const themselves = words.filter((word) => holding(word)[0] === text.textOf(word));
    expect(themselves.length).toBeGreaterThan(words.length * 0.95);
    // Where no word stands, only what is said for a sign lights it; the formula, by the words it is said in.
    const signs = lit.filter(
      (span) => !words.some((word) => word.key === span.key && word.start < span.end && word.end > span.start),
    );
    expect([...new Set(signs.map((span) => text.textOf(span)))].toSorted()).toEqual(['%', '&', '____', '👍🏽', OBJECT]);
  });
});
