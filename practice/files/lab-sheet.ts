import { type MadePdf, madePdf } from './pdf';

const LEFT = [
  'Fill two glasses to the same',
  'line. Color the water blue.',
  'Cut the end of each stalk, and',
  'set one stalk in each glass.',
];
const RIGHT = [
  'After each hour, measure how',
  'far the color has climbed in',
  'the stalk. Write it down even',
  'when nothing has moved.',
];
const lines = (x: number, top: number, texts: readonly string[]) =>
  texts.map((text, i) => ({ x, y: top - 14 * i, text, size: 11 }));

const sheet: MadePdf = {
  lang: 'en',
  pages: [
    {
      lines: [
        { x: 72, y: 750, text: 'Life science, group work', size: 8 },
        { x: 72, y: 700, text: 'Lab sheet: water climbs', size: 20 },
        ...lines(72, 660, LEFT),
        ...lines(330, 660, RIGHT),
        { x: 72, y: 560, text: 'What we saw', size: 14 },
        ...[
          ['Hour', 'Climb in mm'],
          ['1', ''],
          ['2', ''],
        ].flatMap(([hour = '', climb = ''], row) => [
          { x: 72, y: 535 - 16 * row, text: hour, size: 11 },
          ...(climb === '' ? [] : [{ x: 200, y: 535 - 16 * row, text: climb, size: 11 }]),
        ]),
        { x: 300, y: 36, text: '1', size: 8 },
      ],
    },
  ],
};

/** What the file link of the lesson about celery leads to, by its path. */
export const labSheet = (pathname: string): Uint8Array | undefined =>
  /^\/courses\/\d+\/files\/9301\/download$/.test(pathname) ? madePdf(sheet) : undefined;
