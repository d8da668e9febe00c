// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { desk } from './desk';
import type { Settings } from './settings';

/** How many words wait, and the way to them. */
export function Panel(_props: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  switch (now?.kind) {
    case undefined:
    case 'choosing':
      return null;
    case 'silent':
      return (
        <div class="hr-first-panel">
          <Said words={t('words-first.silent')} />
          <Button small icon="retry" onPress={now.again}>
            {t('words-first.again')}
          </Button>
        </div>
      );
    case 'ready': {
      const { count } = now;
      return (
        <div class="hr-first-panel">
          <Said words={t(`words-first.count.${count === 0 ? 'none' : count === 1 ? 'one' : 'many'}`, { count })} />
          {count > 0 && (
            <Button small icon="meet" onPress={now.meet}>
              {t('words-first.meet')}
            </Button>
          )}
        </div>
      );
    }
  }
}

function Said({ words }: { readonly words: string }) {
  return (
    <p class="hr-small hr-muted hr-said">
      <span>{words}</span>
      <ListenButton texts={[words]} />
    </p>
  );
}
