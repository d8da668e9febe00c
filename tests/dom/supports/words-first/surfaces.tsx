import { signal } from '@preact/signals';
import type { Gloss, WordHelp } from '@/model/word-help';
import { MeetCard, type MeetCardProps } from '@/supports/words-first/MeetCard';
import type { Help, Meeting } from '@/supports/words-first/meeting';

const meeting = (lemma: string, before: string, after: string): Meeting => ({
  lemma,
  span: { key: 'a', start: before.length, end: before.length + lemma.length },
  lang: 'en',
  surface: lemma,
  question: { sentence: before + lemma + after, start: before.length, end: before.length + lemma.length, lang: 'en' },
  rated: undefined,
});
export const WORDS: readonly Meeting[] = [
  meeting('drought', 'The ', ' that started in 1931 was severe, but the plains had survived dry years before.'),
  meeting('topsoil', 'Their deep roots had held the ', ' in place for centuries.'),
  meeting('erode', 'Every strong wind could ', ' the field.'),
];

const SUN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#eda43b"/></svg>';
const helpWith = (definition: string, gloss?: Gloss, rest: Partial<WordHelp> = {}): WordHelp => ({
  surface: 'drought',
  start: 0,
  end: 7,
  lemma: 'drought',
  senses: [{ pos: 'noun', definition, source: 'core', glosses: gloss ? [gloss] : [] }],
  name: false,
  ...rest,
});
const MEANING = 'a long time with little or no rain';

interface View {
  readonly at: number;
  readonly home: string | undefined;
  readonly help: Help;
}
/** The states of the card, each with what the word list said of the word that is met. */
export const MEETINGS: Readonly<Record<string, View>> = {
  'the first word, in Spanish, with a picture': {
    at: 0,
    home: 'es',
    help: helpWith(
      MEANING,
      { text: 'sequía', lang: 'es', source: 'core', reviewed: false },
      {
        picture: { svg: SUN, alt: 'A hot sun' },
      },
    ),
  },
  'in Arabic': {
    at: 1,
    home: 'ar',
    help: helpWith(MEANING, { text: 'جفاف، 3 سنوات', lang: 'ar', source: 'freedict' }),
  },
  'in Chinese': {
    at: 1,
    home: 'zh-Hans',
    help: helpWith(MEANING, { text: '干旱，旱灾', lang: 'zh-Hans', source: 'cedict' }),
  },
  'the last word, in English alone': { at: 2, home: undefined, help: helpWith(MEANING) },
  'a word of the teacher’s': {
    at: 0,
    home: 'es',
    help: {
      ...helpWith(''),
      first: true,
      senses: [
        {
          pos: 'other',
          definition: MEANING,
          source: 'pack',
          glosses: [{ text: 'sequía', lang: 'es', source: 'pack' }],
        },
      ],
    },
  },
  'a word of the school’s own': {
    at: 0,
    home: 'es',
    help: {
      ...helpWith(''),
      senses: [
        {
          pos: 'noun',
          definition: MEANING,
          source: 'school',
          glosses: [
            { text: 'sequía', lang: 'es', source: 'school', reviewed: true, reviewer: 'Ms. Díaz', date: '2026-11-16' },
          ],
        },
      ],
    },
  },
  'a word that no dictionary has': { at: 0, home: 'es', help: { ...helpWith(''), senses: [] } },
  'no answer': { at: 0, home: 'es', help: null },
  'still asked for': { at: 0, home: 'es', help: undefined },
};

export function meetOf(name: string, over: Partial<MeetCardProps> = {}) {
  const view = MEETINGS[name];
  if (!view) throw new Error(name);
  return (
    <MeetCard
      words={WORDS}
      at={signal(view.at)}
      helps={signal(new Map(WORDS.map(({ lemma }) => [lemma, view.help])))}
      steps={signal(new Map([['topsoil', 'know'] as const]))}
      home={signal(view.home)}
      ui={signal('en')}
      arriving={{ focus: false }}
      rate={() => {}}
      go={() => {}}
      startReading={() => {}}
      close={() => {}}
      {...over}
    />
  );
}
