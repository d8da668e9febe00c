import { signal as reactive, type Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Span } from '@/model/activity';
import type { Box, CoverDialog, PaintName } from '@/supports/contract';

/** A component with the props a support gave it; which component it is stays between the support and Preact. */
export interface Drawn {
  readonly Component: ComponentType<never>;
  readonly props: object;
}
export interface DrawnBeside extends Drawn {
  readonly at: Span;
}

export interface DrawnCover extends Drawn {
  readonly dialog: CoverDialog;
}

/** All that the overlay shows for supports, by support id. The stage writes it, the overlay draws it. */
export interface Layers {
  readonly beside: Signal<ReadonlyMap<string, DrawnBeside>>;
  readonly dock: Signal<ReadonlyMap<string, Drawn>>;
  readonly bar: Signal<ReadonlyMap<string, Drawn>>;
  readonly veil: Signal<ReadonlyMap<string, Drawn>>;
  /** Over the whole window; the last one shows. */
  readonly cover: Signal<ReadonlyMap<string, DrawnCover>>;
  /** Marks as boxes, where the browser cannot paint them itself (formulas, pictures, forced colours). */
  readonly boxes: Signal<ReadonlyMap<PaintName, readonly Box[]>>;
  readonly said: Signal<{ readonly text: string; readonly urgency: 'polite' | 'assertive'; readonly turn: number }>;
  /** The side that the panel or a docked card takes; null while there is none, or no room for one beside the text. */
  readonly docked: Signal<'left' | 'right' | null>;
  /** How much of the window's foot the bar takes, px: what is read stays above it. */
  readonly foot: Signal<number>;
  /** Grows on every scroll, resize and re-reading: whoever reads it is placed again. */
  readonly moved: Signal<number>;
}

export const openLayers = (): Layers => ({
  beside: reactive<ReadonlyMap<string, DrawnBeside>>(new Map()),
  dock: reactive<ReadonlyMap<string, Drawn>>(new Map()),
  bar: reactive<ReadonlyMap<string, Drawn>>(new Map()),
  veil: reactive<ReadonlyMap<string, Drawn>>(new Map()),
  cover: reactive<ReadonlyMap<string, DrawnCover>>(new Map()),
  boxes: reactive<ReadonlyMap<PaintName, readonly Box[]>>(new Map()),
  said: reactive<{ text: string; urgency: 'polite' | 'assertive'; turn: number }>({
    text: '',
    urgency: 'polite',
    turn: 0,
  }),
  docked: reactive<'left' | 'right' | null>(null),
  foot: reactive(0),
  moved: reactive(0),
});

/** A new map with the entry set, or without it. */
export function withEntry<K extends string, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  if (value === null && !map.has(key)) return map;
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
