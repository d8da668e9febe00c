// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '@/components/Card';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import type { Span } from '@/model/activity';
import type { Term } from '@/model/pack';
import { type Entry, stepsOf } from './plan';
import { PictureRow } from './PictureRow';
import { Quoted, Remarks } from './Quoted';
import { StepRow } from './StepRow';
import { nextOf, type View } from './view';

export interface StepsCardProps {
  readonly view: ReadonlySignal<View>;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly tick: (id: string, on: boolean) => void;
  /** Show these words in the page. */
  readonly seek: (span: Span) => void;
  /** Bring the sentence starters, for the words at this place. */
  readonly helpMeStart: (span: Span | null) => void;
  readonly close: () => void;
}

/** The directions one sentence at a time, each in the teacher's own words: none is merged, left out or said otherwise. */
export function StepsCard({ view, arriving, tick, seek, helpMeStart, close }: StepsCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    card.current?.querySelector<HTMLElement>('.hr-card__body :is(button, input)')?.focus();
  });
  const now = view.value;
  const { plan, ticked } = now;
  const steps = stepsOf(plan);
  const done = steps.filter(({ id }) => ticked.has(id)).length;
  const next = nextOf(now);
  const whose = plan.author === undefined ? [] : [t('steps.by', { author: plan.author })];
  const state =
    steps.length === 0
      ? [t('steps.none')]
      : [t('steps.words'), t(next ? 'steps.count' : 'steps.all-ticked', { done, all: steps.length })];
  const rows = (entry: Entry) => {
    switch (entry.kind) {
      case 'step':
        return (
          <StepRow
            step={entry}
            on={ticked.has(entry.id)}
            next={entry.id === next?.id}
            starters={now.starters}
            tick={(on) => tick(entry.id, on)}
            seek={seek}
            helpMeStart={() => helpMeStart(entry.at)}
          />
        );
      case 'aside':
        return (
          <>
            <Quoted {...entry} seek={seek} />
            <Remarks remarks={entry.remarks} />
          </>
        );
      case 'picture':
        return <PictureRow {...entry} seek={seek} />;
      case 'part':
        return (
          <>
            <Quoted {...entry} seek={seek} />
            <p class="hr-steps__how hr-small hr-said">
              <span class="hr-tag hr-tag--on">{t(`steps.part.${entry.how}`)}</span>
              <ListenButton name={t(`steps.part.${entry.how}`)} texts={[t(`steps.part.${entry.how}`)]} />
            </p>
          </>
        );
    }
  };
  return (
    <div class="hr-steps" ref={card}>
      <Card docked icon="steps" title={t('steps.name')} onClose={close}>
        <p class="hr-small hr-muted hr-said">
          <span>{[...state, ...whose].join(' · ')}</span>
          <ListenButton texts={[...state, ...whose]} />
        </p>
        {plan.first.length > 0 && <First terms={plan.first} />}
        {plan.entries.length > 0 && (
          <ol class="hr-steps__list">
            {plan.entries.map((entry, i) => (
              <li
                key={entry.kind === 'step' ? entry.id : `${entry.kind} ${i}`}
                class={`hr-steps__${entry.kind}${entry.kind === 'step' && ticked.has(entry.id) ? ' is-done' : ''}`}
                aria-current={entry.kind === 'step' && entry.id === next?.id ? 'step' : undefined}
              >
                {rows(entry)}
              </li>
            ))}
          </ol>
        )}
        {plan.loose.length > 0 && (
          <section class="hr-steps__loose" aria-label={t('steps.from-teacher')}>
            <h3 class="hr-strong hr-small hr-said">
              <span>{t('steps.from-teacher')}</span>
              <ListenButton texts={[t('steps.from-teacher')]} />
            </h3>
            <Remarks remarks={plan.loose} />
          </section>
        )}
      </Card>
    </div>
  );
}

/** Words that are met in class before the text. */
function First({ terms }: { readonly terms: readonly Term[] }) {
  const t = useWords();
  const said = t('steps.first');
  return (
    <section class="hr-steps__first" aria-label={said}>
      <h3 class="hr-small hr-said">
        <span>{said}</span>
        <ListenButton
          name={said}
          texts={[said, ...terms.flatMap(({ term, meaning }) => [{ text: `${term}.`, lang: 'en' }, meaning ?? ''])]}
        />
      </h3>
      <ul>
        {terms.map(({ term, meaning }) => (
          <li key={term}>
            <bdi class="hr-strong" lang="en">
              {term}
            </bdi>
            {meaning !== undefined && (
              <bdi class="hr-small hr-muted" lang="en">
                {meaning}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
