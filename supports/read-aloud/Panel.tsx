import { Slider } from '@/components/Slider';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { SaySettings } from './SaySettings';
import { FASTEST, shownRate, SLOWEST, STEP } from './rate';
import type { Settings } from './settings';

export function Panel({ settings, change }: PanelProps<Settings>) {
  const t = useWords();
  return (
    <div class="hr-read-settings">
      <Slider
        label={t('read-aloud.speed')}
        value={settings.rate}
        min={SLOWEST}
        max={FASTEST}
        step={STEP}
        said={t('read-aloud.speed.said', { rate: shownRate(settings.rate) })}
        lessLabel={t('read-aloud.slower')}
        moreLabel={t('read-aloud.faster')}
        onChange={(rate) => change({ rate })}
      />
      <label>
        <input
          class="hr-check"
          type="checkbox"
          checked={settings.follow}
          onChange={(event) => change({ follow: event.currentTarget.checked })}
        />
        {t('read-aloud.follow')}
      </label>
      <SaySettings settings={settings} change={change} />
    </div>
  );
}
