import { signal, type Signal } from '@preact/signals-core';
import type { Pack } from '@/model/pack';
import { NEW_PROFILE } from '@/model/profile';
import type { Preview } from '@/model/situations';
import type { Draft } from '@/model/teaching';
import type { Teaching } from '@/supports/contract';

export const EMPTY_PACK: Pack = { version: 2, author: 'Ms. Okafor', date: '2026-11-23', terms: [], alternates: [] };

/** What teachers' tools share, in memory; codes are the pack's own JSON. */
export function teachingWith(others: readonly Draft[] = []): Teaching & {
  readonly draft: Signal<Pack | null>;
  readonly preview: Signal<Preview | null>;
} {
  const draft = signal<Pack | null>(null);
  const preview = signal<Preview | null>(null);
  return {
    draft,
    preview,
    own: signal(NEW_PROFILE),
    change: (next) => {
      draft.value = next(draft.peek() ?? EMPTY_PACK);
    },
    discard: () => {
      draft.value = null;
    },
    supports: ['word-card', 'read-aloud', 'video-or-text'],
    others: () => Promise.resolve(others),
    encode: (pack) => Promise.resolve(JSON.stringify(pack)),
    read: () => Promise.resolve({ kind: 'none' }),
    meetAs: (next) => {
      preview.value = next;
    },
  };
}
