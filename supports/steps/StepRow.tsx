import type { ComponentChildren } from 'preact';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';
import type { Span } from '@/model/activity';
import type { Step } from './plan';
import { Quoted, Remarks } from './Quoted';

export interface StepRowProps {
  readonly step: Step;
  readonly on: boolean;
  /** The first that is not ticked. */
  readonly next: boolean;
  readonly starters: boolean;
  readonly tick: (on: boolean) => void;
  readonly seek: (span: Span) => void;
  readonly helpMeStart: () => void;
}

/** One sentence of the directions, with a box to tick. */
export function StepRow({ step, on, next, starters, tick, seek, helpMeStart }: StepRowProps) {
  const t = useWords();
  const { original, more, home, remarks } = step;
  return (
    <>
      <label class="hr-steps__box">
        <input
          class="hr-check"
          type="checkbox"
          checked={on}
          aria-label={t('steps.tick', { words: original })}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
      </label>
      <div class="hr-steps__words">
        <Quoted {...step} seek={seek}>
          {boldVerbs(step)}
        </Quoted>
        {home && (
          <div class="hr-steps__home hr-said">
            <p lang={home.lang} dir={directionOf(home.lang)}>
              {home.text}
            </p>
            <ListenButton name={home.text} texts={[{ text: home.text, lang: home.lang }]} />
          </div>
        )}
        {more !== undefined && <Remarks remarks={[{ quote: original, text: more }]} />}
        <Remarks remarks={remarks} />
        {next && (
          <p class="hr-steps__next hr-small hr-said">
            <span class="hr-tag hr-tag--on">{t('steps.next')}</span>
            {starters && (
              <Button small kind="quiet" icon="pencil" onPress={helpMeStart}>
                {t('steps.help-me-start')}
              </Button>
            )}
            <ListenButton name={t('steps.next')} texts={[t('steps.next')]} />
          </p>
        )}
      </div>
    </>
  );
}

/** Bold is shape enough: the words themselves stay as the teacher wrote them. */
function boldVerbs({ original, verbs }: Step): ComponentChildren {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of verbs) {
    pieces.push(original.slice(from, start), <b key={start}>{original.slice(start, end)}</b>);
    from = end;
  }
  return [...pieces, original.slice(from)];
}
