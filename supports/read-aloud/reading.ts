import type { VoiceTrouble } from '@/supports/contract';
import { type Passages, type Piece, type Place, spanOf, spokenOffset } from './passages';
import type { Span } from '@/model/activity';
import { stepFrom, type Unit } from './moves';

export type Phase = 'resting' | 'speaking' | 'paused' | 'done' | 'trouble';

/** Where the reader is. Every change that has to be spoken anew raises `turn`. */
export interface Reading {
  readonly phase: Phase;
  readonly place: Place | undefined;
  /** Offset in the piece's spoken text of the word last heard: speaking begins there. */
  readonly from: number;
  /** Words heard of this piece. */
  readonly heard: number;
  /** The word that is lit. */
  readonly word: Span | undefined;
  /** Reading stops here: the end of what the reader selected. */
  readonly until: Span | undefined;
  readonly trouble: VoiceTrouble['why'] | undefined;
  readonly turn: number;
}

export const AT_REST: Reading = {
  phase: 'resting',
  place: undefined,
  from: 0,
  heard: 0,
  word: undefined,
  until: undefined,
  trouble: undefined,
  turn: 0,
};

const speaking = (now: Reading, piece: Piece | undefined, more: Partial<Reading> = {}): Reading => {
  if (!piece) return { ...now, phase: 'done', word: undefined, until: undefined, turn: now.turn + 1 };
  const there = { place: piece.place, from: 0, heard: 0, word: undefined, trouble: undefined };
  return { ...now, phase: 'speaking', ...there, ...more, turn: now.turn + 1 };
};

/** Read on, at the word where it stopped. */
export function played(now: Reading, passages: Passages): Reading {
  const piece = now.place && now.phase !== 'done' ? passages.piece(now.place) : undefined;
  if (!piece) return speaking(now, passages.first(), { until: undefined });
  return speaking(now, piece, { from: now.from, heard: now.heard, word: now.word });
}

export const paused = (now: Reading): Reading =>
  now.phase === 'speaking' ? { ...now, phase: 'paused', turn: now.turn + 1 } : now;

/** The voice calls a word of the piece's spoken text. */
export function called(now: Reading, piece: Piece, start: number, end: number): Reading {
  return { ...now, from: start, heard: now.heard + 1, word: spanOf(piece, start, end) };
}

/** The piece was said to its end. */
export function finished(now: Reading, passages: Passages): Reading {
  const { place, until } = now;
  const following = place && passages.next(place);
  if (until && place && (!following || isPast(passages, following, until))) {
    // The selection was read; what follows is one press away.
    if (!following) return speaking(now, undefined);
    const there = { place: following.place, from: 0, heard: 0, word: undefined, until: undefined };
    return { ...now, phase: 'paused', ...there, turn: now.turn + 1 };
  }
  return speaking(now, following);
}

const isPast = (passages: Passages, piece: Piece, until: Span): boolean => {
  const [at, end] = [passages.text.indexOf(piece.place.key), passages.text.indexOf(until.key)];
  return at > end || (at === end && piece.span.start >= until.end);
};

/** Words of the beginning that count as "just begun": back then goes to the sentence before. */
const JUST_BEGUN = 2;

/** One sentence, paragraph or heading on or back; the same again where there is none. */
export function stepped(now: Reading, passages: Passages, unit: Unit, step: 1 | -1): Reading {
  if (!now.place) return played(now, passages);
  // At the end of everything, back is the beginning of what was heard last, and nothing follows.
  const done = now.phase === 'done';
  if (done && step === 1) return now;
  const to = stepFrom(now.place, unit, step, done || now.heard > JUST_BEGUN, passages);
  return to ? moved(now, to) : now;
}

/** Somewhere else; who paused stays paused. */
function moved(now: Reading, piece: Piece): Reading {
  const there = speaking(now, piece, { until: undefined });
  return now.phase === 'paused' || now.phase === 'resting' ? { ...there, phase: 'paused' } : there;
}

/** From this word on, up to the end of `until` if there is one. */
export function readFrom(now: Reading, passages: Passages, span: Span, until?: Span): Reading {
  const piece = passages.at(span.key, span.start);
  if (!piece) return now;
  const from = piece.place.key === span.key ? spokenOffset(piece, span.start) : 0;
  return speaking(now, piece, { from, until });
}

export const troubled = (now: Reading, trouble: VoiceTrouble['why']): Reading => ({
  ...now,
  phase: 'trouble',
  trouble,
  turn: now.turn + 1,
});

/** The page changed under the reading: the same place in the new text. What sounds the same goes on without a break. */
export function rebased(now: Reading, older: Passages, newer: Passages): Reading {
  if (!now.place) return now;
  const was = older.piece(now.place);
  const is = older.again(now.place, newer);
  if (was && is && was.text === is.text && was.place.key === is.place.key) return { ...now, place: is.place };
  if (!is) return { ...AT_REST, turn: now.turn + 1 };
  const there = speaking(now, is);
  return now.phase === 'speaking' ? there : { ...there, phase: now.phase === 'trouble' ? 'paused' : now.phase };
}

/** What is still to be said of the piece: from the word last heard to its end or the selection's. */
export function rest(now: Reading, piece: Piece): { readonly text: string; readonly offset: number } {
  const ends = now.until?.key === piece.place.key && now.until.end < piece.span.end;
  const end = ends && now.until ? spokenOffset(piece, now.until.end) : piece.text.length;
  return { text: piece.text.slice(now.from, Math.max(end, now.from)), offset: now.from };
}
