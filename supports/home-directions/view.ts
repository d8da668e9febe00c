import type { Availability } from './translator';
import type { Directions, Piece } from './pieces';
import type { TaskWord } from './words';

/** What the browser's translator is doing. */
export type Machine =
  | { readonly kind: 'rest' }
  | { readonly kind: 'fetching'; readonly share: number }
  | { readonly kind: 'working' }
  /** It gave up: what had come before is still there. */
  | { readonly kind: 'stopped' };

export interface View {
  /** BCP 47; undefined until chosen. */
  readonly home: string | undefined;
  readonly directions: Directions;
  /** What the browser said, by the original sentence. */
  readonly made: ReadonlyMap<string, string>;
  readonly availability: Availability;
  readonly machine: Machine;
  /** Null: not looked up, or the dictionary is silent. */
  readonly words: readonly TaskWord[] | null;
  /** Original sentences that a translator could still say. */
  readonly open: readonly string[];
  /** The directions are in the home language themselves. */
  readonly same: boolean;
}

/** The home language of a piece and who said it: the teacher, else the browser. */
export type Told =
  | { readonly by: 'teacher'; readonly text: string; readonly lang: string; readonly reviewed: boolean }
  | { readonly by: 'browser'; readonly text: string; readonly lang: string };

export function toldOf(piece: Piece, { home, made }: Pick<View, 'home' | 'made'>): Told | undefined {
  if (piece.teacher) return { by: 'teacher', ...piece.teacher };
  const said = made.get(piece.original);
  return said === undefined || home === undefined ? undefined : { by: 'browser', text: said, lang: home };
}

/** One sentence of how things are, as a key of the strings; null where the pieces say it themselves. */
export function stateOf(view: View): 'same' | 'nothing' | 'words-only' | 'partly' | null {
  const { directions, same, open, availability, made } = view;
  if (same) return 'same';
  if (directions.pieces.length === 0) return 'nothing';
  if (open.length === 0 || availability !== 'none') return null;
  const told = directions.pieces.some((piece) => toldOf(piece, view) !== undefined) || made.size > 0;
  return told ? 'partly' : 'words-only';
}
