import type { Translate } from '@/components/text';
import type { KitSummary } from '@/model/kit';

/** What the page knows of names: in the reader's own language. */
export interface Names {
  readonly language: string;
  /** Undefined: this Handrail does not have that support. */
  readonly support: (id: string) => string | undefined;
  readonly languageNamed: (code: string) => string;
}

/** "2026-11-23" as people of that language write it; where the browser does not know the language, as it stands. */
export function dayNamed(day: string, language: string): string {
  // Haitian Creole is known to no browser so far (seen 2026-11-23): it would answer in the computer's own language.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export interface Fact {
  readonly what: string;
  /** Names in several writings: each stands by itself, so that none turns the others round. */
  readonly values: readonly string[];
}

/** What a kit sets, one line each; what it does not set is not named. */
export function factsOf(kit: KitSummary, t: Translate, { language, support, languageNamed }: Names): Fact[] {
  const named = (ids: readonly string[]): string[] => ids.flatMap((id) => support(id) ?? []);
  const facts: readonly Fact[] = [
    { what: t('from-school.languages'), values: kit.languages.map(languageNamed) },
    { what: t('from-school.on'), values: named(kit.on) },
    { what: t('from-school.off'), values: named(kit.off) },
    { what: t('from-school.set'), values: named(kit.set) },
    { what: t('from-school.locked'), values: named(kit.locked) },
    { what: t('from-school.ask'), values: named(kit.ask) },
    { what: t('from-school.never'), values: named(kit.never) },
    {
      what: t('from-school.words'),
      values: kit.words === 0 ? [] : [new Intl.NumberFormat(language).format(kit.words)],
    },
    { what: t('from-school.hosts'), values: kit.hosts },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
