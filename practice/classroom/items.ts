import { bats } from '../lessons/bats';
import { erieCanal } from '../lessons/erie-canal';
import { lastBus } from '../lessons/last-bus';
import { waterClimbs } from '../lessons/water-climbs';

export interface Material {
  readonly kind: 'document' | 'pdf' | 'youtube' | 'form' | 'link';
  readonly name: string;
  readonly href: string;
  readonly id: string;
}

export interface ClassroomItem {
  readonly letter: 'a' | 'm' | 'sa' | 'mc' | 'p';
  /** Decimal; addresses carry its base64. */
  readonly id: string;
  readonly course: string;
  readonly title: string;
  /** Instructions, in the few tags that Classroom's text box knows. */
  readonly text: string;
  readonly points?: number;
  readonly due?: string;
  readonly materials: readonly Material[];
  readonly choices?: readonly string[];
  /** Which anchors the instructions have: the product's help hook, a styling class, both, or neither. */
  readonly anchors: 'both' | 'hook' | 'class' | 'none';
}

export const COURSES: Readonly<Record<string, { readonly name: string; readonly section: string }>> = {
  '512340098765': { name: 'Humanities 8', section: 'Period 3' },
  '498877001122': { name: 'Science 5', section: 'Room 12' },
};

const HUMANITIES = '512340098765';

export const ITEMS: readonly ClassroomItem[] = [
  {
    letter: 'a',
    id: '620000000101',
    course: HUMANITIES,
    title: erieCanal.title,
    text: erieCanal.classroom ?? '',
    points: 20,
    due: '2026-12-04T04:59:00Z',
    anchors: 'both',
    materials: [
      {
        kind: 'document',
        name: 'Canal notes',
        id: '1CanalNotesDocument000000',
        href: 'https://docs.google.com/document/d/1CanalNotesDocument000000/edit?usp=classroom_web&authuser=0',
      },
      {
        kind: 'pdf',
        name: 'map-1825.pdf',
        id: '1CanalMapPdf0000000000000',
        href: 'https://drive.google.com/file/d/1CanalMapPdf0000000000000/view?usp=classroom_web&authuser=0',
      },
      {
        kind: 'form',
        name: 'Exit ticket: canals',
        id: '1FAIpQLSdPracticeForm0001',
        href: 'https://docs.google.com/forms/d/e/1FAIpQLSdPracticeForm0001/viewform?usp=classroom_web&authuser=0',
      },
    ],
  },
  {
    letter: 'a',
    id: '620000000102',
    course: HUMANITIES,
    title: waterClimbs.title,
    text: waterClimbs.classroom ?? '',
    points: 15,
    due: '2026-12-02T04:59:00Z',
    anchors: 'hook',
    materials: [
      {
        kind: 'youtube',
        name: 'Celery and blue water',
        id: 'PrAcTiCe001',
        href: 'https://www.youtube.com/watch?v=PrAcTiCe001',
      },
    ],
  },
  {
    letter: 'a',
    id: '620000000107',
    course: HUMANITIES,
    title: bats.title,
    text: bats.classroom ?? '',
    points: bats.points,
    due: '2026-12-05T04:59:00Z',
    anchors: 'both',
    materials: [
      {
        kind: 'pdf',
        name: 'bat-packet.pdf',
        id: '1BatPacketPdf000000000000',
        href: 'https://drive.google.com/file/d/1BatPacketPdf000000000000/view?usp=classroom_web&authuser=0',
      },
    ],
  },
  {
    letter: 'm',
    id: '620000000103',
    course: HUMANITIES,
    title: 'Words for writing about change',
    anchors: 'class',
    text: 'Keep this page open while you write. Each word tells <b>how fast</b> or <b>how much</b> something changed.<ul><li><i>gradually</i>: little by little, over a long time</li><li><i>rapidly</i>: very fast</li><li><i>decline</i>: to become less or weaker</li></ul>Use at least two of them in your next paragraph.',
    materials: [{ kind: 'link', name: 'A dictionary for learners', id: '3', href: 'https://learnersdictionary.com/' }],
  },
  {
    letter: 'sa',
    id: '620000000104',
    course: HUMANITIES,
    title: 'Why does Jun keep the cup?',
    text: lastBus.classroom ?? '',
    points: 10,
    due: '2026-12-03T04:59:00Z',
    anchors: 'class',
    materials: [
      {
        kind: 'document',
        name: 'The Last Bus to Millbrook',
        id: '1LastBusDocument000000000',
        href: 'https://docs.google.com/document/d/1LastBusDocument000000000/edit?usp=classroom_web&authuser=0',
      },
    ],
  },
  {
    letter: 'mc',
    id: '620000000105',
    course: HUMANITIES,
    title: 'What lifts a boat in a lock?',
    text: 'Think of the steps in order before you choose. <i>Only one</i> answer is complete.',
    points: 2,
    anchors: 'class',
    materials: [],
    choices: [
      'An engine in the gate',
      'Water that runs in from the high side',
      'Mules that pull a rope',
      'Wind on the sail',
    ],
  },
  {
    letter: 'p',
    id: '620000000106',
    course: HUMANITIES,
    title: 'Library on Thursday',
    anchors: 'none',
    text: 'On Thursday we meet in the library, not in room 12.<br><br>Bring the book you are reading now, and a question about it that you cannot answer yet.',
    materials: [
      {
        kind: 'pdf',
        name: 'library-map.pdf',
        id: '1LibraryMapPdf00000000000',
        href: 'https://drive.google.com/file/d/1LibraryMapPdf00000000000/view?usp=classroom_web&authuser=0',
      },
    ],
  },
];

/** URL-safe base64 of a decimal number, without padding, as Classroom's addresses carry it. */
export const encodedId = (decimal: string): string => Buffer.from(decimal).toString('base64url');
export const pathOf = (item: ClassroomItem): string =>
  `/u/0/c/${encodedId(item.course)}/${item.letter}/${encodedId(item.id)}/details`;

/** The item that a path names, also one with the teacher's tail; undefined for a list. */
export const itemAt = (path: string): ClassroomItem | undefined => {
  const [, course, letter, id] = /^(?:\/u\/\d+)?\/c\/([\w-]+)\/(a|m|sa|mc|p)\/([\w-]+)(?:\/.*)?$/.exec(path) ?? [];
  return ITEMS.find((one) => encodedId(one.course) === course && one.letter === letter && encodedId(one.id) === id);
};
