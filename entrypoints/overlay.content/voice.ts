import type { Voice } from '@/supports/contract';

export function openVoice(_signal: AbortSignal): Voice {
  throw new Error('not yet');
}
