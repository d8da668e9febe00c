import { textMapOf } from '@/language/text-map';
import type { Reading } from '@/lms/contract';
import { Content } from '@/lms/reading/content';
import { readInto } from '@/lms/reading/blocks';
import type { Activity, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import { finish } from '@/utils/slices';

const BARE = {
  ref: { lms: 'test', host: 'test', course: '1', id: '1' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'Test',
  uiLang: 'en',
  forms: [],
} as const satisfies Partial<Activity>;

/** Reads an element as the adapters do. */
export function readingOf(...roots: Element[]): { reading: Reading; text: TextMap } {
  const content = new Content();
  for (const root of roots) finish(readInto(content, root, { region: 'directions', skip: '.skip' }));
  const activity: Activity = { ...BARE, ...content.parts };
  const { anchors, pieces, objects } = content;
  const reading: Reading = { activity, roots, anchors, pieces, objects, health: {} };
  return { reading, text: textMapOf(activity, 'en') };
}

/** Every word of the text, in reading order. */
export const wordsOf = (text: TextMap): Span[] =>
  text.blocks.flatMap((block) => block.words.map(({ start, end }) => ({ key: block.key, start, end })));

/** A page of our own, without scripts. */
export function page(html: string): HTMLElement {
  const main = document.createElement('div');
  main.id = 'page';
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
}
