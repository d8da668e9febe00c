import { computed, signal } from '@preact/signals';
import { translator } from '@/components/text';
import { CoordinatorView, type CoordinatorViewProps } from '@/entrypoints/coordinator/CoordinatorView';
import type { Printed } from '@/entrypoints/coordinator/paper/printed';
import { Languages } from '@/entrypoints/coordinator/sections/Languages';
import { Levels } from '@/entrypoints/coordinator/sections/Levels';
import { Packs } from '@/entrypoints/coordinator/sections/Packs';
import { Privacy } from '@/entrypoints/coordinator/sections/Privacy';
import { Quizzes } from '@/entrypoints/coordinator/sections/Quizzes';
import { Reading } from '@/entrypoints/coordinator/sections/Reading';
import { Send } from '@/entrypoints/coordinator/sections/Send';
import { Switches } from '@/entrypoints/coordinator/sections/Switches';
import type { SchoolKey } from '@/kits';
import { type Desk, NEW_DESK } from '@/model/coordinator';
import type { School } from '@/model/school';
import { supports } from '@/supports';
import { supportStrings } from '@/supports/strings';
import type { Saving } from '@/utils/coordinator-store';
import { coordinatorCatalogueFor } from '@/utils/coordinator-words';
import { languageNamed, UI_LANGUAGES } from '@/utils/i18n';

export const TODAY = '2026-11-23';

export const FILLED: Desk = {
  school: {
    version: 1,
    name: 'Cedar Grove Middle School',
    languages: ['es', 'ar', 'zh', 'hmn'],
    glossary: [
      { term: 'erode', glosses: { es: { text: 'erosionar', reviewer: 'Luz Ortega' }, so: { text: 'nabaad' } } },
    ],
    packs: ['https://files.school.example/packs'],
    ceiling: { 'read-aloud': 'on' },
  },
  serial: 3,
  made: '2026-10-10',
  codes: [
    { allow: ['read-aloud'], until: '2027-06-30', number: 'K7Q29MXD' },
    { allow: ['word-card'], until: '2027-06-30', number: 'M2V7B0AA', revoked: true },
    { allow: ['word-card'], until: '2026-01-30', number: 'QZ12CD34' },
  ],
};

/** The page's parts on a desk that is in memory only. */
export function page(begun: Desk = NEW_DESK, more: Partial<CoordinatorViewProps> = {}, language = 'en') {
  const desk = signal(begun);
  const school = computed(() => desk.value.school);
  const key = signal<SchoolKey | null | undefined>(null);
  const saving = signal<Saving>({ is: 'saved', at: new Date('2026-11-23T10:42:00') });
  const given: { name: string; content: string | Uint8Array<ArrayBuffer> }[] = [];
  const printed: Printed[] = [];
  const wordsIn = (lang: string) => translator({ ...coordinatorCatalogueFor(lang), ...supportStrings(lang) });
  const t = wordsIn(language);
  const change = (next: (now: School) => School): void => {
    desk.value = { ...desk.value, school: next(desk.value.school) };
  };
  const needs = {
    school,
    change,
    words: t,
    supports,
    ours: ['es', 'ar', 'zh', 'vi'],
    ownWords: () =>
      Promise.resolve(
        new Map([
          ['analyze', true],
          ['infer', false],
        ]),
      ),
    font: () => Promise.reject(new Error('no fonts here')),
    desk,
    changeDesk: (next: (now: Desk) => Desk): void => {
      desk.value = next(desk.value);
    },
    key,
    setKey: (next: SchoolKey | null): Promise<void> => {
      key.value = next;
      return Promise.resolve();
    },
    give: (name: string, content: string | Uint8Array<ArrayBuffer>): void => void given.push({ name, content }),
    print: (what: Printed): void => void printed.push(what),
    runtimeId: 'abcdefghijklmnopabcdefghijklmnop',
    today: () => TODAY,
    uiLanguage: language,
    uiLanguages: UI_LANGUAGES,
    wordsIn,
    aside: () => Promise.resolve(null),
    onErase: () => {
      desk.value = NEW_DESK;
      return Promise.resolve();
    },
  };
  const view = (
    <CoordinatorView
      school={school}
      change={change}
      saving={saving}
      unreadable={signal(false)}
      onRetry={() => undefined}
      onFile={() => undefined}
      uiLanguages={UI_LANGUAGES.map(languageNamed)}
      uiLanguage={language}
      onUiLanguage={() => undefined}
      sections={[
        { id: 'languages', icon: 'globe', name: 'languages.title', draw: () => <Languages {...needs} /> },
        { id: 'english-levels', icon: 'stairs', name: 'levels.title', draw: () => <Levels {...needs} /> },
        { id: 'switches', icon: 'school', name: 'switches.title', draw: () => <Switches {...needs} /> },
        { id: 'quizzes-and-tests', icon: 'lock', name: 'quizzes.title', draw: () => <Quizzes {...needs} /> },
        { id: 'reading', icon: 'text-size', name: 'reading.title', draw: () => <Reading {...needs} /> },
        { id: 'packs', icon: 'layers', name: 'packs.title', draw: () => <Packs {...needs} /> },
        { id: 'send-to-devices', icon: 'download', name: 'send.title', draw: () => <Send {...needs} /> },
        { id: 'privacy-and-erase', icon: 'eye-off', name: 'privacy.title', draw: () => <Privacy {...needs} /> },
      ]}
      {...more}
    />
  );
  return { view, t, desk, key, saving, given, printed, wordsIn };
}
