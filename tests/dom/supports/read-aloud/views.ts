import { vi } from 'vitest';
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
