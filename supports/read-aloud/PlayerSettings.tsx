import { Slider } from '@/components/Slider';
import { useWords } from '@/components/text';
import { FASTEST, shownRate, SLOWEST, STEP } from './rate';
import { Small, Steps } from './Steps';
import type { Actions, View } from './view';
import { Voices } from './Voices';

/** Unfolds in the player: speed, voice, and what a small screen has no room for. */
export function PlayerSettings({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  return (
    <div class="hr-player__settings">
      <div class="hr-player__pace">
        <Small now={now} actions={actions} />
        <Slider
          label={t('read-aloud.speed')}
          value={now.settings.rate}
          min={SLOWEST}
          max={FASTEST}
          step={STEP}
          said={t('read-aloud.speed.said', { rate: shownRate(now.settings.rate, now.uiLang) })}
          lessLabel={t('read-aloud.slower')}
          moreLabel={t('read-aloud.faster')}
          onChange={(rate) => actions.change({ rate })}
        />
        <Steps now={now} actions={actions} />
      </div>
      <Voices now={now} actions={actions} />
    </div>
  );
}
