import type { IconName } from '@/components/Icon';
import type { Translate } from '@/components/text';
import { languageIn } from '@/components/word/language';
import type { Pack } from '@/model/pack';
import type { Editor, View } from './editor';
import { namesOf } from './facts';

export interface Item {
  readonly name: string;
  readonly more?: string | undefined;
  /** BCP 47 of the name, where it is the page's own words. */
  readonly lang?: string;
  /** Where it is written again; absent: it is only kept or removed here. */
  readonly view?: View;
  readonly remove: Parameters<Editor['remove']>[0];
}

export interface ItemGroup {
  readonly id: string;
  readonly icon: IconName;
  /** With how many there are. */
  readonly name: string;
  readonly items: readonly Item[];
}

const WAYS = { video: 'screen', audio: 'headphones', text: 'file' } as const satisfies Record<string, IconName>;

/** What is in the pack, in the order in which a teacher would tell it. Kinds without anything are left out. */
export function groupsOf(pack: Pack, t: Translate, ui: string): ItemGroup[] {
  const named = (key: string, count: number): string =>
    t(`pack-editor.count.${key}${count === 1 ? '.one' : ''}`, { count });
  const groups: ItemGroup[] = [
    {
      id: 'terms',
      icon: 'word',
      name: named('terms', pack.terms.length),
      items: pack.terms.map(({ term, meaning, glosses, first }, at) => ({
        name: term,
        more: [meaning, ...Object.values(glosses ?? {}), ...(first ? [t('pack-editor.word.first.short')] : [])]
          .filter((each) => each !== undefined)
          .join(' · '),
        view: { kind: 'word', word: term, at },
        remove: 'terms',
      })),
    },
    {
      id: 'alternates',
      icon: WAYS[pack.alternates[0]?.kind ?? 'video'],
      name: named('ways', pack.alternates.length),
      items: pack.alternates.map(({ kind, title, href }, at) => ({
        name: title,
        more: [t(`pack-editor.add.${kind}`), ...(href === undefined ? [] : [new URL(href).hostname])].join(' · '),
        view: { kind: 'way', way: kind, at },
        remove: 'alternates',
      })),
    },
    {
      id: 'steps',
      icon: 'lines',
      name: named('steps', pack.steps?.length ?? 0),
      items: (pack.steps ?? []).map(({ quote, text }, at) => ({
        name: quote,
        more: text,
        view: { kind: 'step', at },
        remove: 'steps',
      })),
    },
    {
      id: 'starters',
      icon: 'speech',
      name: named('starters', pack.starters?.length ?? 0),
      items: (pack.starters ?? []).map(({ text, quote }, at) => ({
        name: text,
        more: quote ?? t('pack-editor.starter.any'),
        view: { kind: 'starter', at },
        remove: 'starters',
      })),
    },
    {
      id: 'remarks',
      icon: 'info',
      name: named('remarks', pack.remarks?.length ?? 0),
      items: (pack.remarks ?? []).map(({ text, quote }, at) => ({
        name: text,
        more: quote,
        view: { kind: 'remark', at },
        remove: 'remarks',
      })),
    },
    {
      id: 'descriptions',
      icon: 'eye',
      name: named('descriptions', pack.descriptions?.length ?? 0),
      items: (pack.descriptions ?? []).map(({ text, image }, at) => ({
        name: text,
        more: image,
        view: { kind: 'description', at },
        remove: 'descriptions',
      })),
    },
    {
      id: 'parts',
      icon: 'layers',
      name: named('parts', pack.parts?.length ?? 0),
      items: (pack.parts ?? []).map(({ quote, how }) => ({
        name: quote,
        more: t(`pack-editor.parts.${how}`),
        view: { kind: 'parts' },
        remove: 'parts',
      })),
    },
    single('goal', 'equal', t('pack-editor.count.goal'), pack.goal),
    single('notes', 'teacher', t('pack-editor.count.notes'), pack.notes),
    single('quiz', 'lock', t('pack-editor.count.quiz'), pack.policy && quizWords(pack.policy, t)),
    // Written elsewhere; kept, shown and removable here.
    {
      id: 'directions',
      icon: 'globe',
      name: t('pack-editor.group.directions'),
      items: pack.directions
        ? [
            {
              name: Object.keys(pack.directions)
                .map((lang) => languageIn(ui, lang))
                .join(', '),
              remove: 'directions',
            },
          ]
        : [],
    },
    {
      id: 'say',
      icon: 'sound',
      name: named('say', pack.say?.length ?? 0),
      items: pack.say ? [{ name: pack.say.map(({ write }) => write).join(', '), remove: 'say' }] : [],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const single = (id: 'goal' | 'notes' | 'quiz', icon: IconName, name: string, text: string | undefined): ItemGroup => ({
  id,
  icon,
  name,
  items: text === undefined ? [] : [{ name: text, view: { kind: id }, remove: id }],
});

function quizWords({ measures, allow, keepOff, tested }: NonNullable<Pack['policy']>, t: Translate): string {
  return [
    ...(measures === undefined ? [] : [t(`pack-editor.quiz.measures.${measures}`)]),
    ...(allow.length > 0 ? [t('pack-editor.fact.allowed', { names: namesOf(allow, t) })] : []),
    ...(keepOff.length > 0 ? [t('pack-editor.fact.kept-off', { names: namesOf(keepOff, t) })] : []),
    ...(tested.length > 0 ? [t('pack-editor.fact.tested', { count: tested.length })] : []),
  ].join('. ');
}
