import type { ClassroomPlace } from './urls';

/** Addresses as accounts and school domains have them. Each is of its own kind and of no other. */
export const examples: Readonly<Record<ClassroomPlace['page'] | 'none', readonly string[]>> = {
  assignment: [
    'https://classroom.google.com/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy/details',
    'https://classroom.google.com/u/1/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy/details?hl=es',
    'https://classroom.google.com/u/0/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy',
    'https://classroom.google.com/u/0/a/school.example/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy/details',
  ],
  material: ['https://classroom.google.com/u/0/c/NjEwMDAwMDAwMDAx/m/NzIwMDAwMDAwMDA5/details'],
  'short-answer': ['https://classroom.google.com/c/NjEwMDAwMDAwMDAx/sa/NzIwMDAwMDAwMDA5/details'],
  'multiple-choice': ['https://classroom.google.com/c/NjEwMDAwMDAwMDAx/mc/NzIwMDAwMDAwMDA5/details'],
  announcement: [
    'https://classroom.google.com/c/NjEwMDAwMDAwMDAx/p/NzIwMDAwMDAwMDA5',
    'https://classroom.google.com/c/NjEwMDAwMDAwMDAx/p/NzIwMDAwMDAwMDA5/details',
  ],
  form: [
    'https://docs.google.com/forms/d/e/1FAIpQLSd0000/viewform?usp=sf_link',
    'https://docs.google.com/forms/u/0/d/e/1FAIpQLSd0000/viewform',
    'https://docs.google.com/forms/d/1abc_DEF-2/viewform',
    'https://docs.google.com/forms/d/e/1FAIpQLSd0000/formResponse',
    'https://docs.google.com/a/school.example/forms/d/e/1FAIpQLSd0000/viewform',
  ],
  none: [
    'https://classroom.google.com/',
    'https://classroom.google.com/u/1/h',
    'https://classroom.google.com/u/1/a/not-turned-in/all',
    'https://classroom.google.com/a/missing/all',
    'https://classroom.google.com/c/NjI3ODk0MjE0NTQ5',
    'https://classroom.google.com/u/2/w/ODcyNDkxNDc4MTk4/t/all',
    'https://classroom.google.com/r/NjI3ODk0MjE0NTQ5/sort-last-name',
    'https://classroom.google.com/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy/submissions/by-status/and-sort-name/all',
    'https://classroom.google.com/g/tg/NjI3ODk0MjE0NTQ5/NzAwMDAwMDAwMjIy',
    'https://docs.google.com/forms/d/1abc_DEF-2/edit',
    'https://docs.google.com/document/d/1abc_DEF-2/edit',
    'https://docs.google.com/forms/u/0/',
  ],
};
