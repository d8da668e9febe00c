import type { BlockKind } from '@/model/activity';
import type { NotableBlock } from '@/model/notable';
import type { Lesson } from '@/practice/lessons/lesson';

const found = import.meta.glob<Readonly<Record<string, unknown>>>('/practice/lessons/*.ts', { eager: true });
const isLesson = (each: unknown): each is Lesson =>
  typeof each === 'object' && each !== null && 'body' in each && 'subject' in each;

/** The practice lessons that were written by hand. */
export const lessons: readonly Lesson[] = Object.values(found).flatMap((module) =>
  Object.values(module).filter(isLesson),
);

const KINDS: readonly (readonly [string, BlockKind])[] = [
  ['H1,H2,H3,H4', 'heading'],
  ['LI', 'item'],
  ['BLOCKQUOTE', 'quote'],
  ['TABLE', 'table'],
  ['FIGCAPTION', 'figure'],
  ['PRE', 'code'],
  ['P', 'paragraph'],
];

/** A lesson's text, block by block; how pages are really read is tried in tests/dom/lms. */
export function blocksOf(html: string, lang = 'en'): NotableBlock[] {
  const page = document.createElement('div');
  page.innerHTML = html;
  const all = KINDS.map(([names]) => names).join(',');
  return [...page.querySelectorAll(all)].flatMap((element, index): NotableBlock[] => {
    if (element.parentElement?.closest('table,pre,blockquote')) return [];
    const copy = element.cloneNode(true) as Element;
    for (const inner of copy.querySelectorAll('ul,ol')) inner.remove();
    const text = (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const kind = KINDS.find(([names]) => element.matches(names))?.[1] ?? 'paragraph';
    const own = element.closest('[lang]')?.getAttribute('lang') ?? lang;
    return text === '' ? [] : [{ key: `b${index}`, kind, region: 'directions', text, lang: own, open: true }];
  });
}
