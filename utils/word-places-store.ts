import { createStore, getMany, update } from 'idb-keyval';
import { dayOf, movedTo, PLACES_VERSION, type WordMove, type WordPlace } from '@/model/word-places';
import { WordPlace as Shape } from '@/model/word-places-shape';

/**
 * Word places by word, one entry each, in the extension's own IndexedDB: a text asks for a few dozen of thousands, and a
 * word that moved is written alone.
 */
// A database of its own: idb-keyval makes one store in each, and the saved words' would be the only one there.
const shelf = createStore('handrail-word-places', 'places');
const keyOf = (lang: string, lemma: string): string => `${lang} ${lemma}`;

/** Undefined when there is none, or what is there cannot be read: one broken entry is one word, and the next move mends it. */
function placeIn(kept: unknown): WordPlace | undefined {
  const read = Shape.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** Written by a later version, whose meaning nobody here knows: left as it is. */
const isOfLater = (kept: unknown): boolean =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  kept.version > PLACES_VERSION;

/** Places of those of the lemmas that have one. */
export async function readPlaces(lang: string, lemmas: readonly string[]): Promise<ReadonlyMap<string, WordPlace>> {
  const kept = await getMany<unknown>(
    lemmas.map((lemma) => keyOf(lang, lemma)),
    shelf,
  );
  return new Map(
    kept.flatMap((each, index) => {
      const place = placeIn(each);
      const lemma = lemmas[index];
      return place && lemma !== undefined ? [[lemma, place] as const] : [];
    }),
  );
}

/** Move the words' places. `text`: the activity's `refKey`. Rejects when the device does not take it; what was kept stays. */
export async function keepMoves(text: string, moves: readonly WordMove[], now = Date.now()): Promise<void> {
  for (const move of moves)
    await update<unknown>(
      keyOf(move.lang, move.lemma),
      (kept) => (isOfLater(kept) ? kept : movedTo(placeIn(kept), move, text, dayOf(now))),
      shelf,
    );
}
