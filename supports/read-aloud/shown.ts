import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { baseLanguage } from '@/language/passage-language';
import type { Scene } from '@/supports/contract';
import { heardOf } from './heard';
import type { Playhead } from './playhead';
import type { Settings } from './settings';
import type { Speech } from './speech';
import type { StartingPoint } from './starting-point';
import type { View } from './view';
import type { VoiceList } from './voice-list';

/** Everything that runs while read-aloud is on. */
export interface Running {
  readonly playhead: Playhead;
  readonly speech: Speech;
  readonly starting: StartingPoint;
  readonly voices: VoiceList;
  /** The dim player covers the page. */
  readonly covered: Signal<boolean>;
}

/** What the player shows of all that runs. */
export function shown(scene: Scene<Settings>, running: Running): ReadonlySignal<View> {
  const { stage, services, settings } = scene;
  const { playhead, speech, starting, voices, covered } = running;

  const seen = (): View => {
    const { phase, place, trouble, word } = playhead.now.value;
    const passages = playhead.passages.peek();
    const { piece } = playhead;
    const lang = piece?.lang ?? passages.first()?.lang ?? 'en';
    const count = playhead.count.value;
    const at = place && count?.before(place);
    return {
      phase,
      trouble,
      note: speech.note.value,
      armed: starting.armed.value,
      away: stage.away.value,
      edge: playhead.edge.value,
      heard: covered.value && piece ? heardOf(piece, word, passages) : undefined,
      canReadSelection: starting.selection.value.length > 0,
      canHearAnswer: (services.answers?.count.value ?? 0) > 0 && scene.allows('answer'),
      position: at === undefined ? undefined : at + 1,
      total: count?.total,
      lang,
      uiLang: services.uiLanguage.value,
      voices: voices.all.value.filter((one) => baseLanguage(one.lang) === baseLanguage(lang)),
      sample: voices.sample.now.value,
      voice: speech.speaker.value?.id,
      settings: settings.value,
    };
  };

  const view = signal(seen());
  scene.effect(() => {
    // A word is called four times a second: the player is drawn anew only when it shows something else.
    const next = seen();
    if (JSON.stringify(next) !== JSON.stringify(view.peek())) view.value = next;
  });
  return view;
}
