import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import { baseLanguage } from '@/language/passage-language';
import type { VoiceChoice } from '@/supports/contract';
import type { Actions, View } from './view';

/** What the player says of the voice that reads. */
export function voiceName(now: View, t: Translate): string {
  const chosen = now.settings.voices[baseLanguage(now.lang)] ?? now.voice;
  const here = shownVoices(now);
  const voice = here.find(({ id }) => id === chosen) ?? here[0];
  if (!voice) return t('read-aloud.voice');
  return shortName(voice, t);
}

/** Those that may be chosen: one that sends the text away only after a yes. */
const shownVoices = ({ voices, settings }: View): readonly VoiceChoice[] =>
  voices.filter(({ remote }) => !remote || settings.internet);

/** Where it is spoken so, "Ireland": all in the list speak the text's language. */
function placeName(lang: string, uiLang: string): string {
  try {
    const { language, region } = new Intl.Locale(lang);
    const names = new Intl.DisplayNames([uiLang], { type: region ? 'region' : 'language' });
    return names.of(region ?? language) ?? lang;
  } catch {
    return lang;
  }
}

/** "Microsoft David - English (United States)" says twice what stands below it. */
const shortName = ({ name, embedded }: VoiceChoice, t: Translate): string =>
  embedded ? t('read-aloud.voice.built-in') : name.replace(/\s+-\s+[^-]*\([^)]*\)$/, '');

const HEARD = { true: 'voice.each-word', false: 'voice.each-sentence', undefined: 'voice.new' } as const;

/** The voices of the text's language, each to be heard before it is chosen. */
export function Voices({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  const id = useId();
  const base = baseLanguage(now.lang);
  const chosen = now.settings.voices[base];
  const voices = shownVoices(now);
  const remote = now.voices.filter((voice) => voice.remote);
  // A voice may have been installed, or heard, since the last look.
  const { listVoices } = actions;
  useEffect(() => listVoices(), [listVoices]);
  const choose = (voice: string | undefined): void => {
    const { [base]: _former, ...others } = now.settings.voices;
    actions.change({ voices: voice === undefined ? others : { ...others, [base]: voice } });
  };
  const known = voices.some((voice) => voice.id === chosen);
  const placeOf = (voice: VoiceChoice): string => placeName(voice.lang, now.uiLang);
  const knownOf = (voice: VoiceChoice): string =>
    t(`read-aloud.${voice.remote ? 'voice.leaves' : HEARD[`${voice.followsWords}`]}`);
  return (
    <fieldset class="hr-voices" aria-label={t('read-aloud.voice')}>
      <legend>
        {t('read-aloud.voice')}
        <ListenButton
          name={t('read-aloud.voice')}
          texts={() => [
            `${t('read-aloud.voice')}:`,
            `${t('read-aloud.voice.best')}.`,
            ...voices.map((voice) => `${shortName(voice, t)}. ${placeOf(voice)}. ${knownOf(voice)}.`),
          ]}
        />
      </legend>
      <div class="hr-voices__list">
        <label class="hr-voices__row">
          <input class="hr-radio" type="radio" name={id} checked={!known} onChange={() => choose(undefined)} />
          <span>{t('read-aloud.voice.best')}</span>
        </label>
        {voices.map((voice) => {
          const name = shortName(voice, t);
          const place = placeOf(voice);
          const sample = now.sample?.id === voice.id ? now.sample.state : undefined;
          return (
            <div class="hr-voices__row" key={voice.id}>
              <label>
                <input
                  class="hr-radio"
                  type="radio"
                  name={id}
                  checked={voice.id === chosen}
                  onChange={() => choose(voice.id)}
                />
                <bdi>{name}</bdi>
                <span class="hr-small hr-muted">
                  {sample === 'silent'
                    ? t('read-aloud.voice.silent')
                    : t('read-aloud.voice.about', { place, what: knownOf(voice) })}
                </span>
              </label>
              {sample === 'silent' && <ListenButton texts={[t('read-aloud.voice.silent')]} />}
              <IconButton
                icon={sample === 'speaking' ? 'pause' : 'sound'}
                label={t('read-aloud.voice.sample', { name: `${name}, ${place}` })}
                pressed={sample === 'speaking'}
                onPress={() => actions.sample(voice.id)}
              />
            </div>
          );
        })}
      </div>
      {remote.length > 0 && <FromInternet now={now} actions={actions} />}
    </fieldset>
  );
}

/** Voices that send the text away: not offered, but asked about, with what it means. */
function FromInternet({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  // On a small screen it would open below what is seen.
  useEffect(() => question.current?.scrollIntoView({ block: 'nearest' }), [asked]);
  if (now.settings.internet) {
    const away = new Set(now.voices.filter(({ remote }) => remote).map((voice) => voice.id));
    const kept = Object.entries(now.settings.voices).filter(([, voice]) => !away.has(voice));
    return (
      <p class="hr-voices__internet">
        <Icon name="globe" size={20} />
        <span>{t('read-aloud.internet.on')}</span>
        <ListenButton texts={[t('read-aloud.internet.on')]} />
        <Button
          kind="quiet"
          small
          edge
          onPress={() => actions.change({ internet: false, voices: Object.fromEntries(kept) })}
        >
          {t('read-aloud.internet.stop')}
        </Button>
      </p>
    );
  }
  return (
    <div class="hr-voices__internet">
      <Button kind="quiet" small edge icon="globe" expanded={asked} onPress={() => setAsked(!asked)}>
        {t('read-aloud.internet')}
      </Button>
      {asked && (
        <div class="hr-voices__question" role="group" aria-labelledby={id} ref={question}>
          <p class="hr-said">
            <span id={id}>{t('read-aloud.internet.ask')}</span>
            <ListenButton texts={[t('read-aloud.internet.ask')]} />
          </p>
          <div class="hr-voices__answers">
            <Button small onPress={() => setAsked(false)}>
              {t('read-aloud.internet.no')}
            </Button>
            <Button
              small
              onPress={() => {
                setAsked(false);
                actions.change({ internet: true });
              }}
            >
              {t('read-aloud.internet.yes')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
