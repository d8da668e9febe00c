// Signals that the components below read draw them anew.
import '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PlayerProps } from './Player';
import { FASTEST, shownRate, SLOWEST, STEP } from './rate';
import { stepName } from './Steps';
import type { Heard } from './view';

/** Listen only: a dim surface over the page for tired eyes, with nothing on it but what is heard and large controls. */
export function Listen({ view, actions }: PlayerProps) {
  const t = useWords();
  const now = view.value;
  const { rate, unit, words } = now.settings;
  const speaking = now.phase === 'speaking';
  const play = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // After the dialog has put the focus on its first button.
    queueMicrotask(() => play.current?.focus());
  }, []);
  const trouble = now.phase === 'trouble' && now.trouble ? `trouble.${now.trouble}` : undefined;
  const message = trouble ?? (now.phase === 'done' ? 'done' : now.edge && `edge.${now.edge}`);
  const speed = (by: number): void => actions.change({ rate: Math.min(FASTEST, Math.max(SLOWEST, rate + by)) });
  return (
    <div class="hr-calm">
      <div class="hr-calm__top">
        <Button kind="quiet" small edge onPress={() => actions.change({ words: !words })}>
          {t(words ? 'read-aloud.listen.hide' : 'read-aloud.listen.show')}
        </Button>
        <IconButton icon="close" label={t('read-aloud.listen.close')} onPress={() => actions.listenOnly(false)} />
      </div>
      <div class="hr-calm__heard">
        {message ? (
          <p class="hr-calm__msg hr-said">
            <span>{t(`read-aloud.${message}`)}</span>
            <ListenButton texts={[t(`read-aloud.${message}`)]} />
          </p>
        ) : (
          words && <Sentence heard={now.heard} />
        )}
      </div>
      <div class="hr-calm__controls">
        <IconButton icon="sentence-back" size={34} label={t(stepName('back', unit))} onPress={actions.back} />
        <button
          class="hr-calm__play"
          type="button"
          aria-label={t(speaking ? 'read-aloud.pause' : 'read-aloud.play')}
          onClick={speaking ? actions.pause : actions.play}
          ref={play}
        >
          <Icon name={speaking ? 'pause' : 'play'} size={48} />
        </button>
        <IconButton icon="sentence-next" size={34} label={t(stepName('next', unit))} onPress={actions.next} />
      </div>
      <div class="hr-calm__speed" role="group" aria-label={t('read-aloud.speed')}>
        <IconButton icon="minus" label={t('read-aloud.slower')} onPress={() => speed(-STEP)} />
        <output aria-label={t('read-aloud.speed.label', { rate: shownRate(rate, now.uiLang) })} class="hr-tabular">
          {t('read-aloud.speed.said', { rate: shownRate(rate, now.uiLang) })}
        </output>
        <IconButton icon="plus" label={t('read-aloud.faster')} onPress={() => speed(STEP)} />
      </div>
    </div>
  );
}

function Sentence({ heard }: { readonly heard: Heard | undefined }) {
  if (!heard) return null;
  const { before, word, after, lang, dir } = heard;
  return (
    <p class="hr-calm__sentence" lang={lang} dir={dir}>
      {before}
      {word && <mark class="hr-calm__word">{word}</mark>}
      {after}
    </p>
  );
}
