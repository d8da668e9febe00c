import { ordersIn, type TaskSentence } from '@/language/directions';
import { inTurns } from '@/language/turns';
import type { Region, Span } from '@/model/activity';
import type { Pack, Part, Remark, Step as TaughtStep, Term } from '@/model/pack';
import type { TextBlock, TextMap } from '@/model/text-map';
import { textMark } from '@/model/word-places';
import { directionsIn } from '@/packs/directions';
import { bare } from '@/packs/place';
import { placesOf } from '@/packs/places';

/** The page's own words at a place, or what the pack remembers of them. */
interface Quoted {
  /** Null: the words are not in the text any more. */
  readonly at: Span | null;
  readonly original: string;
  /** BCP 47. */
  readonly lang: string;
}
/** One sentence of the teacher's that says what to do. */
export interface Step extends Quoted {
  readonly kind: 'step';
  /** The same for the same sentence, wherever else the text changes. */
  readonly id: string;
  /** Task verbs, as offsets in `original`. */
  readonly verbs: readonly { readonly start: number; readonly end: number }[];
  /** What the teacher adds to their sentence. */
  readonly more: string | undefined;
  readonly home: { readonly text: string; readonly lang: string; readonly reviewed: boolean } | undefined;
  readonly remarks: readonly Remark[];
}
/** Another place that the teacher has a remark for. */
export interface Aside extends Quoted {
  readonly kind: 'aside';
  readonly at: Span;
  readonly remarks: readonly Remark[];
}
/** A part of the work, by its heading. */
export interface PartHead extends Quoted {
  readonly kind: 'part';
  readonly at: Span;
  readonly how: Part['how'];
}
/** What a picture shows, for who does not see it; the page itself does not say. */
export interface Picture extends Pick<Quoted, 'lang'> {
  readonly kind: 'picture';
  readonly at: Span;
  readonly text: string;
}
export type Entry = Step | Aside | PartHead | Picture;

/** In the order of the page: nothing of an assignment is reordered. What has lost its place comes last. */
export interface Plan {
  readonly entries: readonly Entry[];
  /** Remarks whose place is gone. */
  readonly loose: readonly Remark[];
  /** Words that the teacher introduces before the reading. */
  readonly first: readonly Term[];
  /** The teacher's name, where anything here is from their pack. */
  readonly author: string | undefined;
}
export const NO_PLAN: Plan = { entries: [], loose: [], first: [], author: undefined };

export interface PlanNeeds {
  readonly text: TextMap;
  readonly tasks: readonly TaskSentence[];
  readonly pack: Pack | null;
  /** BCP 47 of the learner's home language. */
  readonly home: string | undefined;
  readonly allows: (region: Region) => boolean;
  /** Something is measured here: only directions are shown, and no language but their own. */
  readonly measured: boolean;
}

export const stepsOf = ({ entries }: Plan): readonly Step[] =>
  entries.filter((entry): entry is Step => entry.kind === 'step');

type Draft = Omit<Step, 'id' | 'remarks'> & { readonly remarks: Remark[] };

/** Gives the page its turn in between. Rejects with the signal's reason. */
export async function planOf(needs: PlanNeeds, signal: AbortSignal): Promise<Plan> {
  const { text, pack, allows } = needs;
  const quoted = [...(pack?.steps ?? []), ...(pack?.remarks ?? []), ...(pack?.parts ?? [])];
  const blocks = text.blocks.filter(({ region }) => allows(region));
  const places = await inTurns(
    placesOf(
      quoted.map(({ quote }) => quote),
      blocks,
    ),
    signal,
  );
  const placed = new Map(quoted.map(({ quote }, i) => [quote, places[i] ?? null]));
  return planned(needs, blocks, (quote) => placed.get(quote) ?? null);
}

