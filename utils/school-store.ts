import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type * as z from 'zod/mini';
import { holds } from '@/model/accommodation';
import { KeptKit } from '@/model/kit';
import { dayOf } from '@/model/review';
import { type Accommodation, KeptAccommodation, type School, SchoolPolicy } from '@/model/school';

/** Written by utils/kit-store.ts, for who opens kits and codes; here is read what of it acts. */
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
const checkedKit = checkedOnce(KeptKit);

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

/** A policy may say no more than whose it is and which kits are taken: then the kit says what is set. */
const sets = (school: School): boolean =>
  Object.keys(school).some((name) => name !== 'version' && name !== 'name' && name !== 'key');

async function look(): Promise<{
  readonly school: FoundSchool | null;
  readonly policy: School | null;
  readonly trouble: SchoolTrouble | null;
  readonly kit: KeptKit | null;
}> {
  const [managed, kept] = await Promise.all([policy().then(checkedPolicy), kitItem.getValue().then(checkedKit)]);
  const trouble = managed.kind === 'broken' ? 'policy' : kept.kind === 'broken' ? 'kit' : null;
  // A broken policy is as none: a kit that was opened here goes on.
  const byPolicy = managed.kind === 'found' ? managed.value.school : null;
  const kit = kept.kind === 'found' ? kept.value : null;
  const takes = byPolicy?.key === undefined || byPolicy.key === kit?.key;
  const school =
    byPolicy && (sets(byPolicy) || !kit || !takes)
      ? ({ school: byPolicy, from: 'policy' } as const)
      : kit && ({ school: kit.content.school, from: 'kit' } as const);
  return { school, policy: byPolicy, trouble, kit };
}

/** What the school has set on this device: the browser's policy before a kit, whole, never mixed. Null: nothing. */
export const readSchool = async (): Promise<FoundSchool | null> => (await look()).school;

/** What the policy says by itself; null where there is none, or none that can be read. */
export const readPolicySchool = async (): Promise<School | null> => (await look()).policy;

/** Is there something of the school's that could not be read? A person is told; nothing of it acts. */
export const readSchoolTrouble = async (): Promise<SchoolTrouble | null> => (await look()).trouble;

/** The accommodation code on this device, while it holds (model/accommodation.ts). */
export async function readAccommodation(now: Date = new Date()): Promise<Accommodation | null> {
  const code = KeptAccommodation.safeParse(await codeItem.getValue());
  if (!code.success) return null;
  const { policy: byPolicy, kit } = await look();
  const key = byPolicy?.key ?? kit?.key;
  return holds(code.data, { today: dayOf(now), key, revoked: kit?.content.revoked }) ? code.data : null;
}
