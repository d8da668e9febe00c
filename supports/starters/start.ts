import { computed, signal } from '@preact/signals-core';
import { findTaskSentences } from '@/language/directions';
import type { Region, Span } from '@/model/activity';
import type { Scene } from '@/supports/contract';
import type { Amount } from './amounts';
import { desk } from './desk';
import { NO_OFFERS, type Offers, offersOf } from './offers';
import type { Settings } from './settings';
import { StartersCard, type View } from './StartersCard';

const REGIONS = ['directions', 'passage', 'question', 'option'] as const satisfies readonly Region[];

const overlap = (a: Span, b: Span): boolean => a.key === b.key && a.start < b.end && b.start < a.end;

/** Comes only when it is asked for: who has words of their own is offered none. */
export function start(scene: Scene<Settings>): void {
  const { stage, services } = scene;
  const offers = signal<Offers>(NO_OFFERS);
  /** Where the chosen question stands, so that a text that changes does not put another in its place. */
  const chosen = signal<Span | null>(scene.at ?? null);
  const shown = signal(scene.asked);
  const arriving = { focus: scene.asked };
  const at = computed(() => {
    const kept = chosen.value;
    return Math.max(0, kept ? offers.value.questions.findIndex((each) => overlap(each.at, kept)) : 0);
  });
  const view = computed<View>(() => ({ offers: offers.value, at: at.value, amount: scene.settings.value.amount }));

  const close = (): void => {
    stage.paint('found', []);
    shown.value = false;
  };
  const seek = (span: Span): void => {
    stage.paint('found', [span]);
    stage.reveal(span);
  };
  /** The question that the reader has before them, else the first. */
  const inSight = (): Span | null =>
    offers
      .peek()
      .questions.find(({ at: span }) => stage.boxesOf(span).some(({ top, bottom }) => bottom > 0 && top < innerHeight))
      ?.at ?? null;

  scene.effect(() => {
    const text = scene.text.value;
    const pack = services.pack.value?.pack ?? null;
    const measured = scene.activity.value.assessment !== 'no';
    // Asked here, so that another decision on any of them is followed.
    const open = new Set(REGIONS.filter((region) => scene.allows(region)));
    const allows = (region: Region): boolean => open.has(region);
    const looking = new AbortController();
    findTaskSentences(text, looking.signal)
      .then((tasks) => offersOf({ text, tasks, pack, allows, measured }, looking.signal))
      .then(
        (found) => {
          if (looking.signal.aborted) return;
          offers.value = found;
          if (chosen.peek() === null && shown.peek())
            stage.whenLaidOut(() => {
              chosen.value ??= inSight();
            });
        },
        () => undefined,
      );
    return () => looking.abort();
  });
  scene.effect(() => {
    if (!shown.value) return stage.closeDock();
    return stage.dock(StartersCard, {
      view,
      arriving,
      go: (to: number) => {
        chosen.value = offers.peek().questions[to]?.at ?? null;
      },
      choose: (amount: Amount) => scene.change({ amount }),
      seek,
      close,
    });
  });
  scene.effect(() => {
    desk.value = {
      author: offers.value.author,
      show: () => {
        arriving.focus = true;
        chosen.value = inSight();
        // Put away and brought anew, it lies on top of what another support keeps in the dock.
        shown.value = false;
        shown.value = true;
        services.closePanel?.();
      },
    };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}
