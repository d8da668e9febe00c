import { signal } from '@preact/signals';
import { DirectionsCard, type DirectionsCardProps } from '@/supports/home-directions/DirectionsCard';
import type { Piece } from '@/supports/home-directions/pieces';
import type { View } from '@/supports/home-directions/view';
import type { TaskWord } from '@/supports/home-directions/words';

export const LANGUAGES = [
  { code: 'es', name: 'Español', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
  { code: 'zh', name: '中文', dir: 'ltr' },
  { code: 'en', name: 'English', dir: 'ltr' },
] as const;

const at = (key: string, end: number) => ({ key, start: 0, end });
export const READ = 'Read the text, study the table, and then answer the questions at the end.';
export const COMPARE = 'Look at the table. Which city grew the most compared with its size in 1820?';
const LOST = 'Draw a lock with two gates.';
const pieces: readonly Piece[] = [
  {
    at: at('a', READ.length),
    original: READ,
    lang: 'en',
    teacher: { text: 'اقرأ النص وادرس الجدول، ثم أجب عن الأسئلة في النهاية.', lang: 'ar', reviewed: true },
  },
  {
    at: at('b', COMPARE.length),
    original: COMPARE,
    lang: 'en',
    teacher: {
      text: 'انظر إلى الجدول. أي مدينة نمت أكثر مقارنةً بحجمها في عام 1820 (2,095 نسمة)؟',
      lang: 'ar',
      reviewed: false,
    },
  },
  { at: null, original: LOST, lang: 'en', teacher: { text: 'ارسم هويسًا له بوابتان.', lang: 'ar', reviewed: false } },
];
export const bare: readonly Piece[] = pieces
  .slice(0, 2)
  .map(({ at: span, original, lang }) => ({ at: span, original, lang }));

const words: readonly TaskWord[] = [
  {
    word: 'study',
    lang: 'en',
    at: at('a', 5),
    meaning: 'look at something with care to learn about it',
    gloss: { text: 'ادرس', lang: 'ar', source: 'core', definition: 'انظر إلى شيء بعناية لتتعلم عنه' },
  },
  { word: 'answer', lang: 'en', at: at('a', 6), meaning: 'say or write what is asked for' },
];

export const view = (more: Partial<View> = {}): View => ({
  home: 'ar',
  directions: { pieces, verbs: [], author: 'Ms. Okafor' },
  made: new Map(),
  availability: 'none',
  machine: { kind: 'rest' },
  words,
  open: [],
  same: false,
  ...more,
});

const nobody = { directions: { pieces: bare, verbs: [], author: undefined }, open: [READ, COMPARE] };
const said = new Map([[READ, 'اقرأ النص، ثم أجب.']]);
export const VIEWS: Readonly<Record<string, View>> = {
  'the teacher’s own': view(),
  'no language yet': view({ home: undefined }),
  'words alone': view(nobody),
  'a language to fetch': view({ ...nobody, availability: 'get' }),
  'a language that is there': view({ ...nobody, availability: 'here' }),
  fetching: view({ ...nobody, availability: 'get', machine: { kind: 'fetching', share: 0.4 } }),
  working: view({ ...nobody, availability: 'here', machine: { kind: 'working' }, made: said }),
  stopped: view({ ...nobody, availability: 'here', machine: { kind: 'stopped' }, made: said }),
  'made by the browser': view({
    ...nobody,
    open: [],
    availability: 'here',
    made: new Map([...said, [COMPARE, 'انظر إلى الجدول.']]),
  }),
  'some of it': view({ open: [READ] }),
  'the same language': view({ home: 'en', same: true }),
  'nothing to do': view({ directions: { pieces: [], verbs: [], author: undefined }, words: [] }),
  Chinese: view({
    home: 'zh',
    directions: {
      pieces: [
        {
          at: at('b', COMPARE.length),
          original: COMPARE,
          lang: 'en',
          teacher: { text: '看表格。与1820年的大小相比，哪座城市增长最多？', lang: 'zh', reviewed: false },
        },
      ],
      verbs: [],
      author: 'Ms. Okafor',
    },
    words: [
      {
        word: 'study',
        lang: 'en',
        at: at('a', 5),
        meaning: 'look at something with care to learn about it',
        gloss: { text: '研究；学习', lang: 'zh', source: 'core', definition: '仔细看，从中学习' },
      },
    ],
  }),
};

const nothing = (): void => {};
export const cardOf = (now: View, more: Partial<DirectionsCardProps> = {}) => (
  <DirectionsCard
    view={signal(now)}
    languages={LANGUAGES}
    arriving={{ focus: false }}
    choose={nothing}
    seek={nothing}
    ask={nothing}
    close={nothing}
    {...more}
  />
);
