// Signals that the components below read draw them anew.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { listen } from '@/utils/lifetime';
import { PlayerSettings } from './PlayerSettings';
import { shownRate } from './rate';
import { FromHere, stepName } from './Steps';
import { useKeepsFocus } from './useKeepsFocus';
import type { Actions, View } from './view';
import { voiceName } from './Voices';

export interface PlayerProps {
  readonly view: ReadonlySignal<View>;
  readonly actions: Actions;
}

/** Parts of the rail at the player's upper edge: enough to see how far, too few to count. */
const PARTS = 7;

export function Player({ view, actions }: PlayerProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const now = view.value;
  const speaking = now.phase === 'speaking';
  const rate = shownRate(now.settings.rate, now.uiLang);
  const voice = voiceName(now, t);
  const toggle = (): void => setOpen(!open);
  // The card with the answer comes where these stand on a small screen.
  const heard = (): void => {
    setOpen(false);
    actions.hearAnswer();
  };
  const surface = useRef<HTMLElement>(null);
  useKeepsFocus(surface, '.hr-player__hear, .hr-player__small button');
  const escaped = (): void => {
    if (open) setOpen(false);
    else if (now.armed !== 'no') actions.readFromHere('keyboard');
    else if (speaking) actions.pause();
    else actions.stop();
  };
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { current } = surface;
    if (!current) return undefined;
    listen<KeyboardEvent>(
      current,
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        escaped();
      },
      ended.signal,
    );
    // Before the press: it may take the page's selection away.
    for (const type of ['pointerenter', 'pointerdown', 'focusin']) listen(current, type, actions.look, ended.signal);
    return () => ended.abort();
  });
  return (
    <section class="hr-player" aria-label={t('read-aloud.name')} ref={surface}>
      <Rail now={now} />
      <Message now={now} actions={actions} />
      {open && <PlayerSettings now={now} actions={{ ...actions, hearAnswer: heard }} />}
      <div class="hr-player__row">
        <IconButton icon="sentence-back" label={t(stepName('back', now.settings.unit))} onPress={actions.back} />
        <button
          class="hr-player__play"
          type="button"
          aria-label={t(speaking ? 'read-aloud.pause' : 'read-aloud.play')}
          onClick={speaking ? actions.pause : actions.play}
        >
          <Icon name={speaking ? 'pause' : 'play'} size={26} />
        </button>
        <IconButton icon="sentence-next" label={t(stepName('next', now.settings.unit))} onPress={actions.next} />
        {now.position !== undefined && now.total !== undefined && (
          <span class="hr-player__where hr-tabular is-extra">
            {t('read-aloud.where', { n: now.position, all: now.total })}
          </span>
        )}
        <span class="hr-player__sep is-extra" />
        <FromHere now={now} actions={actions} look="hr-player__text is-extra" />
        {now.canHearAnswer && (
          <button class="hr-player__text hr-player__hear is-extra" type="button" onClick={actions.hearAnswer}>
            <Icon name="speech" size={22} />
            {t('read-aloud.answer.hear')}
          </button>
        )}
        <button
          class="hr-player__text is-extra"
          type="button"
          aria-expanded={open}
          aria-label={t('read-aloud.speed.label', { rate })}
          onClick={toggle}
        >
          <Icon name="speed" size={22} />
          <span class="hr-tabular">{rate}×</span>
        </button>
        <button
          class="hr-player__text hr-player__voice is-extra"
          type="button"
          aria-expanded={open}
          aria-label={t('read-aloud.voice.label', { name: voice })}
          onClick={toggle}
        >
          <Icon name="voice" size={22} />
          <span>{voice}</span>
        </button>
        <button
          class="hr-icon-button is-extra"
          type="button"
          aria-label={t('read-aloud.listen')}
          onClick={() => actions.listenOnly(true)}
        >
          <Icon name="headphones" />
        </button>
        <button
          class="hr-icon-button hr-player__more"
          type="button"
          aria-expanded={open}
          aria-label={t('read-aloud.more')}
          onClick={toggle}
        >
          <Icon name="more" />
        </button>
        <IconButton icon="close" label={t('read-aloud.stop')} onPress={actions.stop} />
      </div>
    </section>
  );
}

function Rail({ now: { position, total, phase } }: { readonly now: View }) {
  const t = useWords();
  const done = phase === 'done' ? (total ?? 0) : (position ?? 1) - 1;
  const share = total ? (done / total) * PARTS : 0;
  return (
    <div
      class="hr-player__rail"
      role="progressbar"
      aria-label={t('read-aloud.place')}
      aria-valuemin={0}
      aria-valuemax={total ?? 1}
      aria-valuenow={done}
    >
      {Array.from({ length: PARTS }, (_, part) => {
        if (share >= part + 1) return <span key={part} class="is-done" />;
        if (share <= part) return <span key={part} />;
        return <span key={part} class="is-here" style={{ '--at': `${Math.round((share - part) * 100)}%` }} />;
      })}
    </div>
  );
}

/** One line at most: what stands in the way first, then what to do next, then what to know. */
function Message({ now, actions }: { readonly now: View; readonly actions: Actions }) {
  const t = useWords();
  if (now.phase === 'trouble' && now.trouble) {
    const skip = now.trouble === 'no-language';
    return (
      <div class="hr-player__msg">
        <Icon name="info" size={20} />
        <span>{t(`read-aloud.trouble.${now.trouble}`)}</span>
        <ListenButton texts={[t(`read-aloud.trouble.${now.trouble}`)]} />
        <Button kind="quiet" small onPress={skip ? actions.skip : actions.play}>
          {t(skip ? 'read-aloud.skip' : 'read-aloud.again')}
        </Button>
      </div>
    );
  }
  const armed = now.armed !== 'no';
  if (now.away && !armed)
    return (
      <div class="hr-player__msg">
        <Button small wide icon="word" onPress={actions.toWord}>
          {t('read-aloud.to-word')}
        </Button>
      </div>
    );
  const key = armed
    ? `${now.armed}-a-word`
    : now.phase === 'done'
      ? 'done'
      : now.edge
        ? `edge.${now.edge}`
        : now.note && `note.${now.note}`;
  if (!key) return null;
  return (
    <p class="hr-player__msg">
      <Icon name={armed ? 'hand' : 'info'} size={20} />
      <span>{t(`read-aloud.${key}`)}</span>
      <ListenButton texts={[t(`read-aloud.${key}`)]} />
    </p>
  );
}
