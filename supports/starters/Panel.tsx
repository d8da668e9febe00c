// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { AmountStairs } from './AmountStairs';
import { desk } from './desk';
import type { Settings } from './settings';

/** How much to hold on to, and the way to the words. */
export function Panel({ settings, change }: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  if (!now) return null;
  const { author, show } = now;
  const said = author === undefined ? t('starters.ours') : t('starters.theirs', { author });
  return (
    <div class="hr-starters-panel">
      <p class="hr-small hr-muted hr-said">
        <span>{said}</span>
        <ListenButton texts={[said]} />
      </p>
      <AmountStairs amount={settings.amount} onAmount={(amount) => change({ amount })} />
      <Button small icon="pencil" onPress={show}>
        {t('starters.show')}
      </Button>
    </div>
  );
}
