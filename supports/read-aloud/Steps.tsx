import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import { UNITS, type Unit } from './moves';
import type { Actions, View } from './view';

/** Names of the buttons for back and next, for the unit they go by. */
export const stepName = (to: 'back' | 'next', unit: Unit): string =>
  unit === 'sentence' ? `read-aloud.${to}` : `read-aloud.${to}.${unit}`;

/** "Start at a word", or "Read selection" while something is selected. */
export function FromHere({ now, actions, look }: { readonly now: View; readonly actions: Actions; look: string }) {
  const t = useWords();
  return (
    <button
      class={look}
      type="button"
      aria-pressed={now.canReadSelection ? undefined : now.armed !== 'no'}
      // Pressed by a key, a click counts no presses of a mouse.
      onClick={(event) => actions.readFromHere(event.detail === 0 ? 'keyboard' : 'pointer')}
    >
      <Icon name="hand" size={22} />
      {t(now.canReadSelection ? 'read-aloud.selection' : 'read-aloud.from-word')}
    </button>
  );
}

/** What a small screen has no room for in the row. */
export function Small({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  return (
    <div class="hr-player__small">
      <FromHere now={now} actions={actions} look="hr-button hr-button--small" />
      <Button small icon="headphones" onPress={() => actions.listenOnly(true)}>
        {t('read-aloud.listen')}
      </Button>
      {now.canHearAnswer && (
        <Button small icon="speech" onPress={actions.hearAnswer}>
          {t('read-aloud.answer.hear')}
        </Button>
      )}
    </div>
  );
}

/** What back and next go by. */
export function Steps({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  return (
    <Segmented
      label={t('read-aloud.unit')}
      heard
      segments={UNITS.map((unit) => ({ value: unit, name: t(`read-aloud.unit.${unit}`) }))}
      chosen={now.settings.unit}
      onChoose={(unit) => actions.change({ unit })}
    />
  );
}
