import type { Lesson } from '../lessons/lesson';
import { acequias } from '../lessons/acequias';
import { boxes } from '../lessons/boxes';
import { countingSeeds } from '../lessons/counting-seeds';
import { erieCanal } from '../lessons/erie-canal';
import { generatedLesson } from '../lessons/generated';
import { grandCanal } from '../lessons/grand-canal';
import { hostile } from '../lessons/hostile';
import { lastBus } from '../lessons/last-bus';
import { sinkingDelta } from '../lessons/sinking-delta';
import { palm } from '../lessons/palm';
import { walkingEquations, walkingRates } from '../lessons/walking-rates';
import { waterClimbs } from '../lessons/water-climbs';
import { yeast } from '../lessons/yeast';
import type { CanvasAssignment } from './assignment';

/** Every formula of the school, for pictures and for the page's own typesetting. */
export const EQUATIONS = walkingEquations;

export const COURSES: Readonly<Record<string, string>> = {
  '1': 'Trial Course',
  '208': 'Humanities 8',
  '315': 'Science 5',
  '407': 'Math 7',
  '512': 'Biology 9',
  '618': 'Social Studies 6',
  '724': 'English 8',
  '2096~618': 'Computing 7',
  '20960000000000618': 'Computing 7',
};

const place = (course: string, id: string, lesson: Lesson, look: CanvasAssignment['look']): CanvasAssignment => ({
  course,
  courseName: COURSES[course] ?? 'Course',
  id,
  title: lesson.title,
  body: lesson.body,
  points: lesson.points,
  ...(lesson.due !== undefined && { due: lesson.due }),
  look,
});

/** Ids of the last course are larger than a JavaScript number can hold, and have a short form as well. */
export const ASSIGNMENTS: readonly CanvasAssignment[] = [
  place('208', '4101', erieCanal, 'classic'),
  place('208', '4102', erieCanal, 'enhanced'),
  place('208', '4103', sinkingDelta, 'classic'),
  place('315', '5302', waterClimbs, 'enhanced-older'),
  { ...place('407', '6101', walkingRates, 'classic'), equationPictures: true },
  place('407', '6102', walkingRates, 'enhanced'),
  { ...place('407', '6199', walkingRates, 'tool'), title: 'Line Explorer' },
  place('512', '5201', yeast, 'enhanced'),
  { ...place('512', '5299', yeast, 'locked'), title: 'Enzyme Lab Report', due: '2027-01-11T05:00:00Z' },
  place('618', '6601', palm, 'classic'),
  place('618', '6603', grandCanal, 'classic'),
  place('618', '6602', acequias, 'classic'),
  place('20960000000000618', '20960000000853302', countingSeeds, 'classic'),
  place('1', '900001', hostile, 'classic'),
  place('1', '900003', boxes, 'classic'),
  { ...place('1', '900002', yeast, 'never-fills'), title: 'A Page That Never Fills' },
];

const SHORT = /^(\d+)~(\d+)$/;
/** 2096~853302 is 20960000000853302: the shard, then thirteen digits. */
export const longId = (id: string): string =>
  id.replace(SHORT, (_whole, shard: string, local: string) => shard + local.padStart(13, '0'));

/** `words` counts only for the generated page, whose length is in its address. */
export function assignmentOf(course: string, id: string, words: number): CanvasAssignment | undefined {
  if (course === '1' && id === '900000')
    return place('1', id, generatedLesson(Math.min(Math.max(words, 50), 400_000)), 'classic');
  return ASSIGNMENTS.find((one) => one.course === longId(course) && one.id === longId(id));
}

interface Prose {
  readonly title: string;
  readonly body: string;
}

const PAGES: Readonly<Record<string, Prose & { readonly todo?: string }>> = {
  '618/neighbors-of-the-acequia': { title: acequias.title, body: acequias.body, todo: acequias.due ?? '' },
  '407/ratio-notes': { title: 'Notes: Ratios and Lines', body: walkingRates.body },
};
export const pageBodyOf = (course: string, slug: string): (Prose & { readonly todo?: string }) | undefined =>
  PAGES[`${course}/${slug}`];

interface Topic extends Prose {
  readonly kind: 'discussion' | 'announcement';
  readonly points?: number;
  readonly due?: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
}

const TOPICS: Readonly<Record<string, Topic>> = {
  '724/7101': {
    kind: 'discussion',
    title: lastBus.title,
    body: lastBus.body,
    points: lastBus.points,
    ...(lastBus.due !== undefined && { due: lastBus.due }),
    replies: [
      {
        author: 'Classmate One',
        text: 'I think the café is closing, because the walls are bare. A reply like this belongs to a student and must stay out of the reading.',
      },
      { author: 'Classmate Two', text: 'I read it differently: he gives her the cup without saying so.' },
    ],
  },
  '724/7102': {
    kind: 'announcement',
    title: 'Library visit on Thursday',
    body: '<p>On <strong>Thursday</strong> we meet in the library, not in room 12. Bring the book you are reading now, and a question about it that you cannot answer yet.</p><p>The librarian will show us how to find <em>letters and diaries</em> that real people wrote. If you need the ramp, use the east door. The catalog is <a href="https://www.loc.gov/collections/">open to everybody</a>.</p>',
    replies: [],
  },
};
export const topicOf = (course: string, id: string): Topic | undefined => TOPICS[`${course}/${id}`];

/** Of the science course. */
export const SYLLABUS = `<p>Welcome to science. This year we ask how <strong>living things, water and light</strong> hold each other up. You will keep a notebook, and you will be wrong in it many times, because that is what a notebook is for.</p>
<h2>What we do each week</h2><ul><li>Monday: a question and a guess</li><li>Wednesday: a lab with a partner</li><li>Friday: we write down what we know now</li></ul>
<h2>How your work is graded</h2><table border="1"><thead><tr><th scope="col">Part</th><th scope="col">Share</th></tr></thead><tbody><tr><td>Notebook</td><td>40 %</td></tr><tr><td>Labs</td><td>40 %</td></tr><tr><td>Talks</td><td>20 %</td></tr></tbody></table>
<p>Come and see me in room 12 after school on Tuesdays. You never need a reason.</p>`;
