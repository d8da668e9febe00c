import { NEW_PROFILE, type Profile } from './profile';

/** Somebody the teacher meets the page as. Never a student, and no word of it is seen by one. */
export const SITUATIONS = [
  'new-to-english',
  'by-ear',
  'lost-in-directions',
  'low-vision',
  'keyboard',
  'offline',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface Preview {
  readonly situation: Situation;
  /** What this learner would have chosen; lives as long as the preview, and is kept nowhere. */
  readonly profile: Profile;
}

/** Who is new to English here reads this, until the teacher says otherwise: the first language of most newcomers. */
const LIKELY_HOME = 'es';

type Choices = Pick<Profile, 'on'> & Partial<Pick<Profile, 'settings' | 'wordHelp' | 'homeLanguage'>>;

/**
 * What a learner in this situation would have switched on and set. `own` are the teacher's choices: of them only what
 * belongs to the device and the person in front of it goes on (the language of Handrail's own words, the handle's place,
 * keys, size of our own text). `home` is the home language of who is new to English, BCP 47. Pure.
 */
export function situationProfile(situation: Situation, own: Profile, home: string = LIKELY_HOME): Profile {
  const { uiLanguage, textSize, keys, teaches, handle } = own;
  return {
    ...NEW_PROFILE,
    ...(uiLanguage === undefined ? {} : { uiLanguage }),
    ...(textSize === undefined ? {} : { textSize }),
    ...(keys === undefined ? {} : { keys }),
    ...(teaches === undefined ? {} : { teaches }),
    handle,
    met: true,
    welcomed: true,
    ...choicesOf(situation, home),
  };
}

function choicesOf(situation: Situation, home: string): Choices {
  switch (situation) {
    case 'new-to-english':
      return {
        on: ['word-card', 'marked-words', 'words-first', 'home-directions', 'video-or-text'],
        homeLanguage: home,
        wordHelp: 'more',
      };
    case 'by-ear':
      return { on: ['read-aloud', 'word-card', 'video-or-text'] };
    case 'lost-in-directions':
      return {
        on: ['steps', 'reading-comfort', 'word-card', 'video-or-text'],
        settings: { 'reading-comfort': { size: 1, lineHeight: 0, spacing: 0, lineFocus: 'line' } },
      };
    case 'low-vision':
      return {
        on: ['reading-comfort', 'word-card', 'video-or-text'],
        settings: {
          'reading-comfort': { size: 1.75, lineHeight: 1.75, spacing: 0.08, column: 55, tint: 'cream' },
        },
      };
    case 'keyboard':
      return { on: ['word-card', 'marked-words', 'video-or-text'] };
    case 'offline':
      return { on: ['read-aloud', 'word-card', 'marked-words', 'video-or-text'] };
  }
}
