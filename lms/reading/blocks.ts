import type { Steps } from '@/lms/contract';
import type { Content } from './content';
import { Reader, type Rules } from './reader';
import { isElement, isText } from './text';

export type { Rules } from './reader';

/** Nodes between two places where the page may have its turn. */
const STRIDE = 200;

/** Reads one subtree in reading order. Writes only into `content`. Iterative: hostile pages nest deeply. */
export function* readInto(content: Content, root: Element, rules: Rules): Steps<void> {
  const reader = new Reader(content, root, rules);
  let node: Node | null = root.firstChild;
  let count = 0;
  while (node) {
    if (++count % STRIDE === 0) yield;
    if (isText(node)) reader.text(node);
    else if (isElement(node) && reader.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      reader.leave();
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        reader.flush();
        return;
      }
      reader.leave();
    }
    node = node?.nextSibling ?? null;
  }
  reader.flush();
}
