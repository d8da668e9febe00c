import type { ComponentChildren } from 'preact';
import type { Found } from '@/entrypoints/family/look-up';
import { FamilyView, type FamilyState, type FamilyViewProps } from '@/entrypoints/family/FamilyView';
import { familyLanguages } from '@/entrypoints/family/catalogue';
import { taskOf } from '@/family/task';
import type { SharedWord } from '@/family/words';
import type { Sheet } from '@/model/sheet';
import { canalSheet } from '@/tests/unit/family/a-sheet';

const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 28h24L16 6z" fill="#b7793b"/></svg>',
  alt: 'A dry hill',
};
const AT_HOME: Readonly<Record<string, readonly [text: string, meaning: string]>> = {
  es: ['esclusa', 'un cuarto con puertas para un barco'],
  ar: ['هويس', 'غرفة لها بوابتان في القناة'],
  zh: ['船闸', '运河里两头有门的房间'],
};

/** One of each origin. */
const wordsIn = (home: string | undefined): readonly SharedWord[] => {
  const [text = 'gloss', meaning] = AT_HOME[home ?? ''] ?? [];
  const gloss = (from: NonNullable<SharedWord['gloss']>['from']): SharedWord['gloss'] =>
    home === undefined ? undefined : { text, lang: home, ...(meaning === undefined ? {} : { meaning }), from };
  const word = (term: string, more: Partial<SharedWord>): SharedWord => ({
    term,
    lang: 'en',
    meaning: `what ${term} means in easy words`,
    from: { by: 'handrail' },
    gloss: undefined,
    picture: undefined,
    ...more,
  });
  return [
    word('lock', { from: { by: 'teacher', name: 'Ms. Okafor' }, gloss: gloss({ by: 'teacher', name: 'Ms. Okafor' }) }),
    word('soil', { picture: PICTURE, gloss: gloss({ by: 'checked', name: 'Luz Ortega' }) }),
    word('toll', { gloss: gloss({ by: 'checked' }) }),
    word('wheat', { from: { by: 'dictionary' }, picture: PICTURE, gloss: gloss({ by: 'dictionary' }) }),
    word('compare', { gloss: gloss({ by: 'ours' }) }),
    word('barge', {}),
  ];
};
const foundIn = (home: string | undefined): Found => ({
  words: wordsIn(home),
  task:
    home === undefined
      ? []
      : [{ word: 'explain', gloss: { text: AT_HOME[home]?.[0] ?? 'gloss', lang: home, source: 'core' } }],
});

const nothing = (): void => {};
export const LANGUAGES = familyLanguages(['en-US', 'es']);
export const open = (home: string | undefined, sheet: Sheet = canalSheet(), found = foundIn(home)): FamilyState => ({
  kind: 'open',
  sheet,
  task: taskOf(sheet, home),
  found,
});
export const family = (state: FamilyState, home?: string, more: Partial<FamilyViewProps> = {}): ComponentChildren => (
  <FamilyView
    state={state}
    languages={LANGUAGES}
    home={home}
    onHome={nothing}
    size="letter"
    onSize={nothing}
    zone="America/New_York"
    onPrint={nothing}
    {...more}
  />
);

const sheet = canalSheet();
const bare = canalSheet({ pack: null });
const short: Sheet = {
  ...bare,
  activity: {
    ...bare.activity,
    kind: 'announcement',
    blocks: [
      {
        key: 'a',
        kind: 'paragraph',
        text: 'Tomorrow we go to the canal. Bring a pencil.',
        region: 'passage',
        lang: 'en',
      },
      { key: 'b', kind: 'paragraph', text: 'Turn in your map when we are back.', region: 'passage', lang: 'en' },
    ],
  },
};
const { due: _due, ...undated } = short.activity;

export interface FamilySurface {
  readonly name: string;
  readonly draw: () => ComponentChildren;
}
/** All that the page can show. */
export const FAMILY_SURFACES: readonly FamilySurface[] = [
  { name: 'family, waiting', draw: () => family({ kind: 'waiting' }) },
  { name: 'family, gone', draw: () => family({ kind: 'gone' }) },
  {
    name: 'family, words being looked up',
    draw: () => family({ kind: 'open', sheet, task: taskOf(sheet, 'es'), found: undefined }, 'es'),
  },
  { name: 'family, English alone', draw: () => family(open(undefined)) },
  { name: 'family, Spanish', draw: () => family(open('es'), 'es') },
  { name: 'family, Arabic', draw: () => family(open('ar'), 'ar', { size: 'a4' }) },
  { name: 'family, Chinese, no pack', draw: () => family(open('zh', bare), 'zh') },
  { name: 'family, a short text', draw: () => family(open('es', short), 'es') },
  { name: 'family, no date', draw: () => family(open('es', { ...short, activity: undated }), 'es') },
];
