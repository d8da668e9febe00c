import { bats } from '../lessons/bats';
import { erieCanal } from '../lessons/erie-canal';
import { waterClimbs } from '../lessons/water-climbs';
import type { PracticePage } from '../pages';
import { FORM_QUIZ_TITLE, FORM_TITLE } from './form';
import { type ClassroomItem, encodedId, ITEMS, pathOf } from './items';

const HOST = 'https://classroom.google.com';
const CURRENT = '.practice-views > c-wiz:not([style])';
const HUMANITIES = encodedId('512340098765');

const at = (letter: ClassroomItem['letter'], title?: string): string => {
  const item = ITEMS.find((one) => one.letter === letter && (title === undefined || one.title === title));
  if (!item) throw new Error(`No item of kind ${letter}.`);
  return HOST + pathOf(item);
};

type Row = Partial<PracticePage> & Pick<PracticePage, 'id' | 'url' | 'title' | 'tries'>;
const page = (row: Row): PracticePage => ({
  lms: 'google-classroom',
  kind: 'assignment',
  role: 'student',
  lang: 'en',
  activity: true,
  selector: `${CURRENT} .tLDEHd html-blob`,
  ...row,
});

export const classroomPages: readonly PracticePage[] = [
  page({
    id: 'classroom-assignment',
    url: at('a', erieCanal.title),
    title: erieCanal.title,
    words: 270,
    tries:
      'Words come late; stale views of this and another class; own work, comments, ligatures; strict policy; a pack link with captions inside.',
  }),
  page({
    id: 'classroom-assignment-spanish',
    url: `${at('a', erieCanal.title)}?hl=es`,
    title: erieCanal.title,
    words: 270,
    tries: 'Spanish interface: labels, label formats, dates.',
  }),
  page({
    id: 'classroom-assignment-russian',
    url: `${at('a', waterClimbs.title)}?hl=ru`,
    title: waterClimbs.title,
    words: 80,
    tries: 'Russian interface; only the help hook marks the words; a video card.',
  }),
  page({
    id: 'classroom-assignment-teacher',
    url: `${at('a', erieCanal.title)}?role=teacher`,
    title: erieCanal.title,
    role: 'teacher',
    words: 270,
    tries: 'Two tabs, the second leads to the students’ work; no column for own work.',
  }),
  page({
    id: 'classroom-barriers-teacher',
    url: `${at('a', bats.title)}?role=teacher`,
    title: bats.title,
    role: 'teacher',
    words: 430,
    tries: 'Twelve things that may stand in the way of a learner, put there on purpose.',
  }),
  page({
    id: 'classroom-material',
    url: at('m'),
    title: 'Words for writing about change',
    kind: 'material',
    role: 'unknown',
    words: 40,
    tries: 'Material: no points, no date, no own work; only a styling class marks the words.',
  }),
  page({
    id: 'classroom-short-answer',
    url: at('sa'),
    title: 'Why does Jun keep the cup?',
    kind: 'question',
    words: 40,
    tries: 'Short answer with a text box.',
  }),
  page({
    id: 'classroom-multiple-choice',
    url: at('mc'),
    title: 'What lifts a boat in a lock?',
    kind: 'question',
    words: 15,
    tries: 'Choices in the answer column; no due date.',
  }),
  page({
    id: 'classroom-announcement',
    url: at('p'),
    title: 'Library on Thursday',
    kind: 'announcement',
    role: 'unknown',
    words: 30,
    tries: 'Nothing marks the words but their place.',
  }),
  page({
    id: 'classroom-viewer',
    url: `${at('a', erieCanal.title)}?viewer=map`,
    title: 'map-1825.pdf',
    kind: 'material',
    role: 'unknown',
    words: 32,
    tries: 'The file viewer is open: the page under it is aria-hidden, and its words wait until the file is closed.',
  }),
  page({
    id: 'classroom-viewer-scan',
    url: `${at('a', erieCanal.title)}?viewer=scan`,
    title: 'scan-0031.pdf',
    kind: 'material',
    role: 'unknown',
    tries: 'A scanned file in the viewer: pages without a word of text.',
  }),
  page({
    id: 'classroom-form',
    url: 'https://docs.google.com/forms/d/e/1FAIpQLSdPracticeForm0001/viewform',
    title: FORM_TITLE,
    kind: 'form',
    role: 'unknown',
    words: 50,
    selector: '[role=listitem] > [data-params]',
    tries: 'A form: questions by their data, nested list items.',
  }),
  page({
    id: 'classroom-form-quiz',
    url: 'https://docs.google.com/forms/d/e/1FAIpQLSdPracticeForm0002/viewform',
    title: FORM_QUIZ_TITLE,
    kind: 'form',
    role: 'unknown',
    words: 30,
    like: 'classroom-form',
    selector: '[role=listitem] > [data-params]',
    tries: 'A form that is a quiz: what a question is worth stands beside it.',
  }),
  page({
    id: 'classroom-home',
    url: `${HOST}/u/0/h`,
    title: 'Classroom',
    kind: 'list',
    activity: false,
    selector: `${CURRENT} [data-view-id]`,
    tries: 'Class cards.',
  }),
  page({
    id: 'classroom-to-do',
    url: `${HOST}/u/0/a/not-turned-in/all`,
    title: 'To-do',
    kind: 'list',
    activity: false,
    selector: `${CURRENT} [data-stream-item-id]`,
    tries: 'An address with /a/ that is no assignment.',
  }),
  page({
    id: 'classroom-stream',
    url: `${HOST}/u/0/c/${HUMANITIES}`,
    title: 'Stream',
    kind: 'list',
    activity: false,
    selector: `${CURRENT} [data-stream-item-id]`,
    tries: 'The stream: several items at once.',
  }),
  page({
    id: 'classroom-classwork',
    url: `${HOST}/u/0/w/${HUMANITIES}/t/all`,
    title: 'Classwork',
    kind: 'list',
    activity: false,
    selector: `${CURRENT} [data-stream-item-id]`,
    tries: 'Rows without an address, with an empty link over them.',
  }),
  page({
    id: 'classroom-submissions',
    url: at('a', erieCanal.title).replace(/details$/, 'submissions/by-status/and-sort-name/all'),
    title: 'Student work',
    kind: 'list',
    role: 'teacher',
    activity: false,
    selector: `${CURRENT} [data-view-id]`,
    tries: 'Other people’s work: never read.',
  }),
];
