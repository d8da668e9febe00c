import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Day, MyWord, Review } from '@/model/review';
import { directionOf } from '@/utils/languages';
import { inDays } from './when';

export interface DoneProps {
  readonly met: readonly { readonly mine: MyWord; readonly review: Review }[];
  readonly today: Day;
  /** When there is something again; undefined: it is ready now. */
  readonly nextDay: Day | undefined;
  readonly language: string;
  readonly onMore: (() => void) | undefined;
  readonly onList: () => void;
}

/** What comes when. Nothing is counted, and nothing is praised. */
export function Done({ met, today, nextDay, language, onMore, onList }: DoneProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = onMore
    ? t('my-words.more-ready')
    : nextDay && t('my-words.next', { when: inDays(today, nextDay, language, t) });
  const comes = met.map(({ mine: { word }, review }) => ({ word, when: inDays(today, review.due, language, t) }));
  return (
    <section class="hr-block wd-done" aria-labelledby="done">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="done" tabIndex={-1} ref={heading}>
          {t('my-words.done')}
        </h2>
        <ListenButton
          name={t('my-words.done')}
          texts={[
            `${t('my-words.done')}.`,
            ...(next ? [next] : []),
            `${t('my-words.comes-again')}:`,
            ...comes.flatMap(({ word, when }) => [{ text: word.surface, lang: word.lang }, `${when}.`]),
          ]}
        />
      </div>
      <div class="hr-block__body">
        {next && <p class="hr-lead">{next}</p>}
        <h3 class="hr-small hr-strong">{t('my-words.comes-again')}</h3>
        <ul class="wd-comes">
          {comes.map(({ word, when }) => (
            <li key={`${word.lang} ${word.lemma}`}>
              <span class="hr-strong" lang={word.lang} dir={directionOf(word.lang)}>
                {word.surface}
              </span>
              <span class="hr-muted">{when}</span>
            </li>
          ))}
        </ul>
        <div class="hr-buttons">
          <Button kind="primary" onPress={onList}>
            {t('my-words.to-list')}
          </Button>
          {onMore && (
            <Button kind="quiet" onPress={onMore}>
              {t('my-words.go-on')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
