import { makeKey, type SchoolKey, signKit, type ToSign } from '@/kits';
import type { School } from '@/model/school';

export const TODAY = '2026-11-23';
export const PASSPHRASE = 'seven brown otters swim';

export const SCHOOL: School = {
  version: 1,
  name: 'Lincoln Middle School · École',
  languages: ['es', 'ar', 'ht'],
  supports: {
    'read-aloud': { on: true, settings: { rate: 1.2 } },
    'word-card': { on: true, locked: true },
    starters: { on: false },
  },
  ceiling: { 'read-aloud': 'ask', 'word-card': 'never' },
  levels: 'wida',
  presets: [{ id: 'beginning', supports: { 'word-card': { on: true } } }],
  glossary: [
    {
      term: 'drought',
      meaning: 'a long time with too little rain',
      glosses: { es: { text: 'sequía', reviewer: 'M. Ortiz', date: '2026-10-01' }, ar: { text: 'جفاف' } },
    },
  ],
  sources: [{ lang: 'vi', href: 'https://words.school.example/vi.json', sha256: 'a'.repeat(64), bytes: 90_000 }],
  packs: ['https://packs.school.example/handrail'],
};

/** PBKDF2 is slow on purpose: one key a file of tests. */
export const aKey = async (): Promise<SchoolKey> => (await makeKey(PASSPHRASE, TODAY)).key;

export const signed = (key: SchoolKey, rest: Partial<ToSign> = {}): Promise<string> =>
  signKit({ school: SCHOOL, serial: 7, made: '2026-11-20', until: '2027-07-31', ...rest }, key);
