import { signal } from '@preact/signals';
import type { Gloss, Sense, WordHelp } from '@/model/word-help';
import type { View, WordView } from '@/supports/word-card/view';
import type { WordCardProps } from '@/supports/word-card/WordCard';

const SUN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="9" fill="#eda43b"/><path d="M16 2v4" stroke="#eda43b" stroke-width="2"/></svg>';

const sense = (definition: string, spanish: string | undefined, rest: Partial<Sense> = {}): Sense => ({
  pos: 'noun',
  definition,
  source: 'core',
  glosses: spanish === undefined ? [] : [{ text: spanish, lang: 'es', source: 'apertium' }],
  ...rest,
});
const help = (surface: string, senses: Sense[], rest: Partial<WordHelp> = {}): WordHelp => ({
  surface,
  start: 0,
  end: surface.length,
  lemma: surface,
  senses,
  name: false,
  ...rest,
});
const word = (of: WordHelp, home: string | undefined = 'es', rest: Partial<WordView> = {}): WordView => ({
  kind: 'word',
  help: of,
  lang: 'en',
  home,
  sentence: '',
  ...rest,
});
const core = (text: string, lang: string, definition: string): Gloss => ({
  text,
  lang,
  source: 'core',
  reviewed: false,
  definition,
});

export const drought = help(
  'drought',
  [sense('a long time with little or no rain', 'sequía', { example: 'The drought killed the corn.' })],
  {
    picture: { svg: SUN, alt: 'A hot sun' },
    syllables: ['drought'],
  },
);
export const bank = help('bank', [
  sense('a business that keeps and lends money', 'banco', { example: 'She has money in the bank.' }),
  sense('the land along a river', 'orilla'),
]);

const SENTENCE = 'Then we will analyze how 3 kinds of soil held the water.';
/** Everything that a card can know of a word. */
export const analyze: WordHelp = {
  ...help('analyze', [
    sense('look at the parts of something to understand it', undefined, {
      pos: 'verb',
      example: 'We analyze the poem line by line.',
      glosses: [core('analizar', 'es', 'mirar las partes de algo para entenderlo')],
    }),
    sense('break a sentence or a thing into its parts', undefined, {
      pos: 'verb',
      source: 'wordnet',
      glosses: [{ text: 'descomponer', lang: 'es', source: 'apertium' }],
    }),
  ]),
  start: SENTENCE.indexOf('analyze'),
  end: SENTENCE.indexOf('analyze') + 'analyze'.length,
  syllables: ['an', 'a', 'lyze'],
  parts: [
    { text: 'ana', kind: 'prefix', meaning: 'up, apart' },
    { text: 'lys', kind: 'root', meaning: 'to loosen' },
    { text: 'ize', kind: 'suffix', meaning: 'to make or do' },
  ],
  family: ['analysis', 'analytical', 'analyst'],
  cognate: { text: 'analizar', lang: 'es', kind: 'cognate' },
  others: ['say in your own words', 'guess what comes next'],
};
const inLanguage = (gloss: Gloss): View =>
  word({ ...analyze, senses: [{ ...analyze.senses[0]!, glosses: [gloss] }] }, gloss.lang, { sentence: SENTENCE });

export const whole = word(analyze, 'es', { sentence: SENTENCE });
export const guessed = word(analyze, 'es', { sentence: SENTENCE, guess: true });

/** Home languages with their own scripts: digits, brackets and Latin letters stand among them. */
export const SCRIPTS: Readonly<Record<string, View>> = {
  ar: inLanguage(core('يحلّل', 'ar', 'ينظر إلى أجزاء الشيء (مثل 3 صور) ليفهمه.')),
  fa: inLanguage(core('تحلیل کردن', 'fa', 'نگاه کردن به بخش‌های چیزی برای فهمیدن آن.')),
  ur: inLanguage(core('تجزیہ کرنا', 'ur', 'کسی چیز کے حصوں کو سمجھنے کے لیے دیکھنا۔')),
  zh: inLanguage(core('分析', 'zh', '看一件事物的各个部分（例如 3 张图），来理解它。')),
  ko: inLanguage(core('분석하다', 'ko', '이해하려고 어떤 것의 부분들을 살펴보다.')),
  hi: inLanguage(core('विश्लेषण करना', 'hi', 'किसी चीज़ को समझने के लिए उसके हिस्सों को देखना।')),
  bn: inLanguage(core('বিশ্লেষণ করা', 'bn', 'কিছু বোঝার জন্য তার অংশগুলো দেখা।')),
  am: inLanguage(core('መተንተን', 'am', 'አንድን ነገር ለመረዳት ክፍሎቹን ማየት።')),
  vi: inLanguage(core('phân tích', 'vi', 'xem các phần của một thứ để hiểu nó.')),
};

