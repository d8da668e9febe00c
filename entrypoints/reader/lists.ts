import type { Part, Words } from '@/documents/contract';

type Item = Extract<Part, { is: 'item' }>;

/** Lists that are open while items follow each other, outermost first. */
export interface Lists {
  open: HTMLElement[];
}

/** An item in the list of its depth. Its marker is the file's own: the style sheet shows it, the reading counts it. */
export function drawnItem(
  { level, marker, ...words }: Item,
  lists: Lists,
  into: HTMLElement,
  draw: (words: Words, tag: 'li') => HTMLElement,
): void {
  const doc = into.ownerDocument;
  lists.open = lists.open.slice(0, level);
  while (lists.open.length < level) {
    const list = doc.createElement('ul');
    const outer = lists.open.at(-1);
    const holder = outer ? (outer.lastElementChild ?? outer.appendChild(doc.createElement('li'))) : into;
    holder.append(list);
    lists.open = [...lists.open, list];
  }
  const item = draw(words, 'li');
  if (marker !== undefined) item.dataset['marker'] = marker;
  lists.open.at(-1)?.append(item);
}
