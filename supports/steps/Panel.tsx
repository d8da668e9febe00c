// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { desk } from './desk';
import type { Settings } from './settings';

/** How many steps there are, and the way to them. */
export function Panel(_props: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  if (!now) return null;
  const { steps, ticked, show } = now;
  const said = steps === 0 ? t('steps.none') : t('steps.count', { done: ticked, all: steps });
  return (
    <div class="hr-steps-panel">
      <p class="hr-small hr-muted hr-said">
        <span>{said}</span>
        <ListenButton texts={[said]} />
      </p>
      <Button small icon="steps" onPress={show}>
        {t('steps.show')}
      </Button>
    </div>
  );
}
