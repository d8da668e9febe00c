import { signal, type Signal } from '@preact/signals';
import type { LmsAdapter } from '@/lms/contract';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { Session, type SessionNeeds } from '@/page/session';
import wordRules from '@/page/word-rules';
import type { Support } from '@/supports/contract';
import { defaults } from '@/supports/settings';

/**
 * Reads #page, as an activity of its own for each `data-item`; with `data-exam` it is a locked-down exam, with
 * `data-quiz` a quiz, with `data-teacher` a teacher's page.
 */
export const pageAdapter: LmsAdapter = {
  id: 'test',
  name: 'Test',
  matches: ['https://test.example/*'],
  selectors: { submit: ['#submit'] },
  recognises: () => true,
  mayHoldActivity: () => document.querySelector('#page') !== null,
  view: () => document.querySelector('#page'),
  *read(_url, view) {
    const content = new Content();
    yield* readInto(content, view, { region: 'directions', skip: '.skip' });
    return {
      activity: {
        ref: { lms: 'test', host: 'test', course: '1', id: view.getAttribute('data-item') ?? '1' },
        kind: 'assignment',
        role: view.hasAttribute('data-teacher') ? 'teacher' : 'student',
        assessment: view.hasAttribute('data-exam') ? 'exam' : view.hasAttribute('data-quiz') ? 'quiz' : 'no',
        title: 'Test',
        uiLang: 'en',
        forms: [],
        ...content.parts,
      },
      roots: [view],
      anchors: content.anchors,
      pieces: content.pieces,
      health: {},
    };
  },
};

const none = (): Promise<never> => Promise.reject(new Error('none'));

/** A session on this very document; what a test does not name answers that there is none. */
export function sessionOn(
  supports: readonly Support[],
  needs: Partial<SessionNeeds> & Pick<SessionNeeds, 'body'>,
  chosen: Partial<Profile>,
  ended: AbortSignal,
): { session: Session; profile: Signal<Profile> } {
  const profile = signal<Profile>({ ...NEW_PROFILE, on: supports.map(({ id }) => id), ...chosen });
  const usual: SessionNeeds = {
    body: needs.body,
    doc: document,
    adapter: pageAdapter,
    supports,
    defaults,
    profile,
    change: (next) => {
      profile.value = next(profile.peek());
    },
    uiLanguage: signal('en'),
    t: signal((key: string) => key),
    io: { getJson: none },
    detect: () => Promise.resolve(undefined),
    packs: { find: () => Promise.resolve({ kind: 'none' }), open: () => Promise.resolve({ kind: 'none' }) },
    drafts: {
      read: () => Promise.resolve(null),
      keep: () => Promise.resolve(),
      discard: () => Promise.resolve(),
      all: () => Promise.resolve([]),
      encode: none,
      readPack: none,
    },
    wordRules: () => Promise.resolve(wordRules),
    voice: { voices: () => Promise.resolve([]), speak: none },
    maths: { say: none },
    lexicon: { help: none },
    savedWords: { saved: () => Promise.resolve(false), save: none, forget: none },
    homeLanguages: [],
    words: { notable: none, moved: none },
    text: none,
    openSheet: none,
    picture: () => Promise.resolve(null),
    font: none,
  };
  // What a test names may change while the session runs, as a getter.
  const session = new Session(Object.defineProperties(usual, Object.getOwnPropertyDescriptors(needs)), ended);
  return { session, profile };
}
