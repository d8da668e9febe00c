import { HOUR, MINUTE } from '@/model/asking';

/** Seeded, so that the same command prints the same table (mulberry32, public domain arithmetic). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const DAY = 24 * HOUR;
/** Monday, 0:00. */
export const MONDAY = Date.UTC(2026, 10, 23);
/** When lessons begin, in hours: in every school of the district at the same minute, which is the worst case. */
export const BELLS = [8, 9.25, 10.5, 12.5, 13.75] as const;
export const PUPILS_OF_A_CLASS = 28;
/** Of activities. */
export const WITH_PACK = 0.3;

/** A person opens an assignment. */
export interface Visit {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly activity: string;
}

/** An assignment stays open in class for two days; one in three activities was opened before. */
const activityOf = (device: number, lesson: number, day: number): string =>
  `${Math.floor(device / PUPILS_OF_A_CLASS) * BELLS.length + lesson}${Math.floor(day / 2)}`;

/** Whether a teacher put a pack on the host for it. */
export const hasPack = (activity: string): boolean => dice(Number(activity))() < WITH_PACK;

/**
 * A week of one device. On Monday at eight everybody opens an assignment; in the other lessons three of five do, and three
 * of ten once more in the evening. The page opens some minutes after the bell: four on average, thirty at most.
 */
export function weekOf(device: number, monday: number): Visit[] {
  const roll = dice(device * 2 + 1 + (monday % 1_000_003));
  const visits: Visit[] = [];
  for (let day = 0; day < 5; day++) {
    for (const [lesson, hour] of BELLS.entries()) {
      const opens = day === 0 && lesson === 0 ? 1 : 0.6;
      const late = Math.min(30 * MINUTE, -Math.log(1 - roll()) * 4 * MINUTE);
      if (roll() < opens)
        visits.push({ at: monday + day * DAY + hour * HOUR + late, activity: activityOf(device, lesson, day) });
    }
    const evening = 16 * HOUR + roll() * 5 * HOUR;
    const lesson = Math.floor(roll() * BELLS.length);
    if (roll() < 0.3) visits.push({ at: monday + day * DAY + evening, activity: activityOf(device, lesson, day) });
  }
  return visits.toSorted((a, b) => a.at - b.at);
}
