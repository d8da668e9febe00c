import type { IconName } from '@/components/Icon';
import type { Translate } from '@/components/text';
import { languageIn, sameLanguage } from '@/components/word/language';
import type { Pack } from '@/model/pack';

/** One line of what a pack holds: the count in bold, then what there is to say of it. */
export interface Fact {
  readonly icon: IconName;
  readonly count: string;
  readonly more?: string;
}

/** How many words have a gloss in each language, the most first. */
export function glossCounts({ terms }: Pick<Pack, 'terms'>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { glosses } of terms)
    for (const lang of Object.keys(glosses ?? {})) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

const some = (t: Translate, key: string, count: number): string =>
  t(`pack-editor.count.${key}${count === 1 ? '.one' : ''}`, { count });

/** Everything that travels with the pack: nothing is hidden from who shares it. */
export function factsOf(pack: Pack, t: Translate, ui: string): Fact[] {
  const facts: Fact[] = [];
  const add = (icon: IconName, count: string, ...more: readonly string[]): void =>
    void facts.push({ icon, count, ...(more.length > 0 ? { more: more.join(', ') } : {}) });
  if (pack.terms.length > 0) {
    const meanings = pack.terms.filter(({ meaning }) => meaning !== undefined).length;
    const first = pack.terms.filter((term) => term.first).length;
    add(
      'word',
      some(t, 'terms', pack.terms.length),
      ...(meanings === 0
        ? []
        : [t(`pack-editor.fact.meanings${meanings === pack.terms.length ? '.all' : ''}`, { count: meanings })]),
      ...glossCounts(pack).map(([lang, count]) =>
        t('pack-editor.fact.language', { count, language: languageIn(ui, lang) }),
      ),
      ...(first > 0 ? [t('pack-editor.fact.first', { count: first })] : []),
    );
  }
  for (const kind of ['video', 'audio', 'text'] as const) {
    const ways = pack.alternates.filter((each) => each.kind === kind);
    if (ways.length === 0) continue;
    const captioned = ways.filter(({ captions }) => (captions ?? []).length > 0).length;
    add(
      kind === 'video' ? 'screen' : kind === 'audio' ? 'headphones' : 'file',
      some(t, kind, ways.length),
      ...(kind === 'text'
        ? []
        : [captioned === 0 ? t('pack-editor.fact.no-captions') : t('pack-editor.fact.captions', { count: captioned })]),
    );
  }
  if (pack.steps) add('lines', some(t, 'steps', pack.steps.length), t('pack-editor.fact.own-words'));
  if (pack.starters) add('speech', some(t, 'starters', pack.starters.length));
  if (pack.goal !== undefined) add('equal', t('pack-editor.count.goal'), quoted(pack.goal));
  for (const [lang, list] of Object.entries(pack.directions ?? {}))
    add('globe', some(t, 'directions', list.length), languageIn(ui, lang));
  if (pack.remarks) add('info', some(t, 'remarks', pack.remarks.length));
  if (pack.descriptions) add('eye', some(t, 'descriptions', pack.descriptions.length));
  if (pack.parts) add('layers', some(t, 'parts', pack.parts.length));
  if (pack.say) add('sound', some(t, 'say', pack.say.length));
  if (pack.notes !== undefined) add('teacher', t('pack-editor.count.notes'), t('pack-editor.fact.teachers-only'));
  if (pack.policy) {
    const { measures, allow, keepOff, tested } = pack.policy;
    add(
      'lock',
      t('pack-editor.count.quiz'),
      ...(measures === undefined ? [] : [t(`pack-editor.quiz.measures.${measures}`)]),
      ...(allow.length > 0 ? [t('pack-editor.fact.allowed', { names: namesOf(allow, t) })] : []),
      ...(keepOff.length > 0 ? [t('pack-editor.fact.kept-off', { names: namesOf(keepOff, t) })] : []),
      ...(tested.length > 0 ? [t('pack-editor.fact.tested', { count: tested.length })] : []),
    );
  }
  return facts;
}

/** A support that this version does not have goes by its id: it travels all the same. */
export const namesOf = (ids: readonly string[], t: Translate): string =>
  ids.map((id) => (t(`${id}.name`) === `${id}.name` ? id : t(`${id}.name`))).join(', ');

const quoted = (text: string): string => `“${text.length <= 80 ? text : `${text.slice(0, 79)}…`}”`;

export const QUESTIONS = ['goal', 'left-out', 'bounded', 'shared'] as const;
export type Question = (typeof QUESTIONS)[number];
/** More ways than this are hard to choose among. */
const BOUND = 5;

/**
 * What the pack itself can say to each of the four questions. It answers and never grades: the teacher knows the class.
 * `languages`: those the teacher writes meanings in.
 */
export function answerTo(
  question: Question,
  pack: Pack,
  languages: readonly string[],
  t: Translate,
  ui: string,
): string {
  const say = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    t(`pack-editor.lens.${key}`, values);
  switch (question) {
    case 'goal':
      return pack.goal === undefined ? say('goal.none') : say('goal.is', { goal: quoted(pack.goal) });
    case 'left-out': {
      const counts = glossCounts(pack);
      const lacking = languages.filter((lang) => !counts.some(([each]) => sameLanguage(each, lang)));
      const media = pack.alternates.filter(({ kind }) => kind !== 'text');
      const silent = media.filter(({ captions }) => (captions ?? []).length === 0).length;
      return [
        pack.terms.length === 0 ? say('left-out.no-words') : say('left-out.words', { count: pack.terms.length }),
        ...counts.map(([lang, count]) => say('left-out.has', { count, language: languageIn(ui, lang) })),
        ...lacking.map((lang) => say('left-out.none-in', { language: languageIn(ui, lang) })),
        ...(silent > 0 ? [say('left-out.no-captions', { count: silent })] : []),
      ].join(' ');
    }
    case 'bounded': {
      const ways = pack.alternates.length + 2;
      return say(ways > BOUND ? 'bounded.many' : 'bounded.is', { count: ways });
    }
    case 'shared': {
      const together = (pack.parts ?? []).filter(({ how }) => how === 'together').map(({ quote }) => quoted(quote));
      return together.length === 0 ? say('shared.none') : say('shared.is', { parts: together.join(', ') });
    }
  }
}
