import { signal, type Signal } from '@preact/signals';
import { textMapOf } from '@/language/text-map';
import type { Activity, Block, BlockKind } from '@/model/activity';
import type { Alternate, Pack } from '@/model/pack';
import { ChoiceCard, type ChoiceCardProps } from '@/supports/video-or-text/ChoiceCard';
import { offerOf } from '@/supports/video-or-text/paths';
import { NOWHERE, type Place } from '@/supports/video-or-text/place';
import { questionsOf } from '@/supports/video-or-text/questions';
import { TextCard, type TextCardProps } from '@/supports/video-or-text/TextCard';
import { VideoCard, type VideoCardProps } from '@/supports/video-or-text/VideoCard';

const block = (key: string, kind: BlockKind, text: string): Block => ({
  key,
  kind,
  text,
  region: 'directions',
  ...(kind === 'heading' && { level: 2 }),
});
export const lesson: Activity = {
  ref: { lms: 'test', host: 'test', course: '1', id: '1' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'The Erie Canal',
  uiLang: 'en',
  blocks: [
    block('k0', 'paragraph', 'Read the text, study the table, and then answer the questions at the end.'),
    block('k1', 'heading', 'How a lock lifts a boat'),
    block(
      'k2',
      'paragraph',
      'A boat cannot climb a hill. A lock lifts it, step by step, and needs no engine. '.repeat(20).trim(),
    ),
    block('k3', 'heading', 'Questions'),
    block('k4', 'item', 'Explain in your own words why a lock needs no engine.'),
    block('k5', 'item', 'Who might have been harmed by the canal? Give one reason.'),
  ],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
};
export const text = textMapOf(lesson);

export const film: Alternate = {
  kind: 'video',
  quote: 'How a lock lifts a boat',
  title: 'How a lock lifts a boat',
  href: 'https://riverbend.instructure.com/practice/media/canal-lock.webm',
  length: 38,
  captions: [
    {
      lang: 'en',
      cues: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
        start: n,
        end: n + 0.9,
        text: `Line ${n} of the film, said in English.`,
      })),
    },
    { lang: 'es', cues: [{ start: 0, end: 5, text: 'Agua, compuerta, barco.' }] },
  ],
};
export const pack: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [film],
  questions: 'Questions',
};
export const nowhere: Place = NOWHERE;

export const choiceOf = (over: Partial<ChoiceCardProps> = {}, from: Pack = pack) => (
  <ChoiceCard
    offer={signal(offerOf(from, text))}
    text={signal(text)}
    place={signal(nowhere)}
    questions={signal(questionsOf(text, from))}
    arriving={{ focus: false }}
    choose={() => {}}
    seeQuestions={() => {}}
    seePart={() => {}}
    close={() => {}}
    {...over}
  />
);

export const textOf = (alternate: Alternate, over: Partial<TextCardProps> = {}) => (
  <TextCard
    id="text"
    alternate={alternate}
    lang="en"
    dictionary={null}
    place={signal(nowhere)}
    author="Ms. Okafor"
    arriving={{ focus: false }}
    seeQuestions={() => {}}
    backToReading={() => {}}
    close={() => {}}
    {...over}
  />
);

export const videoOf = (alternate: Alternate, over: Partial<VideoCardProps> = {}) => (
  <VideoCard
    id="film"
    alternate={alternate}
    author="Ms. Okafor"
    place={signal(nowhere)}
    settings={signal({ captions: true, captionLanguage: '' })}
    change={() => {}}
    text={() => Promise.reject(new Error('no file'))}
    lang="en"
    dictionary={null}
    arriving={{ focus: false }}
    seeQuestions={() => {}}
    backToReading={() => {}}
    close={() => {}}
    {...over}
  />
);
export const placeWith = (patch: Partial<Place>): Signal<Place> => signal({ ...nowhere, ...patch });
