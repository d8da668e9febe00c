// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { desk } from './desk';
import { ownName } from './languages';
import type { Settings } from './settings';

/** Whose directions there are in the learner's language, and the way to them. */
export function Panel(_props: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  if (!now) return null;
  const { home, author, show } = now;
  const said =
    home === undefined
      ? t('home-directions.choose')
      : author === undefined
        ? t('home-directions.there.nobody', { language: ownName(home) })
        : t('home-directions.there.teacher', { author, language: ownName(home) });
  return (
    <div class="hr-directions-panel">
      <p class="hr-small hr-muted hr-said">
        <span>{said}</span>
        <ListenButton texts={[said]} />
      </p>
      <Button small icon="globe" onPress={show}>
        {t('home-directions.show')}
      </Button>
    </div>
  );
}
