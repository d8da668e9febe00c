import { parseArgs } from 'node:util';
import { HOUR } from '@/model/asking';
import { type Counts, type Device, type District, live, newDevice, noRequests, type Requests } from './district/device';
import { districtHost, LANGS } from './district/host';
import { DAY, dice, hasPack, MONDAY, weekOf } from './district/week';

/**
 * A week of a district's devices against a static host: `npx tsx scripts/district.ts`. What it is made of stands over the
 * table that it prints. docs/for-schools.md holds that table.
 */

const { values } = parseArgs({
  options: { devices: { type: 'string', default: '100000' }, http: { type: 'string', default: '200' } },
});
const DEVICES = Number(values.devices);
const OVER_HTTP = Math.min(DEVICES, Number(values.http));
// The host's certificate is our own, on this machine alone.
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
process.removeAllListeners('warning');

/** Six of ten have the commonest language; the others follow by rank. */
const shares = LANGS.slice(1).map((_, index) => 1 / (index + 2));
const rest = shares.reduce((sum, share) => sum + share, 0);
function languageOf(device: number): string {
  let roll = dice(device + 7)();
  if (roll < 0.6) return LANGS[0] ?? '';
  roll = ((roll - 0.6) / 0.4) * rest;
  const index = shares.findIndex((share) => (roll -= share) < 0);
  return LANGS[index + 1] ?? LANGS[1] ?? '';
}

interface Plan {
  readonly name: string;
  readonly monday: number;
  /** When the corrected file is named, and from when to when the host is away. */
  readonly corrected: number;
  readonly away?: readonly [from: number, to: number];
}
const NEVER = Infinity;
/** One world after another: the second week goes on with what the first has left on the devices. */
const worlds: readonly (readonly Plan[])[] = [
  [
    { name: 'First week', monday: MONDAY, corrected: NEVER },
    { name: 'Second week, one word put right', monday: MONDAY + 7 * DAY, corrected: MONDAY + 9 * DAY },
  ],
  [
    {
      name: 'First week, host away on Tuesday',
      monday: MONDAY,
      corrected: NEVER,
      away: [MONDAY + DAY, MONDAY + 2 * DAY],
    },
  ],
  [{ name: 'First week, host away on Monday', monday: MONDAY, corrected: NEVER, away: [MONDAY, MONDAY + DAY] }],
];

const newCounts = (): Counts => ({
  words: noRequests(),
  packs: noRequests(),
  perSecond: new Uint32Array((7 * DAY) / 1000),
  opens: 0,
  lookUpsWith: 0,
  lookUpsWithout: 0,
  packsShown: 0,
  packsMissed: 0,
});
const requests = ({ sent, notModified, absent, away }: Requests): number => sent + notModified + absent + away;

await using host = await (async () => {
  const made = await districtHost();
  return { ...made, [Symbol.asyncDispose]: () => made.host[Symbol.asyncDispose]() };
})();

interface Row {
  readonly name: string;
  readonly all: Counts;
}
const rows: Row[] = [];
let tried = 0;
for (const plans of worlds) {
  const counts = plans.map(newCounts);
  for (let index = 0; index < DEVICES; index++) {
    const overHttp = index % Math.ceil(DEVICES / OVER_HTTP) === 0;
    let device: Device | undefined;
    for (const [at, { monday, corrected, away }] of plans.entries()) {
      const down = (now: number): boolean => away !== undefined && now >= away[0] && now < away[1];
      const district: District = {
        host: host.host,
        packs: host.packs,
        monday,
        sourcesAt: (now) => (now < corrected ? host.first : host.corrected),
        down,
        hasPack,
      };
      device ??= newDevice(languageOf(index), dice(index * 31 + 5));
      const here = counts[at] ?? newCounts();
      const before = [
        host.host.seen(),
        requests(here.words) + requests(here.packs) - here.words.away - here.packs.away,
      ];
      await live(device, weekOf(index, monday), district, here, overHttp);
      if (!overHttp) continue;
      tried += 1;
      const counted =
        requests(here.words) + requests(here.packs) - here.words.away - here.packs.away - (before[1] ?? 0);
      const seen = host.host.seen() - (before[0] ?? 0);
      if (seen !== counted) throw new Error(`${seen} requests came through the socket, ${counted} were counted`);
    }
  }
  for (const [at, plan] of plans.entries()) rows.push({ name: plan.name, all: counts[at] ?? newCounts() });
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const size = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e10 ? 2 : 1)} GB`;
const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
/** The busiest second of a stretch of the week. */
function peak({ perSecond }: Counts, from: number, to: number): number {
  let most = 0;
  for (let second = from / 1000; second < to / 1000; second++) most = Math.max(most, perSecond[second] ?? 0);
  return most;
}
const columns: readonly (readonly [name: string, of: (counts: Counts) => string])[] = [
  ['assignments opened', ({ opens }) => number(opens)],
  ['requests for words', ({ words }) => number(requests(words))],
  ['bytes of words', ({ words }) => size(words.bytes)],
  [
    'look-ups with the school’s words',
    ({ lookUpsWith, lookUpsWithout }) => percent(lookUpsWith, lookUpsWith + lookUpsWithout),
  ],
  [
    'words were needed and on the device (cache hits)',
    ({ words, lookUpsWith, lookUpsWithout, opens }) => {
      const needed = lookUpsWith + lookUpsWithout + opens;
      return percent(needed - requests(words), needed);
    },
  ],
  ['requests for packs', ({ packs }) => number(requests(packs))],
  ['… of these “not changed” (304)', ({ packs }) => number(packs.notModified)],
  ['… of these “there is none” (404)', ({ packs }) => number(packs.absent)],
  ['bytes of packs', ({ packs }) => size(packs.bytes)],
  ['packs shown where there is one', ({ packsShown, packsMissed }) => percent(packsShown, packsShown + packsMissed)],
  ['requests that nobody answered', ({ words, packs }) => number(words.away + packs.away)],
  ['busiest second, Monday 8:00 to 8:30', (counts) => number(peak(counts, 8 * HOUR, 8.5 * HOUR))],
  ['busiest second of the week', (counts) => number(peak(counts, 0, 7 * DAY))],
];
const table = [
  `| | ${rows.map(({ name }) => name).join(' | ')} |`,
  `| --- | ${rows.map(() => '---:').join(' | ')} |`,
  ...columns.map(([name, of]) => `| ${name} | ${rows.map(({ all }) => of(all)).join(' | ')} |`),
];
const largest = Math.max(...host.first.map(({ bytes }) => bytes));
process.stdout.write(
  [
    `${number(DEVICES)} devices, each with a home language; 30 languages x 1,500 words, ${number(largest)} bytes a file at most, gzip on the way.`,
    `${number(tried)} device weeks went over HTTPS to the server on this machine, every request counted there too.`,
    '',
    ...table,
    '',
  ].join('\n'),
);
