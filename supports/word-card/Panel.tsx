import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import type { Settings } from './settings';

export function Panel({ settings, change }: PanelProps<Settings>) {
  const t = useWords();
  return (
    <div class="hr-word-settings">
      <label>
        <input
          class="hr-check"
          type="checkbox"
          checked={settings.showPicture}
          onChange={(event) => change({ showPicture: event.currentTarget.checked })}
        />
        {t('word-card.setting.picture')}
      </label>
      <label>
        <input
          class="hr-check"
          type="checkbox"
          checked={settings.speakOnOpen}
          onChange={(event) => change({ speakOnOpen: event.currentTarget.checked })}
        />
        {t('word-card.setting.speak')}
      </label>
      <label>
        <input
          class="hr-check"
          type="checkbox"
          checked={settings.guessFirst}
          onChange={(event) => change({ guessFirst: event.currentTarget.checked })}
        />
        {t('word-card.setting.guess')}
      </label>
    </div>
  );
}