export const VIEWS: Readonly<Record<string, View>> = {
  'one meaning, picture, Spanish': word(drought),
  'more than one meaning': word(bank),
  'all that can be known': whole,
  'a guess first': guessed,
  'a word of the card': word(bank, 'es', { under: { depth: 1, surface: 'analyze', lang: 'en' } }),
  'a false friend': word(
    help('embarrassed', [sense('feeling shy or ashamed', 'avergonzado', { pos: 'adjective' })], {
      cognate: { text: 'embarazada', lang: 'es', kind: 'false-friend', means: 'going to have a baby' },
    }),
  ),
  'a form of another word, from the teacher': word(
    help('eroded', [sense('to wear away soil little by little', 'erosionar', { pos: 'verb', source: 'pack' })], {
      lemma: 'erode',
      syllables: ['e', 'rod', 'ed'],
      first: true,
    }),
  ),
  'a reviewed word in Arabic': word(
    help('drought', [
      sense('a long time without rain', undefined, {
        glosses: [{ text: 'جفاف', lang: 'ar', source: 'pack', reviewed: true }],
      }),
    ]),
    'ar',
  ),
  'a word of the school’s own, checked by a person': word(
    help('drought', [
      sense('a long time without rain', undefined, {
        source: 'school',
        glosses: [
          { text: 'sequía', lang: 'es', source: 'school', reviewed: true, reviewer: 'Ms. Díaz', date: '2026-11-16' },
        ],
      }),
    ]),
  ),
  'a word of the school’s own, not checked': word(
    help('drought', [
      sense('a long time without rain', undefined, {
        glosses: [{ text: 'sequía', lang: 'es', source: 'school', reviewed: false }],
      }),
    ]),
  ),
  'a definition in Urdu': SCRIPTS['ur']!,
  'a definition in Chinese': SCRIPTS['zh']!,
  'a gloss alone': word(
    help('of', [
      { pos: 'other', definition: '', source: 'apertium', glosses: [{ text: 'de', lang: 'es', source: 'apertium' }] },
    ]),
  ),
  'no word in the home language yet': word(
    help('topsoil', [sense('the top part of the ground', undefined)], { syllables: ['top', 'soil'] }),
  ),
  'no home language chosen': word(drought, undefined, { home: undefined }),
  'the text is in the home language': word(drought, 'en'),
  'not in the dictionary': word(help('zorble', [])),
  'a name': word(help('Boise City', [], { name: true })),
  waiting: { kind: 'waiting', surface: 'drought', lang: 'en' },
  'no answer': { kind: 'silent', surface: 'drought', lang: 'en' },
  'no answer about a word of the card': {
    kind: 'silent',
    surface: 'ashamed',
    lang: 'en',
    under: { depth: 1, surface: 'embarrassed', lang: 'en' },
  },
  'closed here': { kind: 'closed', surface: 'drought', lang: 'en' },
};

/** All languages of the glossary, by their own names. */
export const LANGUAGES = (
  [
    ['en', 'English'],
    ['es', 'Español'],
    ['ar', 'العربية'],
    ['zh', '中文'],
    ['vi', 'Tiếng Việt'],
    ['ht', 'Kreyòl ayisyen'],
    ['pt', 'Português'],
    ['fr', 'Français'],
    ['ru', 'Русский'],
    ['so', 'Soomaali'],
    ['ko', '한국어'],
    ['fil', 'Filipino'],
    ['uk', 'Українська'],
    ['fa', 'فارسی'],
    ['ur', 'اردو'],
    ['hi', 'हिन्दी'],
    ['bn', 'বাংলা'],
    ['sw', 'Kiswahili'],
    ['am', 'አማርኛ'],
  ] as const
).map(([code, name]) => ({
  code,
  name,
  dir: ['ar', 'fa', 'ur'].includes(code) ? ('rtl' as const) : ('ltr' as const),
}));

/** A card that does nothing but show. */
export const cardProps = (view: View, rest: Partial<WordCardProps> = {}): WordCardProps => ({
  view: signal<View | null>(view),
  turn: 1,
  by: 'pointer',
  settings: signal({ showPicture: true, speakOnOpen: false }),
  languages: LANGUAGES,
  ui: signal('en'),
  hear: () => Promise.resolve(),
  close: () => {},
  retry: () => {},
  chooseHome: () => {},
  lookUp: () => {},
  back: () => {},
  keeping: () => ({
    saved: () => Promise.resolve(false),
    save: () => Promise.resolve('kept'),
    forget: () => Promise.resolve(),
  }),
  ...rest,
});
