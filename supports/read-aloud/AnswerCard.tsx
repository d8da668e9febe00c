// Signals that the components below read draw them anew.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import type { AnswerActions, AnswerView } from './answer';
import { useKeepsFocus } from './useKeepsFocus';

export interface AnswerCardProps {
  readonly view: ReadonlySignal<AnswerView>;
  readonly actions: AnswerActions;
}

/** A copy of what the student wrote, with the spoken word lit in it. The field itself is never touched. */
export function AnswerCard({ view, actions }: AnswerCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const now = view.value;
  const speaking = now.phase === 'speaking';
  useKeepsFocus(card);
  useEscape(card, () => (speaking ? actions.pause() : actions.close()));
  return (
    <div class="hr-answer" ref={card}>
      <Card
        docked
        icon="speech"
        title={t('read-aloud.answer.title')}
        onClose={actions.close}
        foot={
          <div class="hr-buttons">
            <Button
              kind="primary"
              small
              icon={speaking ? 'pause' : 'play'}
              onPress={speaking ? actions.pause : actions.play}
            >
              {t(speaking ? 'read-aloud.pause' : 'read-aloud.play')}
            </Button>
            {now.lines.length > 0 && now.phase !== 'done' && (
              <Button small icon="retry" onPress={actions.fromStart}>
                {t('read-aloud.answer.from-start')}
              </Button>
            )}
          </div>
        }
      >
        {now.all > 1 && <Which now={now} actions={actions} />}
        {now.phase === 'empty' ? (
          <div class="hr-answer__empty">
            <p class="hr-said">
              <span>{t('read-aloud.answer.empty')}</span>
              <ListenButton texts={[t('read-aloud.answer.empty'), t('read-aloud.answer.empty-next')]} />
            </p>
            <p class="hr-small hr-muted">{t('read-aloud.answer.empty-next')}</p>
          </div>
        ) : (
          <>
            {now.trouble && (
              <p class="hr-answer__trouble hr-small">
                <Icon name="info" size={20} />
                <span>{t(`read-aloud.trouble.${now.trouble}`)}</span>
                <ListenButton texts={[t(`read-aloud.trouble.${now.trouble}`)]} />
              </p>
            )}
            <Words now={now} />
            <p class="hr-tiny hr-muted hr-said">
              <span>{t('read-aloud.answer.copy')}</span>
              <ListenButton texts={[t('read-aloud.answer.copy')]} />
            </p>
          </>
        )}
      </Card>
    </div>
  );
}

function Which({ now: { at, all }, actions }: { readonly now: AnswerView; readonly actions: AnswerActions }) {
  const t = useWords();
  return (
    <div class="hr-answer__which" role="group" aria-label={t('read-aloud.answer.which')}>
      <IconButton
        icon="sentence-back"
        size={20}
        label={t('read-aloud.answer.before')}
        onPress={() => actions.turn(-1)}
      />
      <span class="hr-answer__where hr-small hr-tabular">{t('read-aloud.answer.where', { n: at, all })}</span>
      <IconButton icon="sentence-next" size={20} label={t('read-aloud.answer.after')} onPress={() => actions.turn(1)} />
    </div>
  );
}

/** Pixels kept free above and below the spoken word. */
const AIR = 24;

function Words({ now: { lines, lang, sentence, word } }: { readonly now: AnswerView }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const lit = box.current?.querySelector<HTMLElement>('.hr-answer__word, .hr-answer__sentence');
    const frame = box.current?.closest<HTMLElement>('.hr-card__body');
    if (!lit || !frame) return;
    // By hand: scrollIntoView would move the page under the card as well.
    const [at, seen] = [lit.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (at.top < seen.top + AIR) frame.scrollTop -= seen.top + AIR - at.top;
    else if (at.bottom > seen.bottom - AIR) frame.scrollTop += at.bottom - seen.bottom + AIR;
  }, [sentence, word]);
  return (
    <div class="hr-answer__words hr-quote" lang={lang} dir="auto" ref={box}>
      {lines.map(({ key, text }) => (
        <p key={key} dir="auto">
          {sentence?.key === key ? (
            <>
              {text.slice(0, sentence.start)}
              <span class="hr-answer__sentence">
                {word?.key === key ? (
                  <>
                    {text.slice(sentence.start, word.start)}
                    <mark class="hr-answer__word">{text.slice(word.start, word.end)}</mark>
                    {text.slice(word.end, sentence.end)}
                  </>
                ) : (
                  text.slice(sentence.start, sentence.end)
                )}
              </span>
              {text.slice(sentence.end)}
            </>
          ) : (
            text
          )}
        </p>
      ))}
    </div>
  );
}
