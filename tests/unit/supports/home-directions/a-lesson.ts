import type { Activity, Block } from '@/model/activity';

/** An assignment with these blocks, and nothing else in it. */
export const lessonOf = (blocks: readonly Block[], more: Partial<Activity> = {}): Activity => ({
  ref: { lms: 'test', host: 'test', course: '1', id: '1' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'The Erie Canal',
  uiLang: 'en',
  blocks: [...blocks],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
  ...more,
});
