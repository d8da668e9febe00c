import type { Activity } from '@/model/activity';

/** When something is due, as far as it can be said plainly. The page's own words always stand beside it. */
export interface PlainDue {
  /** The page's own words. */
  readonly shown: string;
  /** The day, as midnight UTC in ms since 1970: format it in UTC. Absent: the page's own words are all there is. */
  readonly day?: number;
  /** Hour (0-23) and minute of the day. */
  readonly clock?: { readonly hour: number; readonly minute: number };
  /** 11:59 pm: "before midnight" says it without a clock. */
  readonly beforeMidnight: boolean;
}

const MINUTES_A_DAY = 1440;
/** Zones differ by quarters of an hour. */
const QUARTER = 15;
const MS_A_MINUTE = 60_000;
const MS_A_DAY = MINUTES_A_DAY * MS_A_MINUTE;

/** "11:59pm", "11:59 p.m.", "23:59", "23h59", "5 PM". */
const CLOCK = /(?<![\d:.])(\d{1,2})(?:[:.h]([0-5]\d))?\s*(?:([ap])\.?\s?m\b\.?)?/gi;

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

function clockIn(shown: string): Clock | undefined {
  for (const [, hours = '', minutes, half] of shown.matchAll(CLOCK)) {
    // A number alone is a day or a year.
    if (minutes === undefined && half === undefined) continue;
    const hour = Number(hours);
    const minute = Number(minutes ?? 0);
    if (half === undefined) {
      if (hour < 24) return { hour, minute };
    } else if (hour >= 1 && hour <= 12) return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
  }
  return undefined;
}

/** Minutes that clocks of the zone (IANA) are ahead of UTC at this moment. */
function offsetOf(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return (
    (Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) -
      Math.floor(instant / MS_A_MINUTE) * MS_A_MINUTE) /
    MS_A_MINUTE
  );
}

/** Does the page's text name this day of the month? One without digits ("tomorrow") says nothing against it. */
const names = (shown: string, day: number): boolean => {
  const numbers = [...shown.matchAll(/\d+/g)].map(([number]) => Number(number));
  return numbers.length === 0 || numbers.includes(new Date(day).getUTCDate());
};

/**
 * The page's machine date, as a day and a time of the zone that the page itself shows it in: a course has a zone of its
 * own, which the page does not name, but a clock time in its words gives it away. A day that the page's own words do
 * not name is left out: a wrong date would be worse than none. `zone`: the device's (IANA).
 */
export function plainDue(due: NonNullable<Activity['due']>, zone: string): PlainDue {
  const { shown, iso } = due;
  const clock = clockIn(shown);
  const said = { shown, ...(clock ? { clock } : {}), beforeMidnight: clock?.hour === 23 && clock.minute === 59 };
  const instant = iso === undefined ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(instant)) return said;
  const here = offsetOf(instant, zone);
  const minuteOf = (offset: number): number => {
    const minutes = Math.floor(instant / MS_A_MINUTE) + offset;
    return ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  };
  const wanted = clock ? clock.hour * 60 + clock.minute : minuteOf(here);
  const off = wanted - minuteOf(here);
  // No two zones differ by seven minutes: then the words are about something else.
  if (off % QUARTER !== 0) return said;
  const days = [off, off - MINUTES_A_DAY, off + MINUTES_A_DAY]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((shift) => Math.floor((instant + (here + shift) * MS_A_MINUTE) / MS_A_DAY) * MS_A_DAY);
  const day = days.find((each) => names(shown, each));
  if (day === undefined) return said;
  const told = clock ?? { hour: Math.floor(wanted / 60), minute: wanted % 60 };
  return { ...said, day, clock: told, beforeMidnight: told.hour === 23 && told.minute === 59 };
}
