/**
 * Our icons: a 24-unit grid, 1.75 line, round ends. Kept as path text, because markup set through innerHTML
 * would meet the page's Trusted Types in Classroom, and because text compresses to a few bytes a stroke.
 */
interface Shape {
  readonly line?: string;
  /** Drawn with a thicker pen: points. */
  readonly dots?: string;
  readonly fill?: string;
}

const SHAPES = {
  arrow: { line: 'M4.5 12h14M13 6.5l5.5 5.5-5.5 5.5' },
  book: {
    line: 'M12 7.2C10.2 5.8 7.8 5.1 4.5 5.1v12.4c3.3 0 5.7.7 7.5 2.1 1.8-1.4 4.2-2.1 7.5-2.1V5.1c-3.3 0-5.7.7-7.5 2.1zM12 7.2v12.4',
  },
  bookmark: { line: 'M7 4h10v16l-5-3.9L7 20z' },
  captions: {
    line: 'M5.5 5.5h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM11 10.2a2.3 2.3 0 1 0 0 3.6M17.3 10.2a2.3 2.3 0 1 0 0 3.6',
  },
  check: { line: 'M5 12.6l4.4 4.4L19 7.4' },
  close: { line: 'M6 6l12 12M18 6L6 18' },
  copy: {
    line: 'M10.5 8.5h7.5a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-7.5a2 2 0 0 1-2-2v-7.5a2 2 0 0 1 2-2zM15.5 8.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5',
  },
  down: { line: 'M6 9.5l6 6 6-6' },
  download: { line: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' },
  equal: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM8.4 10.2h7.2M8.4 13.8h7.2' },
  eye: {
    line: 'M3.5 12C5.5 8.3 8.5 6.5 12 6.5s6.5 1.8 8.5 5.5c-2 3.7-5 5.5-8.5 5.5S5.5 15.7 3.5 12zM9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  },
  'eye-off': {
    line: 'M3.5 12C5.5 8.3 8.5 6.5 12 6.5s6.5 1.8 8.5 5.5c-2 3.7-5 5.5-8.5 5.5S5.5 15.7 3.5 12zM9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM5 19L19 5',
  },
  file: { line: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4' },
  globe: {
    line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM3.5 12h17M12 3.5c2.5 2.3 3.7 5.1 3.7 8.5s-1.2 6.2-3.7 8.5c-2.5-2.3-3.7-5.1-3.7-8.5S9.5 5.8 12 3.5z',
  },
  hand: {
    line: 'M8 13V6.4a1.35 1.35 0 0 1 2.7 0V11M10.7 11V4.9a1.35 1.35 0 0 1 2.7 0V11M13.4 11V6.2a1.35 1.35 0 0 1 2.7 0V14.6c0 3.7-2 5.9-5 5.9-2.4 0-3.6-1.1-4.8-3.3l-2-3.6a1.3 1.3 0 0 1 2.2-1.4L8 14',
  },
  headphones: {
    line: 'M4.5 16v-3.2a7.5 7.5 0 0 1 15 0V16M4.5 14.5h2.6v5H6a1.5 1.5 0 0 1-1.5-1.5zM19.5 14.5h-2.6v5H18a1.5 1.5 0 0 0 1.5-1.5z',
  },
  info: { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 11.2v5', dots: 'M12 7.8h.01' },
  key: { line: 'M4 15.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM11 12.6L19.5 4M16 7.5l3 3M13.5 10l2 2' },
  layers: { line: 'M12 4l8.5 4.4L12 12.8 3.5 8.4zM3.5 12.6L12 17l8.5-4.4M3.5 16.6L12 21l8.5-4.4' },
  'line-focus': {
    line: 'M5 9h14a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-14a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5zM6 5h12M6 19h12',
  },
  lines: { line: 'M5 6.5h14M5 12h14M5 17.5h9' },
  link: {
    line: 'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.2-1.2',
  },
  lock: {
    line: 'M7.5 10.5h9a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  },
  marked: { line: 'M4 6.5h16M4 12h4.5M4 18h16', dots: 'M12.5 12h.01M16.2 12h.01M19.9 12h.01' },
  meet: {
    line: 'M5.5 7.5h8a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2V9.5a2 2 0 0 1 2-2zM8 4h10.5a2 2 0 0 1 2 2v10M7 12h5M7 15.5h3',
  },
  minus: { line: 'M5 12h14' },
  more: { dots: 'M6 12h.01M12 12h.01M18 12h.01' },
  offline: {
    line: 'M7.5 18.5a4 4 0 0 1-.7-7.9A5.5 5.5 0 0 1 8 8.5M11 6.7a5.5 5.5 0 0 1 6.6 4.4 3.8 3.8 0 0 1 1.8 6.4M4.5 4.5l15 15',
  },
  pause: { fill: 'M7 5h3.4v14H7zM13.6 5H17v14h-3.4z' },
  pencil: { line: 'M4.8 19.2l.9-4L15.8 5.1a2 2 0 0 1 2.8 0l.3.3a2 2 0 0 1 0 2.8L8.8 18.3zM13.9 7l3.1 3.1' },
  play: { fill: 'M8 5.2v13.6a.6.6 0 0 0 .92.5l10.3-6.8a.6.6 0 0 0 0-1L8.92 4.7A.6.6 0 0 0 8 5.2z' },
  plus: { line: 'M12 5v14M5 12h14' },
  question: { line: 'M8.6 9.2A3.4 3.4 0 0 1 12 6c2 0 3.5 1.2 3.5 3.1 0 2.8-3.5 2.7-3.5 5.4', dots: 'M12 18h.01' },
  retry: { line: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4.2h-4.2' },
  school: { line: 'M4 20v-9.5l8-5 8 5V20zM9.8 20v-5h4.4v5M12 5.5V3h3.2' },
  screen: {
    line: 'M5.5 4.5h13a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-8.5a2 2 0 0 1 2-2zM8.5 20h7',
    fill: 'M10.4 8v5.4l4.4-2.7z',
  },
  search: { line: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM15 15l5 5' },
  'sentence-back': {
    line: 'M5.5 6v12',
    fill: 'M18.5 6.6v10.8a.5.5 0 0 1-.8.4L10 12.4a.5.5 0 0 1 0-.8l7.7-5.4a.5.5 0 0 1 .8.4z',
  },
  'sentence-next': {
    line: 'M18.5 6v12',
    fill: 'M5.5 6.6v10.8a.5.5 0 0 0 .8.4l7.7-5.4a.5.5 0 0 0 0-.8L6.3 6.2a.5.5 0 0 0-.8.4z',
  },
  sliders: {
    line: 'M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20M12.7 7.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0zM6.7 16.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z',
  },
  sound: { line: 'M4.5 9.5v5h3.4l4.6 3.8V5.7L7.9 9.5zM15.8 9c1.4 1.8 1.4 4.2 0 6M18.4 6.6c2.8 3.2 2.8 7.6 0 10.8' },
  speech: { line: 'M4 5.5h16v10h-8l-4.2 3.7v-3.7H4zM8 10.5h8' },
  speed: { line: 'M5 17.5a8.5 8.5 0 1 1 14 0M12 13.5l3.8-4.3' },
  teacher: {
    line: 'M4.8 8.6a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0zM3 19.5c.4-3.6 2-5.4 4.6-5.4s4.2 1.8 4.6 5.4M12.5 4.8h8v8.4h-6',
  },
  stairs: { line: 'M3.5 19.5h5v-5h5v-5h5v-5h2' },
  steps: {
    line: 'M10.5 6.5h9.5M10.5 12h9.5M10.5 17.5h9.5M3.6 6.5l1.3 1.3 2.3-2.6M3.6 12l1.3 1.3 2.3-2.6',
    dots: 'M5.4 17.5h.01',
  },
  stop: { fill: 'M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z' },
  'text-size': { line: 'M3 18.5L7.9 6h.4l4.9 12.5M4.7 14.4h6.8M14.6 15.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM20.6 12.2v6.3' },
  up: { line: 'M6 14.5l6-6 6 6' },
  upload: { line: 'M12 16V5M7 9.5l5-5 5 5M4.5 20h15' },
  voice: {
    line: 'M5.8 8.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0zM3.2 19.5c.5-3.4 2.8-5.3 5.8-5.3s5.3 1.9 5.8 5.3M16.6 6.6c1 1.2 1 2.8 0 4M19.2 4.4c2.2 2.5 2.2 6 0 8.5',
  },
  word: {
    line: 'M7.2 14.2L11.8 4h.4l4.6 10.2M8.8 10.8h6.4',
    dots: 'M5 19.5h.01M9.7 19.5h.01M14.3 19.5h.01M19 19.5h.01',
  },
  you: { line: 'M8.4 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0zM5 20c.6-4 3.3-6.2 7-6.2s6.4 2.2 7 6.2' },
} as const satisfies Record<string, Shape>;

export type IconName = keyof typeof SHAPES;
export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

/** Arrows that point along the reading direction: these turn round from right to left. Media keys never do. */
const TURNS: ReadonlySet<IconName> = new Set(['arrow']);

export interface IconProps {
  readonly name: IconName;
  /** CSS pixels. */
  readonly size?: number;
  /** What a screen reader says; without it the icon stands beside its word and is passed over. */
  readonly label?: string;
}

export function Icon({ name, size = 24, label }: IconProps) {
  const { line, dots, fill }: Shape = SHAPES[name];
  const said =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg
      class={TURNS.has(name) ? 'hr-icon hr-icon--dir' : 'hr-icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...said}
    >
      {line && <path d={line} />}
      {dots && <path d={dots} stroke-width="2.5" />}
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
