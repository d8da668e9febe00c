import { vi } from 'vitest';
import type { VoiceChoice } from '@/supports/contract';
import { Settings } from '@/supports/read-aloud/settings';
import type { Actions, View } from '@/supports/read-aloud/view';

/** In the middle of a reading with a voice of the computer. */
export const VIEW: View = {
  phase: 'speaking',
  trouble: undefined,
  note: undefined,
  armed: 'no',
  away: false,
  edge: undefined,
  heard: undefined,
  canReadSelection: false,
  canHearAnswer: false,
  position: 17,
  total: 28,
  uiLang: 'en',
  lang: 'en',
  voices: [
    { id: 'samuel', name: 'Samuel', lang: 'en-US', embedded: false, remote: false, followsWords: true },
    { id: 'handrail:en-US', name: 'Handrail', lang: 'en-US', embedded: true, remote: false, followsWords: true },
  ],
  sample: undefined,
  voice: 'samuel',
  settings: Settings.parse({}),
};

const voiceOf = (id: string, name: string, lang: string, more: Partial<VoiceChoice> = {}): VoiceChoice => ({
  id,
  name,
  lang,
  embedded: false,
  remote: false,
  followsWords: undefined,
  ...more,
});
export const MANY: readonly VoiceChoice[] = [
  ...VIEW.voices,
  voiceOf('moira', 'Moira', 'en-IE', { followsWords: false }),
  voiceOf('new', 'Nobody yet', 'en-GB'),
  voiceOf('aria', 'Aria Online', 'en-US', { remote: true }),
];
/** All that the player can say. */
export const STATES: Readonly<Record<string, Partial<View>>> = {
  speaking: {},
  resting: { phase: 'resting', position: undefined, total: undefined, voice: undefined },
  paused: { phase: 'paused' },
  'without word events': { note: 'guess' },
  'a computer without a voice': { note: 'built-in', voice: 'handrail:en-US', voices: VIEW.voices.slice(1) },
  'waiting for a tap': { phase: 'paused', armed: 'tap' },
  'waiting for a word by keys': { phase: 'paused', armed: 'keys' },
  'scrolled away': { away: true },
  'at the last heading': { edge: 'no-heading-next' },
  'with a selection': { canReadSelection: true },
  'at the end': { phase: 'done', position: 28 },
  'a voice that stopped': { phase: 'trouble', trouble: 'stopped' },
  'many voices': { voices: MANY },
  'a voice that made no sound': { sample: { id: 'samuel', state: 'silent' } },
  'voices from the internet': { voices: MANY, settings: { ...VIEW.settings, internet: true } },
  'no voice': { phase: 'trouble', trouble: 'no-voice' },
  'no voice for the language': { phase: 'trouble', trouble: 'no-language', lang: 'ja', voices: [] },
};

/** What was pressed is remembered, and nothing happens. */
export const ACTIONS = () => ({
  play: vi.fn<Actions['play']>(),
  pause: vi.fn<Actions['pause']>(),
  back: vi.fn<Actions['back']>(),
  next: vi.fn<Actions['next']>(),
  skip: vi.fn<Actions['skip']>(),
  look: vi.fn<Actions['look']>(),
  readFromHere: vi.fn<Actions['readFromHere']>(),
  hearAnswer: vi.fn<Actions['hearAnswer']>(),
  toWord: vi.fn<Actions['toWord']>(),
  listenOnly: vi.fn<Actions['listenOnly']>(),
  sample: vi.fn<Actions['sample']>(),
  listVoices: vi.fn<Actions['listVoices']>(),
  change: vi.fn<Actions['change']>(),
  stop: vi.fn<Actions['stop']>(),
});
