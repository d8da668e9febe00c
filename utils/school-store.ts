import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { KitContent } from '@/model/kit';
import { dayOf } from '@/model/review';
import { Accommodation, type School, SchoolPolicy } from '@/model/school';

/** The opened kit, as it was checked when it was opened; `key` signed it. Written by who opens kits. */
export const SchoolKit = z.object({ content: KitContent, key: z.string() });
export type SchoolKit = z.infer<typeof SchoolKit>;

const kitItem = storage.defineItem<unknown>('local:school-kit');
const codeItem = storage.defineItem<unknown>('local:accommodation');

export interface FoundSchool {
  readonly school: School;
  readonly from: 'policy' | 'kit';
}
/** What could not be read: nothing of it acts. */
export type SchoolTrouble = 'policy' | 'kit';

/** What is kept, as it came: absent, or not yet known to be anything. */
type Found<T> = { readonly kind: 'none' | 'broken' } | { readonly kind: 'found'; readonly value: T };

/** A policy or a kit may hold thousands of words: the same one is not checked again for every page that opens. */
function checkedOnce<T>(shape: z.ZodMiniType<T>): (raw: unknown) => Found<T> {
  let last: { readonly raw: string; readonly found: Found<T> } | undefined;
  return (value) => {
    if (value === undefined || value === null) return { kind: 'none' };
    const raw = JSON.stringify(value);
    if (last?.raw !== raw) {
      const read = shape.safeParse(value);
      last = { raw, found: read.success ? { kind: 'found', value: read.data } : { kind: 'broken' } };
    }
    return last.found;
  };
}
const checkedPolicy = checkedOnce(SchoolPolicy);
const checkedKit = checkedOnce(SchoolKit);

/** Undefined where no policy names Handrail. */
async function policy(): Promise<unknown> {
  try {
    const all: Record<string, unknown> = await browser.storage.managed.get();
    return Object.keys(all).length > 0 ? all : undefined;
  } catch {
    // Firefox rejects where no policy names the extension (seen 2026-11-23: "Managed storage manifest not found").
    return undefined;
  }
}

async function look(): Promise<{
  readonly school: FoundSchool | null;
  readonly trouble: SchoolTrouble | null;
  readonly kit: Found<SchoolKit>;
}> {
  const [byPolicy, kit] = await Promise.all([policy().then(checkedPolicy), kitItem.getValue().then(checkedKit)]);
  const trouble = byPolicy.kind === 'broken' ? 'policy' : kit.kind === 'broken' ? 'kit' : null;
  if (byPolicy.kind === 'found') return { school: { school: byPolicy.value.school, from: 'policy' }, trouble, kit };
  // A broken policy is as none: a kit that was opened here goes on.
  const school = kit.kind === 'found' ? ({ school: kit.value.content.school, from: 'kit' } as const) : null;
  return { school, trouble, kit };
}

/** What the school has set on this device: the browser's policy before a kit, whole, never mixed. Null: nothing. */
export const readSchool = async (): Promise<FoundSchool | null> => (await look()).school;

/** Is there something of the school's that could not be read? A person is told; nothing of it acts. */
export const readSchoolTrouble = async (): Promise<SchoolTrouble | null> => (await look()).trouble;

/** The accommodation code on this device; null on the day after its last, and when an opened kit has taken it back. */
export async function readAccommodation(now: Date = new Date()): Promise<Accommodation | null> {
  const code = Accommodation.safeParse(await codeItem.getValue());
  if (!code.success || code.data.until < dayOf(now)) return null;
  const { kit } = await look();
  const revoked = kit.kind === 'found' ? (kit.value.content.revoked ?? []) : [];
  return revoked.includes(code.data.number) ? null : code.data;
}
