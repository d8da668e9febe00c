import { signal } from '@preact/signals';
import type { Activity, Block } from '@/model/activity';
import type { Situation } from '@/model/situations';
import type { Gap, Line } from '@/supports/teacher-preview/gains';
import { postedOf } from '@/supports/teacher-preview/posted';
import { Preview, type PreviewProps } from '@/supports/teacher-preview/Preview';

const block = (key: string, kind: Block['kind'], text: string, rest: Partial<Block> = {}): Block => ({
  key,
  kind,
  text,
  region: 'passage',
  ...rest,
});
const BLOCKS = [
  block('a', 'heading', 'When the Land Blew Away', { level: 2 }),
  block('b', 'paragraph', 'In the spring of 1934, a wall of dust rolled across the Great Plains.'),
  block('c', 'item', 'Sort each cause into the chart.', { marker: '1.', level: 1 }),
  block('d', 'table', 'Year\tStorms\n1932\t14\n1933\t38', { headerRows: 1 }),
  block('e', 'quote', 'The land itself seemed to be leaving.'),
  block('f', 'figure', '', { alt: 'A farm under a black cloud' }),
  block('g', 'figure', ''),
];
export const LESSON: Activity = {
  ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
  kind: 'assignment',
  role: 'teacher',
  assessment: 'no',
  title: 'What Caused the Dust Bowl?',
  uiLang: 'en',
  lang: 'en',
  blocks: BLOCKS,
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
};

export interface State {
  readonly situation: Situation;
  readonly gains: readonly Line[];
  readonly gaps: readonly Gap[];
  readonly activity?: Activity;
}
export const PREVIEWS = {
  'new to English': {
    situation: 'new-to-english',
    gains: [
      { key: 'marked.many', values: { count: 7 } },
      { key: 'captions', lang: 'es' },
    ],
    gaps: [{ key: 'bare', values: { word: 'native' }, lang: 'es', add: { term: 'native' } }],
  },
  'no internet': {
    situation: 'offline',
    gains: [{ key: 'word-help' }],
    gaps: [
      { key: 'off.films.many', values: { count: 2 } },
      { key: 'off.files.one', values: { count: 1 } },
    ],
  },
  'no steps': { situation: 'lost-in-directions', gains: [{ key: 'line' }], gaps: [{ key: 'no-steps', add: 'editor' }] },
  'nothing counted yet': { situation: 'by-ear', gains: [], gaps: [] },
} as const satisfies Record<string, State>;

export const previewOf = ({ situation, gains, gaps, activity = LESSON }: State, rest: Partial<PreviewProps> = {}) => (
  <Preview
    stage={{ aside: () => {}, docked: signal(null), moved: signal(0), boxesOf: () => [] }}
    activity={signal(activity)}
    posted={signal(postedOf(activity))}
    words={signal(335)}
    situation={signal(situation)}
    home={signal('es')}
    languages={[
      { code: 'es', name: 'Español', dir: 'ltr' },
      { code: 'ar', name: 'العربية', dir: 'rtl' },
    ]}
    gains={signal(gains)}
    gaps={signal(gaps)}
    handleSide={signal<'left' | 'right'>('right')}
    uiLanguage={signal('en')}
    arriving={{ focus: false }}
    meet={() => {}}
    add={() => {}}
    barriers={() => {}}
    leave={() => {}}
    {...rest}
  />
);
