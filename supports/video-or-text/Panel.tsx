// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { type Desk, desk } from './desk';
import type { Settings } from './settings';

/** What the teacher put here, or that there is nothing yet, and the way to open a pack that came as a file. */
export function Panel(_props: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  if (!now) return null;
  const { count, onPage, author, trouble } = now;
  return (
    <div class="hr-choice-panel">
      {trouble !== null && <Notice tone="note" text={t(`video-or-text.trouble.${trouble}`)} />}
      {count === 0 && author === undefined && onPage === 0 ? (
        trouble === null && <Said words={t('video-or-text.none')} />
      ) : (
        <>
          <Said words={whatIsHere(now, t)} />
          <Button small icon="screen" onPress={now.show}>
            {t('video-or-text.show')}
          </Button>
        </>
      )}
      <label class="hr-choice-panel__file hr-small">
        <Icon name="upload" size={20} />
        <span>{t('video-or-text.open-file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) now.open(file);
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

function whatIsHere({ count, author }: Desk, t: Translate): string {
  if (author === undefined) return t('video-or-text.there.page');
  if (count === 0) return t('video-or-text.beside.parts', { author });
  return t(count === 1 ? 'video-or-text.there.one' : 'video-or-text.there', { count, author });
}

function Said({ words }: { readonly words: string }) {
  return (
    <p class="hr-small hr-muted hr-said">
      <span>{words}</span>
      <ListenButton texts={[words]} />
    </p>
  );
}
