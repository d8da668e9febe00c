import type { ComponentChildren } from 'preact';
import { PaperView, type PaperState, type PaperViewProps } from '@/entrypoints/paper/PaperView';
import { usualWishes } from '@/entrypoints/paper/wishes';

const nothing = (): void => {};
const READY: PaperState = { kind: 'ready', title: 'Dust', pages: 3, left: 0, silent: false, lost: 0 };
const view = (state: PaperState, more: Partial<PaperViewProps> = {}): ComponentChildren => (
  <PaperView state={state} wishes={usualWishes(['en-US'])} onWish={nothing} onPrint={nothing} {...more}>
    <div class="pt-sheets" />
  </PaperView>
);

export const PAPER_SURFACES: readonly { readonly name: string; readonly draw: () => ComponentChildren }[] = [
  { name: 'paper, opening', draw: () => view({ kind: 'opening' }) },
  { name: 'paper, being laid out', draw: () => view({ ...READY, kind: 'laying' }) },
  { name: 'paper', draw: () => view(READY) },
  { name: 'paper, one page', draw: () => view({ ...READY, pages: 1 }) },
  { name: 'paper, with something amiss', draw: () => view({ ...READY, left: 2, silent: true, lost: 1 }) },
  { name: 'paper, gone', draw: () => view({ kind: 'gone' }) },
  { name: 'paper, of a quiz', draw: () => view({ kind: 'closed' }) },
];
