import type { KeptKit, KitSummary } from '@/model/kit';
import type { School } from '@/model/school';
import { fingerprintOf } from './ed25519';

const idsWhere = <T>(record: Readonly<Record<string, T>> | undefined, is: (value: T) => boolean): string[] =>
  Object.entries(record ?? {})
    .filter(([, value]) => is(value))
    .map(([id]) => id);

const hostsOf = ({ sources = [], packs = [] }: School): string[] => [
  ...new Set([...sources.map(({ href }) => href), ...packs].map((href) => new URL(href).host)),
];

/** What a kit sets, in what a person is told before it is used. */
export async function summaryOf({ content, key }: KeptKit): Promise<KitSummary> {
  const { made, until, school } = content;
  return {
    ...(school.name !== undefined && { name: school.name }),
    made,
    ...(until !== undefined && { until }),
    fingerprint: await fingerprintOf(key),
    languages: school.languages ?? [],
    on: idsWhere(school.supports, ({ on }) => on === true),
    off: idsWhere(school.supports, ({ on }) => on === false),
    locked: idsWhere(school.supports, ({ locked }) => locked === true),
    set: idsWhere(school.supports, ({ settings }) => Object.keys(settings ?? {}).length > 0),
    ask: idsWhere(school.ceiling, (ceiling) => ceiling === 'ask'),
    never: idsWhere(school.ceiling, (ceiling) => ceiling === 'never'),
    words: school.glossary?.length ?? 0,
    hosts: hostsOf(school),
  };
}
