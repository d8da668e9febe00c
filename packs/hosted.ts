import * as z from 'zod/mini';
import type { ActivityRef } from '@/model/activity';
import { MINUTE, pauseAfter, within } from '@/model/asking';
import type { PackAnswer } from '@/model/pack';
import { readPackFile } from './codec';
import { MAX_JSON } from './limits';
import { forgetPack, keepPack, type Kept } from './shelf';
import { PackTrouble, type Why } from './trouble';

/** How long an answer of a school's host holds: a teacher who puts a pack there at ten has it in class at eleven. */
const FRESH = 45 * MINUTE;
const SPREAD = 15 * MINUTE;

/** What is remembered of asking, by activity or by folder. It is in memory alone: nothing on the disk says what was open. */
export const Asked = z.object({
  /** Epoch milliseconds; before it nobody asks. */
  next: z.number(),
  failures: z.optional(z.number()),
  refused: z.optional(z.enum(['damaged', 'newer', 'too-big', 'not-allowed'])),
});
export type Asked = z.infer<typeof Asked>;

/** The folders that a school names, and the way to them. */
export interface PackHost {
  /** https addresses, asked in this order. */
  readonly folders: readonly string[];
  /** Rejects when the host is away. */
  readonly get: (
    href: string,
    most: number,
  ) => Promise<{ readonly kind: 'file'; readonly content: Uint8Array<ArrayBuffer> } | { readonly kind: 'absent' }>;
  readonly asked: {
    get(key: string): Promise<Asked | undefined>;
    set(key: string, asked: Asked): Promise<void>;
  };
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly dice: () => number;
  /** Other than the device's own shelf and eyes: the simulation of a district. */
  readonly shelf?: { readonly keep: typeof keepPack; readonly forget: typeof forgetPack };
  readonly open?: typeof openHosted;
}

/** `canvas-315-4021.json`: where a school puts the pack of an activity. What a file name cannot hold becomes a hyphen. */
export const hostedName = ({ lms, course, id }: ActivityRef): string =>
  `${[lms, course, id].map((part) => part.replaceAll(/[^\w~]+/g, '-')).join('-')}.json`;

const addressIn = (folder: string, ref: ActivityRef): string => `${folder.replace(/\/*$/, '')}/${hostedName(ref)}`;

/**
 * The pack that a school's host has for this activity. What is kept from before is the answer at once, and is brought up
 * to date for the next time; where nothing is kept the host is asked, unless it was lately. Never rejects.
 */
export async function hostedPack(ref: ActivityRef, kept: Kept | null, host: PackHost): Promise<PackAnswer> {
  const before = await host.asked.get(hostedName(ref)).catch(() => undefined);
  const due = !before || host.now() >= before.next;
  if (kept) {
    if (due) void ask(ref, host);
    return { kind: 'found', ...kept };
  }
  if (due) return ask(ref, host);
  return before.refused ? { kind: 'refused', why: before.refused } : { kind: 'none' };
}

/** One question for each activity at a time. */
const underway = new Map<string, Promise<PackAnswer>>();

function ask(ref: ActivityRef, host: PackHost): Promise<PackAnswer> {
  const name = hostedName(ref);
  const running = underway.get(name);
  if (running) return running;
  const asking = askAll(ref, host).finally(() => underway.delete(name));
  underway.set(name, asking);
  return asking;
}

async function askAll(ref: ActivityRef, host: PackHost): Promise<PackAnswer> {
  let away = false;
  for (const folder of host.folders) {
    const answer = await askOne(addressIn(folder, ref), folder, host);
    if (answer === 'away') away = true;
    else if (answer !== 'absent') return settled(ref, host, await (host.open ?? openHosted)(answer));
  }
  // Where one of the hosts is away, nobody knows; the others say that it was taken back.
  if (!away) {
    await (host.shelf?.forget ?? forgetPack)(ref).catch(() => undefined);
    await note(host, hostedName(ref), {});
  }
  return { kind: 'none' };
}

async function askOne(
  href: string,
  folder: string,
  host: PackHost,
): Promise<Uint8Array<ArrayBuffer> | 'absent' | 'away'> {
  const before = await host.asked.get(folder).catch(() => undefined);
  if (before && host.now() < before.next) return 'away';
  try {
    const answer = await host.get(href, MAX_JSON);
    if (before) await host.asked.set(folder, { next: 0 }).catch(() => undefined);
    return answer.kind === 'file' ? answer.content : 'absent';
  } catch {
    const failures = (before?.failures ?? 0) + 1;
    const next = host.now() + pauseAfter(failures, host.dice());
    await host.asked.set(folder, { next, failures }).catch(() => undefined);
    return 'away';
  }
}

/** The same checks as a file that somebody opens. */
export async function openHosted(content: Uint8Array<ArrayBuffer>): Promise<Kept | Why> {
  try {
    const pack = await readPackFile(new Blob([content]));
    return { pack, from: 'school' };
  } catch (error) {
    return error instanceof PackTrouble ? error.why : 'damaged';
  }
}

/** A refused file takes nothing away: what was kept before stays. */
async function settled(ref: ActivityRef, host: PackHost, found: Kept | Why): Promise<PackAnswer> {
  if (typeof found === 'string') {
    await note(host, hostedName(ref), { refused: found });
    return { kind: 'refused', why: found };
  }
  await (host.shelf?.keep ?? keepPack)(ref, found).catch(() => undefined);
  await note(host, hostedName(ref), {});
  return { kind: 'found', ...found };
}

const note = (host: PackHost, key: string, asked: Omit<Asked, 'next'>): Promise<void> =>
  host.asked.set(key, { ...asked, next: host.now() + FRESH + within(SPREAD, host.dice()) }).catch(() => undefined);
