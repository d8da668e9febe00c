import { signal } from '@preact/signals-core';
import { textMapOf } from '@/language/text-map';
import type { Block, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { MediaKey, Scene, Services, Utterance, Voice, VoiceTrouble } from '@/supports/contract';
import { Settings } from '@/supports/read-aloud/settings';
import { start } from '@/supports/read-aloud/start';
import type { Actions, View } from '@/supports/read-aloud/view';
import { wordsOf } from '@/language/words';
import { sceneFor } from '../scene';

/** One call of the voice, which goes on as the test says. */
export interface Said {
  readonly utterance: Utterance;
  readonly signal: AbortSignal;
  begin(voice?: { followsWords?: boolean; embedded?: boolean }): void;
  /** Call the n-th word of the utterance. */
  word(n: number): void;
  end(): Promise<void>;
  fail(error: VoiceTrouble | DOMException): Promise<void>;
}

const settled = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
};

export const mapOf = (blocks: readonly Block[], activity = sceneFor(blocks, {}).scene.activity.value): TextMap =>
  textMapOf({ ...activity, blocks: [...blocks] }, 'en');

/** Read-aloud running over blocks, with a voice and a player that the test holds in its hands. */
export function readerOf(
  blocks: readonly Block[],
  wish: {
    asked?: boolean;
    selection?: readonly Span[];
    voices?: Awaited<ReturnType<Voice['voices']>>;
    ref?: string;
    allows?: Scene<Settings>['allows'];
    maths?: Services['maths'];
    /** A real voice, instead of the one that the test holds in its hands. */
    voice?: Voice;
    /** The word that the word cursor stands on. */
    cursor?: Span;
  } = {},
) {
  const { scene, done, settings, end } = sceneFor(blocks, Settings.parse({}));
  const said: Said[] = [];
  const prepared: string[] = [];
  const text = signal(mapOf(blocks));
  const peeled = signal(false);
  let props: { view: { readonly value: View }; actions: Actions } | undefined;
  let selection = wish.selection ?? [];
  const cursor = { at: wish.cursor ?? null, shown: false, left: (): void => {} };
  /** What the media keys were told, and the way to press one. */
  const media = { told: [] as string[], press: (_key: MediaKey): void => {} };
  const voice: Voice = {
    voices: () => Promise.resolve(wish.voices ?? []),
    prepare: (utterance) => void prepared.push(utterance.text),
    speak: (utterance, on, over) =>
      new Promise((resolve, reject) => {
        const words = wordsOf(utterance.text, utterance.lang);
        over.addEventListener('abort', () => reject(over.reason as Error));
        said.push({
          utterance,
          signal: over,
          begin: ({ followsWords = true, embedded = true } = {}) => on.start?.({ id: 'v', followsWords, embedded }),
          word: (n) => {
            const word = words[n];
            if (!word) throw new Error(`no word ${n} in ${utterance.text}`);
            on.word?.(word.start, word.end);
          },
          end: async () => {
            resolve();
            await settled();
          },
          fail: async (error) => {
            reject(error);
            await settled();
          },
        });
      }),
  };
  const activity = {
    ...scene.activity.value,
    ref: { ...scene.activity.value.ref, id: wish.ref ?? String(Math.random()) },
  };
  start({
    ...scene,
    activity: signal(activity),
    asked: wish.asked ?? true,
    peeled,
    text,
    allows: wish.allows ?? (() => true),
    services: {
      ...scene.services,
      voice: wish.voice ?? voice,
      ...(wish.maths && { maths: wish.maths }),
      cursor: {
        at: () => cursor.at,
        show: (left) => {
          cursor.shown = true;
          cursor.left = left ?? cursor.left;
        },
        leave: () => {
          cursor.shown = false;
        },
      },
      mediaKeys: {
        reading: (state, onKey) => {
          media.told.push(state);
          media.press = onKey;
        },
      },
    },
    stage: {
      ...scene.stage,
      bar: (_Component, given) => {
        props = given as unknown as typeof props;
      },
      selection: () => selection,
    },
  });
  const given = (): NonNullable<typeof props> => {
    if (!props) throw new Error('no player');
    return props;
  };
  const words = (name: 'sentence' | 'word'): string =>
    (done.painted.get(name) ?? []).map((span) => text.value.textOf(span)).join('|');
  return {
    said,
    prepared,
    done,
    settings,
    peeled,
    cursor,
    media,
    settled,
    end,
    actions: given().actions,
    view: () => given().view.value,
    /** The call that is being spoken. */
    now: (): Said => {
      const last = said.at(-1);
      if (!last) throw new Error('nothing said');
      return last;
    },
    sentence: () => words('sentence'),
    word: () => words('word'),
    select: (spans: readonly Span[]) => {
      selection = spans;
    },
    become: (next: readonly Block[]) => {
      text.value = mapOf(next);
    },
  };
}