function planned(
  { text, tasks, pack, home, allows, measured }: PlanNeeds,
  blocks: readonly TextBlock[],
  place: (quote: string) => Span | null,
): Plan {
  const taught = pack?.steps ?? [];
  // The teacher's own steps are all of them; else every sentence that says what to do, none merged, none left out.
  const steps =
    taught.length > 0
      ? reaching(
          taught.map((step) => ({ step, at: place(step.quote) })),
          text,
        ).map(({ step, at }) => draftOf(at, step.quote, step.text, text))
      : tasks.flatMap(({ span }) => {
          const region = text.block(span.key)?.region;
          return region && allows(region) ? [draftOf(span, '', undefined, text)] : [];
        });

  const asides: (Aside & { readonly remarks: Remark[] })[] = [];
  const loose: Remark[] = [];
  for (const remark of pack?.remarks ?? []) {
    const at = place(remark.quote);
    // A link leads away, and a quiz tells its teacher that the page was left.
    const shown = measured ? { quote: remark.quote, text: remark.text } : remark;
    const beside =
      at && (steps.find((step) => step.at && overlap(step.at, at)) ?? asides.find((each) => overlap(each.at, at)));
    if (beside) beside.remarks.push(shown);
    else if (at) asides.push({ kind: 'aside', at, ...wordsAt(at, text), remarks: [shown] });
    else if (!measured) loose.push(shown);
  }
  const parts = (pack?.parts ?? []).flatMap(({ quote, how }): PartHead[] => {
    const at = place(quote);
    return at ? [{ kind: 'part', at, ...wordsAt(at, text), how }] : [];
  });

  const said = pack && home !== undefined && !measured ? directionsIn(pack, home, text.blocks) : [];
  const seen = new Map<string, number>();
  const entries = sorted([...parts, ...steps, ...asides, ...picturesIn(blocks)], text).map((entry): Entry => {
    if (entry.kind !== 'step') return entry;
    const mark = textMark(entry.original);
    const times = seen.get(mark) ?? 0;
    seen.set(mark, times + 1);
    const { at } = entry;
    const piece = at ? said.find((each) => each.at?.key === at.key && startsIn(each.at, at)) : undefined;
    return {
      ...entry,
      id: times === 0 ? mark : `${mark}.${times}`,
      home: piece && { text: piece.text, lang: piece.lang, reviewed: piece.reviewed === true },
    };
  });
  const first = measured ? [] : (pack?.terms ?? []).filter((term) => term.first === true);
  const theirs =
    loose.length + first.length > 0 ||
    entries.some(
      (each) => each.kind !== 'step' || each.more !== undefined || each.home !== undefined || each.remarks.length > 0,
    );
  return { entries, loose, first, author: theirs || taught.length > 0 ? pack?.author : undefined };
}

interface Taught {
  readonly step: TaughtStep;
  readonly at: Span | null;
}
/**
 * An item of a list is one task, however many sentences it has: a step reaches from its first words to the next step or
 * the end of the line, so that no sentence of the item is left out. A quote of one whole sentence is that sentence.
 */
function reaching(taught: readonly Taught[], text: TextMap): readonly Taught[] {
  return taught.map(({ step, at }) => {
    const block = at && text.block(at.key);
    if (!block || !(block.kind === 'item' || block.kind === 'question') || bare(step.quote) === bare(text.textOf(at)))
      return { step, at };
    const line = block.text.indexOf('\n', at.start);
    const next = taught.flatMap((each) => (each.at?.key === at.key && each.at.start > at.start ? [each.at.start] : []));
    const until = Math.min(line < 0 ? block.text.length : line, ...next);
    const words = block.text.slice(at.start, until).trimEnd();
    return { step, at: { ...at, end: Math.max(at.end, at.start + words.length) } };
  });
}

/** Pictures that the teacher's pack describes (packs/descriptions.ts). */
const picturesIn = (blocks: readonly TextBlock[]): Picture[] =>
  blocks.flatMap(({ key, lang = 'en', alt, altFrom, inlines = [] }) => [
    ...(alt !== undefined && altFrom
      ? [{ kind: 'picture' as const, at: { key, start: 0, end: 0 }, text: alt, lang }]
      : []),
    ...inlines.flatMap((inline) =>
      inline.alt !== undefined && inline.altFrom
        ? [{ kind: 'picture' as const, at: { key, start: inline.at, end: inline.at + 1 }, text: inline.alt, lang }]
        : [],
    ),
  ]);

function draftOf(at: Span | null, quote: string, more: string | undefined, text: TextMap): Draft {
  const words = at ? wordsAt(at, text) : { original: quote, lang: text.blocks[0]?.lang ?? 'en' };
  const verbs = /^en\b/i.test(words.lang) ? ordersIn(words.original) : [];
  return { kind: 'step', at, ...words, verbs, more, home: undefined, remarks: [] };
}

const wordsAt = (at: Span, text: TextMap): Pick<Quoted, 'original' | 'lang'> => ({
  original: text.textOf(at),
  lang: text.block(at.key)?.lang ?? 'en',
});

function sorted<T extends { readonly at: Span | null }>(entries: readonly T[], text: TextMap): T[] {
  const blockOf = ({ at }: T): number => (at ? text.indexOf(at.key) : text.blocks.length);
  return entries.toSorted((a, b) => blockOf(a) - blockOf(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

const overlap = (a: Span, b: Span): boolean => a.key === b.key && a.start < b.end && b.start < a.end;
const startsIn = (piece: Span, step: Span): boolean => piece.start >= step.start && piece.start < step.end;
