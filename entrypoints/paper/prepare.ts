import { findTaskSentences, type TaskSentence } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import { startThread } from '@/entrypoints/voice/thread';
import { type HelpAmount, USUAL_AMOUNT } from '@/model/help-amount';
import type { Sheet } from '@/model/sheet';
import type { TextMap } from '@/model/text-map';
import { addressesIn } from '@/supports/paper-twin/pictures';
import { planOf, stepsOf } from '@/supports/steps/plan';
import { formulasIn, setFormulas } from './formulas';
import { type GlossDesk, type WordNote, wordNotes } from './glosses';
import type { Step } from './own-parts';

/** All that does not depend on the paper. */
export interface Prepared {
  readonly sheet: Sheet;
  readonly text: TextMap;
  readonly title: string;
  readonly tasks: readonly TaskSentence[];
  readonly steps: readonly Step[];
  readonly notes: readonly WordNote[];
  /** The word list did not answer. */
  readonly silent: boolean;
  readonly formulas: ReadonlyMap<string, Element>;
  /** px, by data address. */
  readonly sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** Pictures that did not come. */
  readonly lost: number;
}

export async function prepared(
  sheet: Sheet,
  amount: HelpAmount | undefined,
  desk: GlossDesk,
  signal: AbortSignal,
): Promise<Prepared> {
  const { activity, pack, homeLanguage: home } = sheet;
  const text = textMapOf(activity, sheet.lang);
  const tasks = await findTaskSentences(text, signal);
  const [plan, notes, formulas, sizes] = await Promise.all([
    planOf({ text, tasks, pack, home, allows: () => true, measured: false }, signal),
    wordNotes(sheet, text, amount ?? USUAL_AMOUNT, desk).catch(() => null),
    setFormulas(formulasIn(activity), () => startThread('/maths-worker.js')),
    sizesOf(Object.values(sheet.pictures)),
  ]);
  return {
    sheet,
    text,
    title: activity.title,
    tasks,
    steps: stepsOf(plan).map(({ at, original, lang, home: said }) => ({ at, original, lang, home: said })),
    notes: notes ?? [],
    silent: notes === null,
    formulas,
    sizes,
    lost: addressesIn(activity).filter((src) => sheet.pictures[src] === undefined).length,
  };
}

async function sizesOf(addresses: readonly string[]): Promise<Prepared['sizes']> {
  const sizes = new Map<string, { width: number; height: number }>();
  await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      // What cannot be drawn is said instead.
      await image.decode().catch(() => undefined);
      if (image.naturalWidth > 0) sizes.set(address, { width: image.naturalWidth, height: image.naturalHeight });
    }),
  );
  return sizes;
}
