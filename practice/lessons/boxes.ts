import type { Lesson } from './lesson';

/** 1 MB of boxes inside boxes. Browsers stop nesting at some depth of their own and put the rest side by side. */
export const boxes: Lesson = {
  id: 'boxes',
  title: 'A Megabyte of Boxes',
  subject: 'None',
  grade: 7,
  lang: 'en',
  points: 1,
  body: `<p>This sentence stands before the boxes.</p>${'<div>'.repeat(95_000)}<p>This sentence lies under all of them.</p>${'</div>'.repeat(95_000)}<h2>Questions</h2><ol><li>Did the page stay quick?</li></ol>`,
};
