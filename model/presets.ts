import type { SchoolPreset } from './school';

/**
 * What a school begins with that ties supports to how much word help a learner asks for (PRESET_OF): a lot, some, or a
 * little. They hold on no device until a coordinator turns them on.
 * Beginners gain most from meanings in the home language (Kim 2020, g = .33); whoever reads on in English gains from a
 * few words taught well (IES 2014) and from choosing among meanings before one is shown (Yanagisawa 2020).
 */
export const USUAL_PRESETS: readonly SchoolPreset[] = [
  {
    id: 'beginning',
    supports: {
      'word-card': { on: true, settings: { showPicture: true, speakOnOpen: true, guessFirst: false } },
      'marked-words': { on: true },
      'words-first': { on: true },
      'home-directions': { on: true },
      starters: { on: true, settings: { amount: 'frame' } },
    },
  },
  {
    id: 'intermediate',
    supports: {
      'word-card': { on: true, settings: { showPicture: true, speakOnOpen: false, guessFirst: false } },
      'marked-words': { on: true },
      'words-first': { on: true },
      'home-directions': { on: false },
      starters: { on: true, settings: { amount: 'starter' } },
    },
  },
  {
    id: 'advanced',
    supports: {
      'word-card': { on: true, settings: { showPicture: false, speakOnOpen: false, guessFirst: true } },
      'marked-words': { on: false },
      'words-first': { on: false },
      'home-directions': { on: false },
      starters: { on: true, settings: { amount: 'link' } },
    },
  },
];
