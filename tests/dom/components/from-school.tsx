import type { SchoolDesk } from '@/entrypoints/learner/from-file';
import type { Names } from '@/entrypoints/learner/kit-facts';
import type { FromSchool, KitSummary } from '@/model/kit';

export const SUMMARY: KitSummary = {
  name: 'Lincoln Middle School',
  made: '2026-11-20',
  until: '2027-07-31',
  fingerprint: 'K7Q2 9MXD 4T0A RB5E',
  languages: ['es', 'ar'],
  on: ['read-aloud', 'word-card'],
  off: ['starters'],
  locked: ['word-card'],
  set: ['read-aloud'],
  ask: ['read-aloud'],
  never: ['word-card', 'of-a-later-handrail'],
  words: 1500,
  hosts: ['words.school.example'],
};
export const EMPTY: KitSummary = {
  made: '2026-11-20',
  fingerprint: 'K7Q2 9MXD 4T0A RB5E',
  languages: [],
  on: [],
  off: [],
  locked: [],
  set: [],
  ask: [],
  never: [],
  words: 0,
  hosts: [],
};
export const NOTHING_HELD: FromSchool = {
  policy: null,
  keyByPolicy: false,
  kit: null,
  code: null,
  takesCodes: false,
};
export const ALL_HELD: FromSchool = {
  policy: { name: 'Lincoln Middle School', sets: true },
  keyByPolicy: true,
  kit: SUMMARY,
  code: { allow: ['read-aloud', 'word-card'], until: '2027-06-30', holds: true },
  takesCodes: true,
};

const SUPPORTS: Readonly<Record<string, string>> = {
  'read-aloud': 'Read aloud',
  'word-card': 'Word help',
  starters: 'Sentence starters',
};
export const NAMES: Names = {
  language: 'en',
  support: (id) => SUPPORTS[id],
  languageNamed: (code) => ({ es: 'Español', ar: 'العربية' })[code] ?? code,
};
export const NO_DESK: SchoolDesk = {
  look: () => Promise.resolve({ kind: 'kit', summary: SUMMARY, known: false }),
  take: () => Promise.resolve({ kind: 'kit', summary: SUMMARY, known: false }),
  takeOff: () => Promise.resolve(),
  takeCode: () => Promise.resolve({ kind: 'refused', why: 'damaged' }),
  takeOffCode: () => Promise.resolve(),
};
