import { computed, signal } from '@preact/signals-core';
import { findTaskSentences } from '@/language/directions';
import { refKey, type Region, type Span } from '@/model/activity';
import { textMark } from '@/model/word-places';
import type { Scene } from '@/supports/contract';
import { desk } from './desk';
import { NO_PLAN, type Plan, planOf, stepsOf } from './plan';
import type { Settings } from './settings';
import { StepsCard } from './StepsCard';
import { ticksOf, withTick } from './ticks';
import type { View } from './view';

/** Narrower than this, the reading cannot give the card a column of its own (page/dock-place). */
const ROOM = '(min-width: 900px)';
const REGIONS = ['directions', 'passage', 'question', 'option'] as const satisfies readonly Region[];
/** Activities whose card was closed, as long as the document is open: it does not come back by itself. */
const putAway = new Set<string>();

export function start(scene: Scene<Settings>): void {
  const { stage, services, t } = scene;
  const here = textMark(refKey(scene.activity.peek().ref));
  const measured = computed(() => scene.activity.value.assessment !== 'no');
  const plan = signal<Plan>(NO_PLAN);
  const ticked = computed(() => ticksOf(scene.settings.value.done, here));
  const arriving = { focus: scene.asked };
  const shown = signal<'open' | 'by itself' | 'closed'>(
    scene.asked ? 'open' : putAway.has(here) || !matchMedia(ROOM).matches ? 'closed' : 'by itself',
  );
  const visible = computed(
    () => shown.value === 'open' || (shown.value === 'by itself' && stepsOf(plan.value).length > 0),
  );
  const view = computed<View>(() => ({ plan: plan.value, ticked: ticked.value, starters: !measured.value }));

  const close = (): void => {
    putAway.add(here);
    stage.paint('found', []);
    shown.value = 'closed';
  };
  const seek = (span: Span): void => {
    stage.paint('found', [span]);
    stage.reveal(span);
  };
  const tick = (id: string, on: boolean): void => {
    scene.change({ done: withTick(scene.settings.peek().done, here, id, on) });
    const next = stepsOf(plan.peek()).find((step) => !ticked.peek().has(step.id));
    // Where the work goes on; that something was done is no reason to say more.
    stage.announce(next ? t('steps.next-is', { words: next.original }) : t('steps.all-ticked'));
  };

  scene.effect(() => {
    const text = scene.text.value;
    const pack = services.pack.value?.pack ?? null;
    const home = services.homeLanguage.value;
    // Asked here, so that another decision on any of them is followed.
    const open = new Set(REGIONS.filter((region) => scene.allows(region)));
    const allows = (region: Region): boolean => open.has(region);
    const needs = { text, pack, home, allows, measured: measured.value };
    const looking = new AbortController();
    findTaskSentences(text, looking.signal)
      .then((tasks) => planOf({ ...needs, tasks }, looking.signal))
      .then(
        (found) => {
          if (!looking.signal.aborted) plan.value = found;
        },
        () => undefined,
      );
    return () => looking.abort();
  });
  scene.effect(() => {
    if (!visible.value) return stage.closeDock();
    return stage.dock(StepsCard, {
      view,
      arriving,
      tick,
      seek,
      helpMeStart: (span: Span | null) => {
        if (span) seek(span);
        services.turnOn('starters', span ?? undefined);
      },
      close,
    });
  });
  scene.effect(() => {
    const steps = stepsOf(plan.value);
    desk.value = {
      steps: steps.length,
      ticked: steps.filter(({ id }) => ticked.value.has(id)).length,
      show: () => {
        arriving.focus = true;
        // Put away and brought anew, it lies on top of what another support keeps in the dock.
        shown.value = 'closed';
        shown.value = 'open';
        services.closePanel?.();
      },
    };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}
