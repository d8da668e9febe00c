import { signal } from '@preact/signals-core';
import type { Region, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import { type Scene, type Utterance, type VoiceChoice, VoiceTrouble } from '@/supports/contract';
import { baseLanguage } from '@/language/passage-language';
import type { SpeechWish } from '@/language/speech/spoken-forms';
import { announcement } from './announced';
import { answerReader } from './answer';
import { countPieces, type Count } from './count';
import { offsetIn, SpokenFormulas } from './formulas';
import { heardOf } from './heard';
import { Listen } from './Listen';
import { followMediaKeys } from './media';
import type { Unit } from './moves';
import { Passages, type Piece, type Place } from './passages';
import { Player } from './Player';
import * as reading from './reading';
import { samples, sampleText } from './sample';
import { sayWords } from './say-words';
import type { Settings } from './settings';
import { firstInSight } from './sight';
import type { Actions, View } from './view';
import { wishesOf, wishOf } from './wish';

/** Where reading stopped on this page, by activity: switched on again, it goes on there. Lost when the page is left. */
const stoppedAt = new Map<string, Place>();

export function start(scene: Scene<Settings>): void {
  const { stage, services, settings } = scene;
  const { voice } = services;
  const ref = Object.values(scene.activity.peek().ref).join('/');
  const allows = (region: Region): boolean => scene.allows(region);
  const formulas = new SpokenFormulas(services.maths, scene.signal);
  let count: Count | undefined;
  let counting = new AbortController();
  let run = new AbortController();
  const told = new Set<string>();

  const now = signal(reading.AT_REST);
  const count$ = signal(0);
  const voices = signal<readonly VoiceChoice[]>([]);
  const wishes = wishesOf(() => wishOf(settings.value, services.pack.value?.pack, voices.value));
  const passagesOf = (text: TextMap, wish: SpeechWish): Passages =>
    new Passages(
      text,
      allows,
      (lang) => ({ ...sayWords(lang), formula: (formula) => formulas.words(formula, lang) }),
      wish,
      (block) => formulas.settled(block),
    );
  let passages = passagesOf(scene.text.peek(), wishes());
  const speaker = signal<{ readonly id: string; readonly followsWords: boolean; readonly embedded: boolean } | null>(
    null,
  );
  const note = signal<View['note']>(undefined);
  const armed = signal<View['armed']>('no');
  const edge = signal<View['edge']>(undefined);
  const covered = signal(false);
  const selection = signal<readonly Span[]>([]);
  const sample = samples(voice, listVoices, scene.signal);
  const view = signal<View>(seen());

  function seen(): View {
    const { phase, place, trouble } = now.peek();
    const piece = place && passages.piece(place);
    const lang = piece?.lang ?? passages.first()?.lang ?? 'en';
    const at = place && count?.before(place);
    return {
      phase,
      trouble,
      note: note.peek(),
      armed: armed.peek(),
      away: stage.away.peek(),
      edge: edge.peek(),
      heard: covered.peek() && piece ? heardOf(piece, now.peek().word, passages) : undefined,
      canReadSelection: selection.peek().length > 0,
      canHearAnswer: (services.answers?.count.peek() ?? 0) > 0 && scene.allows('answer'),
      position: at === undefined ? undefined : at + 1,
      total: count?.total,
      lang,
      uiLang: services.uiLanguage.peek(),
      voices: voices.peek().filter((one) => baseLanguage(one.lang) === baseLanguage(lang)),
      sample: sample.now.peek(),
      voice: speaker.peek()?.id,
      settings: settings.peek(),
    };
  }

  /** The next state; whatever has to be said anew is said. */
  function go(next: reading.Reading): void {
    const before = now.peek();
    now.value = next;
    const message = announcement(before, next);
    if (message !== undefined) stage.announce(scene.t(`read-aloud.${message}`));
    if (next.turn === before.turn) return;
    edge.value = undefined;
    if (next.phase === 'done' || next.phase === 'resting') stage.follow(null);
    run.abort(new DOMException('not this any more', 'AbortError'));
    run = new AbortController();
    if (next.phase === 'speaking') speakSoon(next, run.signal);
  }

  const utteranceOf = (piece: Pick<Piece, 'text' | 'lang'>, text = piece.text): Utterance => {
    const { rate, voices: chosen, internet } = settings.peek();
    const id = chosen[baseLanguage(piece.lang)];
    return {
      text,
      lang: piece.lang,
      rate,
      ...(internet && { mayLeave: true }),
      ...(id !== undefined && { voice: id }),
    };
  };

  function prepareNext(place: Place): void {
    const following = passages.next(place);
    if (following) voice.prepare?.(utteranceOf(following));
  }

  /** A sentence waits for the words of its formulas; nearly always they are there. */
  function speakSoon(next: reading.Reading, over: AbortSignal): void {
    const { place } = next;
    const block = place && passages.text.block(place.key);
    if (block) formulas.ask(passages.text, block.key);
    if (!block || formulas.settled(block)) {
      void speak(next, over);
      return;
    }
    const was = passages.piece(place);
    void formulas.ready(block, over).then(() => {
      if (over.aborted) return;
      const is = passages.piece(place);
      if (was && is) now.value = { ...now.peek(), from: offsetIn(is, was, next.from) };
      void speak(now.peek(), over);
    });
  }

  async function speak(begun: reading.Reading, over: AbortSignal): Promise<void> {
    const piece = begun.place && passages.piece(begun.place);
    if (!piece) return go(reading.finished(begun, passages));
    if (!count) void recount();
    stoppedAt.set(ref, piece.place);
    const { text, offset } = reading.rest(begun, piece);
    let before = offset;
    if (!begun.word) show(piece.span);
    try {
      if (text.trim() !== '') {
        await voice.speak(
          utteranceOf(piece, text),
          {
            start: (by) => {
              if (over.aborted) return;
              speaker.value = by;
              tell(by, piece.lang);
              prepareNext(piece.place);
            },
            word: (from, to) => {
              if (over.aborted) return;
              const heard = reading.called(now.peek(), piece, offset + from, offset + to);
              // A guess may be a word ahead of the voice: who pauses there hears that word again.
              go(speaker.peek()?.followsWords === false ? { ...heard, from: before } : heard);
              before = offset + from;
              if (heard.word) show(heard.word);
            },
          },
          over,
        );
      }
      if (!over.aborted) go(reading.finished(now.peek(), passages));
    } catch (error) {
      if (over.aborted || scene.signal.aborted) return;
      if (error instanceof VoiceTrouble) {
        go(reading.troubled(now.peek(), error.why));
        // Something else is being said: a word of the card. Reading waits at its word.
      } else if (error instanceof DOMException && error.name === 'AbortError') go(reading.paused(now.peek()));
      else go(reading.troubled(now.peek(), 'stopped'));
    }
  }

  /** What is not as one would expect of a voice, each once. */
  function tell(by: { readonly followsWords: boolean; readonly embedded: boolean }, lang: string): void {
    const chosen = settings.peek().voices[baseLanguage(lang)];
    const none = voices
      .peek()
      .every((one) => one.embedded || one.remote || baseLanguage(one.lang) !== baseLanguage(lang));
    const what = !by.followsWords ? 'guess' : by.embedded && chosen === undefined && none ? 'built-in' : undefined;
    const known = what === undefined || told.has(what);
    // That the built-in voice reads is worth a sentence's time; that words are not lit holds as long as they are not.
    note.value = known && what !== 'guess' ? undefined : what;
    if (known) return;
    stage.announce(scene.t(`read-aloud.note.${what}`));
    told.add(what);
  }

  function show(span: Span): void {
    if (settings.peek().follow) stage.follow(span);
  }

  /** One sentence, paragraph or heading on or back. Somebody asked to be there: so the page goes there too. */
  function step(unit: Unit, by: 1 | -1): void {
    const before = now.peek();
    if (!before.place) return begin();
    go(reading.stepped(before, passages, unit, by));
    const after = now.peek();
    const piece = after.place && passages.piece(after.place);
    if (after === before) {
      edge.value = unit === 'heading' ? (by === 1 ? 'no-heading-next' : 'no-heading-back') : 'last';
      stage.announce(scene.t(`read-aloud.edge.${edge.peek()}`));
      return;
    }
    if (!piece) return;
    if (settings.peek().follow) stage.reveal(piece.span);
    // Nothing is heard while it waits: then a screen reader says where it is.
    if (after.phase === 'paused') stage.announce(piece.text.trim());
  }

  function disarm(): void {
    armed.value = 'no';
    services.cursor?.leave();
  }

  function readFromHere(by: 'pointer' | 'keyboard'): void {
    if (readSelection(selection.peek())) {
      selection.value = [];
      return;
    }
    if (armed.peek() !== 'no') return disarm();
    armed.value = by === 'keyboard' && services.cursor ? 'keys' : 'tap';
    if (armed.peek() === 'keys') services.cursor?.show(() => (armed.value = 'no'));
    stage.announce(scene.t(`read-aloud.${armed.peek()}-a-word`));
  }

  function listenOnly(on: boolean): void {
    covered.value = on;
    if (!on) return stage.closeCover();
    disarm();
    stage.cover(Listen, { view, actions }, { label: scene.t('read-aloud.listen'), onEscape: () => listenOnly(false) });
  }

  async function recount(): Promise<void> {
    counting.abort();
    counting = new AbortController();
    const { signal: stopped } = counting;
    const counted = await countPieces(passages, AbortSignal.any([stopped, scene.signal]));
    if (!counted) return;
    count = counted;
    count$.value += 1;
  }

  function listVoices(): void {
    voice.voices().then(
      (list) => {
        voices.value = list;
      },
      () => undefined,
    );
  }

  function readSelection(spans: readonly Span[]): boolean {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return false;
    go(reading.readFrom(now.peek(), passages, first, last));
    return now.peek().phase === 'speaking';
  }

  function placeToBegin(): Piece | undefined {
    const before = stoppedAt.get(ref);
    return (before && passages.piece(before)) ?? firstInSight(passages, stage) ?? passages.first();
  }

  /** What was selected, else where it stopped before, else what the reader sees first. */
  const begin = (): void => stage.whenLaidOut(beginWhereTheReaderIs);
  function beginWhereTheReaderIs(): void {
    if (readSelection(stage.selection())) return;
    const piece = placeToBegin();
    if (piece) go(reading.readFrom(now.peek(), passages, piece.span));
    else go(reading.finished(now.peek(), passages));
  }

  /** It waits, or the pointer or the focus is in the player: what play would say is made before the press. */
  function readyToPlay(): void {
    const state = now.peek();
    if (state.phase === 'speaking' || state.phase === 'done') return;
    const piece = (state.place && passages.piece(state.place)) ?? placeToBegin();
    if (piece) voice.prepare?.(utteranceOf(piece, reading.rest({ ...state, place: piece.place }, piece).text));
  }

  const answer = answerReader(scene, utteranceOf);
  const actions: Actions = {
    hearAnswer: () => void answer.hear(),
    play: () => (now.peek().phase === 'resting' ? begin() : go(reading.played(now.peek(), passages))),
    pause: () => {
      go(reading.paused(now.peek()));
      readyToPlay();
    },
    back: () => step(settings.peek().unit, -1),
    next: () => step(settings.peek().unit, 1),
    skip: () => {
      go(reading.stepped(now.peek(), passages, 'sentence', 1));
      if (now.peek().phase !== 'speaking') go(reading.played(now.peek(), passages));
    },
    look: () => {
      selection.value = stage.selection();
      readyToPlay();
    },
    readFromHere,
    toWord: () => {
      const { word, place } = now.peek();
      const span = word ?? (place && passages.piece(place)?.span);
      if (span) stage.reveal(span);
    },
    sample: (id) => {
      go(reading.paused(now.peek()));
      const { place } = now.peek();
      const piece = (place && passages.piece(place)) ?? passages.first();
      if (piece) sample.play({ ...utteranceOf(piece, sampleText(piece.text, piece.lang)), voice: id });
    },
    listVoices,
    listenOnly,
    change: (patch) => {
      scene.change(patch);
      // At the new pace, or in the new voice, from this word on.
      if (now.peek().phase === 'speaking' && ('rate' in patch || 'voices' in patch))
        go(reading.played(now.peek(), passages));
    },
    stop: () => scene.stop(),
  };

  stage.onTap(
    ({ span }) => {
      disarm();
      go(reading.readFrom(now.peek(), passages, span));
    },
    () => armed.peek() !== 'no',
  );

  scene.effect(() => {
    const newer = passagesOf(scene.text.value, wishes());
    if (newer.text === passages.text && newer.wish === passages.wish) return;
    const older = passages;
    passages = newer;
    count = undefined;
    go(reading.rebased(now.peek(), older, newer));
    if (now.peek().phase !== 'resting') void recount();
  });
  scene.effect(() => {
    if (!scene.peeled.value) return;
    go(reading.paused(now.peek()));
    if (covered.peek()) listenOnly(false);
  });
  scene.effect(() => {
    if (!settings.value.follow) stage.follow(null);
  });
  scene.effect(() => {
    const { place, word } = now.value;
    const piece = place && passages.piece(place);
    stage.paint('sentence', piece ? [piece.span] : []);
    stage.paint('word', word ? [word] : []);
  });
  scene.effect(() => {
    void [
      now.value,
      count$.value,
      voices.value,
      speaker.value,
      note.value,
      armed.value,
      stage.away.value,
      edge.value,
      covered.value,
      selection.value,
      services.answers?.count.value,
      settings.value,
      sample.now.value,
      services.uiLanguage.value,
    ];
    // A word is called four times a second: the player is drawn anew only when it shows something else.
    const next = seen();
    if (JSON.stringify(next) !== JSON.stringify(view.peek())) view.value = next;
  });
  scene.signal.addEventListener('abort', () => {
    run.abort(scene.signal.reason);
    counting.abort();
  });

  const playOrPause = (): void => (now.peek().phase === 'speaking' ? actions.pause() : actions.play());
  const does: Readonly<Record<string, () => void>> = {
    play: playOrPause,
    back: () => step('sentence', -1),
    next: () => step('sentence', 1),
    'paragraph-back': () => step('paragraph', -1),
    'paragraph-next': () => step('paragraph', 1),
    'heading-back': () => step('heading', -1),
    'heading-next': () => step('heading', 1),
    here: () => {
      const at = services.cursor?.at();
      actions.look();
      if (!at) return readFromHere('keyboard');
      disarm();
      go(reading.readFrom(now.peek(), passages, at));
    },
    listen: () => listenOnly(!covered.peek()),
  };
  for (const [name, work] of Object.entries(does)) scene.onCommand(name, work);
  followMediaKeys(scene, now, speaker, actions);

  listVoices();
  stage.bar(Player, { view, actions });
  if (scene.asked) begin();
}
