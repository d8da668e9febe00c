import { type Line, LETTER, type MadePage, type MadePdf } from '@/practice/files/pdf';

/** Lessons in our own words, laid out as schools' files are. */

const LEADING = 13;
const lines = (x: number, top: number, texts: readonly string[], size = 10): Line[] =>
  texts.map((text, i) => ({ x, y: top - i * LEADING, text, size }));

const furniture = (page: number): Line[] => [
  { x: 72, y: 750, text: 'Salt River Reader', size: 8 },
  { x: 300, y: 36, text: String(page), size: 8 },
];

const LEFT = [
  'The river carries salt from the',
  'hills to the flat land. In spring',
  'it is wide and slow, and farm-',
  'ers open the gates to their',
  'fields for one well-known week.',
  '   The water stands ankle-deep.',
  'Ducks come at once. Children of',
  'the village count them from the',
  'old bridge every evening.',
];
const RIGHT = [
  'By summer the ground is white.',
  'What looks like snow is salt that',
  'the sun has left behind. It is',
  'swept into heaps and carried away',
  'on flat boats.',
  '   Nobody wastes the week of wa-',
  'ter. A family that forgets its',
  'gate waits a whole year for the',
  'next one.',
];

/** Title across, two columns under it, a running title and a page number; the second page goes on in mid-sentence. */
export const twoColumns: MadePdf = {
  lang: 'en',
  pages: [
    {
      lines: [
        ...furniture(1),
        { x: 150, y: 700, text: 'A Week of Water', size: 24 },
        ...lines(72, 660, LEFT),
        ...lines(330, 660, RIGHT),
        { x: 72, y: 500, text: 'Salt for the winter', size: 14 },
        ...lines(72, 480, [
          'Part of the salt stays in the village. It is kept in clay jars under the',
          'stairs, because a dry place is hard to find by the river, and it is used to',
        ]),
      ],
    },
    {
      lines: [
        ...furniture(2),
        ...lines(72, 700, ['keep fish until the thaw.']),
        ...lines(
          72,
          670,
          ['Month      Boats', 'June       14', 'July       31'].flatMap((text) => text),
          10,
        ),
      ].flatMap((line) => (/^(?:Month|June|July)/.test(line.text) ? cells(line) : [line])),
    },
    {
      lines: [
        ...furniture(3),
        ...lines(72, 700, ['\u2022 Which month has more boats?', '\u2022 Why are the jars under the stairs?']),
      ],
    },
  ],
};

function cells(line: Line): Line[] {
  const [name = '', value = ''] = line.text.split(/\s{2,}/);
  return [
    { ...line, text: name },
    { ...line, x: line.x + 200, text: value },
  ];
}

export const scanned: MadePdf = { pages: [{ scanned: true }, { scanned: true }] };

/** `count` pages of prose, about 330 words each, with a running title. */
export const long = (count: number): MadePdf => ({
  pages: Array.from({ length: count }, (_, page): MadePage => ({
    lines: [
      ...furniture(page + 1),
      ...lines(
        72,
        LETTER.height - 90,
        Array.from({ length: 46 }, (_line, i) =>
          i % 8 === 7
            ? `That was step ${i} of page ${page + 1}.`
            : 'We walk along the canal and count the boats that go by with salt and corn on',
        ),
      ),
    ],
  })),
});

/** What a reader hears of `twoColumns`, block by block. */
export const TWO_COLUMNS_READ = [
  'A Week of Water',
  'The river carries salt from the hills to the flat land. In spring it is wide and slow, and farmers open the gates to their fields for one well-known week.',
  'The water stands ankle-deep. Ducks come at once. Children of the village count them from the old bridge every evening.',
  'By summer the ground is white. What looks like snow is salt that the sun has left behind. It is swept into heaps and carried away on flat boats.',
  'Nobody wastes the week of water. A family that forgets its gate waits a whole year for the next one.',
  'Salt for the winter',
  'Part of the salt stays in the village. It is kept in clay jars under the stairs, because a dry place is hard to find by the river, and it is used to keep fish until the thaw.',
  'Month\tBoats\nJune\t14\nJuly\t31',
  'Which month has more boats?',
  'Why are the jars under the stairs?',
] as const;
