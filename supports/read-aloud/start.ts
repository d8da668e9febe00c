import { signal } from '@preact/signals-core';
import type { Scene } from '@/supports/contract';
import { SpokenFormulas } from './formulas';
import { followMediaKeys } from './media';
import { Player } from './Player';
import { Playhead } from './playhead';
import { paused } from './reading';
import type { Settings } from './settings';
import { shown } from './shown';
import { Speech } from './speech';
import { StartingPoint } from './starting-point';
import { steering } from './steering';
import { VoiceList } from './voice-list';

/** Ties the parts together: a press moves the playhead, the playhead has the voice speak, the page and the player follow. */
export function start(scene: Scene<Settings>): void {
  const { stage, services, settings } = scene;
  const voices = new VoiceList(services.voice, scene.signal);
  const formulas = new SpokenFormulas(services.maths, scene.signal);
  const playhead = new Playhead(scene, voices.all, formulas);
  const speech = new Speech(scene, playhead, voices.all, formulas);
  const starting = new StartingPoint(scene, playhead);
  const covered = signal(false);

  scene.effect(() => {
    if (!settings.value.follow) stage.follow(null);
  });
  scene.effect(() => {
    const { word } = playhead.now.value;
    const { piece } = playhead;
    stage.paint('sentence', piece ? [piece.span] : []);
    stage.paint('word', word ? [word] : []);
  });

  const running = { playhead, speech, starting, voices, covered };
  const view = shown(scene, running);
  const { actions, commands } = steering(scene, running, view);
  scene.effect(() => {
    if (!scene.peeled.value) return;
    playhead.go(paused);
    if (covered.peek()) actions.listenOnly(false);
  });
  for (const [name, work] of Object.entries(commands)) scene.onCommand(name, work);
  followMediaKeys(scene, playhead.now, speech.speaker, actions);

  voices.look();
  stage.bar(Player, { view, actions });
  if (scene.asked) starting.begin();
}
