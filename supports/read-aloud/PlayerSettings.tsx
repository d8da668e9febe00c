import { useId } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Slider } from '@/components/Slider';
import { type Translate, useWords } from '@/components/text';
import { baseLanguage } from '@/language/passage-language';
import type { VoiceChoice } from '@/supports/contract';
import { FASTEST, shownRate, SLOWEST, STEP } from './rate';
import type { Actions, View } from './view';

/** What the player says of the voice that reads. */
export function voiceName(now: View, t: Translate): string {
  const chosen = now.settings.voices[baseLanguage(now.lang)] ?? now.voice;
  const voice = now.voices.find(({ id }) => id === chosen) ?? now.voices[0];
  if (!voice) return t('read-aloud.voice');
  return voice.embedded ? t('read-aloud.voice.built-in') : voice.name;
}

function choiceName(voice: VoiceChoice, t: Translate): string {
  if (!voice.embedded) return voice.name;
  const language = new Intl.DisplayNames([voice.lang], { type: 'language' }).of(voice.lang) ?? voice.lang;
  return t('read-aloud.voice.choice', { name: t('read-aloud.voice.built-in'), language });
}

/** Unfolds in the player: speed, voice, and what a small screen has no room for. */
export function PlayerSettings({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  const id = useId();
  const base = baseLanguage(now.lang);
  const choose = (voice: string): void => {
    const { [base]: _former, ...others } = now.settings.voices;
    actions.change({ voices: voice === '' ? others : { ...others, [base]: voice } });
  };
  return (
    <div class="hr-player__settings">
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
      <div class="hr-player__choice">
        <label for={id}>{t('read-aloud.voice')}</label>
        <select class="hr-player__select" id={id} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" selected={now.settings.voices[base] === undefined}>
            {t('read-aloud.voice.best')}
          </option>
          {now.voices.map((voice) => (
            <option key={voice.id} value={voice.id} selected={now.settings.voices[base] === voice.id}>
              {choiceName(voice, t)}
            </option>
          ))}
        </select>
      </div>
      <div class="hr-player__small">
        <Button small icon="hand" pressed={now.canReadSelection ? undefined : now.armed} onPress={actions.readFromHere}>
          {t(now.canReadSelection ? 'read-aloud.selection' : 'read-aloud.from-word')}
        </Button>
        {now.canHearAnswer && (
          <Button small icon="speech" onPress={actions.hearAnswer}>
            {t('read-aloud.answer.hear')}
          </Button>
        )}
      </div>
    </div>
  );
}
