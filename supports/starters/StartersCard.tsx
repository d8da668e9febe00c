// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon, type IconName } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { directionOf } from '@/components/word/language';
import type { Span } from '@/model/activity';
import { type Amount, nextAmount } from './amounts';
import { AmountStairs } from './AmountStairs';
import { type Offers, type Question, wordsFor } from './offers';
import { Starter } from './Starter';

export interface View {
  readonly offers: Offers;
  /** Which question, from 0. */
  readonly at: number;
  readonly amount: Amount;
}

export interface StartersCardProps {
  readonly view: ReadonlySignal<View>;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly go: (to: number) => void;
  readonly choose: (amount: Amount) => void;
  /** Show these words in the page. */
  readonly seek: (span: Span) => void;
  readonly close: () => void;
}

/** Words to begin an answer with, for one question at a time. They never say what the answer is. */
export function StartersCard({ view, arriving, go, choose, seek, close }: StartersCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    card.current?.querySelector<HTMLElement>('.hr-card__body :is(button, input)')?.focus();
  });
  const { offers, at, amount } = view.value;
  const question = offers.questions[at];
  const { taught, ours } = wordsFor(question, offers.any, amount);
  const up = nextAmount(amount);
  const lang = question?.lang ?? 'en';
  const state = amount === 'own' ? 'own' : taught.length + ours.length === 0 ? 'nothing' : null;
  return (
    <div class="hr-starters" ref={card}>
      <Card
        docked
        icon="pencil"
        title={t('starters.name')}
        onClose={close}
        foot={
          <>
            <p class="hr-small hr-muted hr-said">
              <span>{t('starters.rest')}</span>
              <ListenButton texts={[t('starters.rest')]} />
            </p>
            {up && (
              <Button small kind="quiet" icon="stairs" onPress={() => choose(up)}>
                {t('starters.up')}
              </Button>
            )}
          </>
        }
      >
        {question && <Asked question={question} at={at} all={offers.questions.length} go={go} seek={seek} />}
        <AmountStairs amount={amount} onAmount={choose} />
        {taught.length > 0 && (
          <Words
            whose={t('starters.by', { author: offers.author ?? '' })}
            icon="teacher"
            words={taught}
            lang={lang}
            open={false}
          />
        )}
        {ours.length > 0 && (
          <Words whose={t('starters.by-handrail')} icon="book" words={ours} lang="en" open={amount === 'starter'} />
        )}
        {state && (
          <p class="hr-said">
            <span>{t(`starters.${state}`)}</span>
            <ListenButton texts={[t(`starters.${state}`)]} />
          </p>
        )}
      </Card>
    </div>
  );
}

interface AskedProps extends Pick<StartersCardProps, 'go' | 'seek'> {
  readonly question: Question;
  readonly at: number;
  readonly all: number;
}

/** The question in the page's own words, and the way to the others. */
function Asked({ question: { original, lang, at: span }, at, all, go, seek }: AskedProps) {
  const t = useWords();
  const where = t('starters.where', { at: at + 1, all });
  return (
    <div>
      {all > 1 && (
        <div class="hr-starters__where">
          <p class="hr-small hr-muted" role="status">
            {where}
          </p>
          <ListenButton name={where} texts={[where]} />
          <Button small kind="quiet" onPress={() => go((at + all - 1) % all)}>
            {t('starters.back')}
          </Button>
          <Button small kind="quiet" onPress={() => go((at + 1) % all)}>
            {t('starters.next')}
          </Button>
        </div>
      )}
      <div class="hr-said hr-starters__asked">
        <button
          class="hr-quote hr-starters__quote"
          type="button"
          aria-label={t('starters.find', { words: original })}
          onClick={() => seek(span)}
          lang={lang}
          dir={directionOf(lang)}
        >
          {original}
        </button>
        <ListenButton name={original} texts={[{ text: original, lang }]} />
      </div>
    </div>
  );
}

interface WordsProps {
  readonly whose: string;
  readonly icon: IconName;
  readonly words: readonly string[];
  readonly lang: string;
  readonly open: boolean;
}

function Words({ whose, icon, words, lang, open }: WordsProps) {
  return (
    <section class="hr-starters__words" aria-label={whose}>
      <div class="hr-by hr-said">
        <Icon name={icon} size={16} />
        <span>{whose}</span>
        <ListenButton texts={[whose]} />
      </div>
      <ul>
        {words.map((each) => (
          <li key={each}>
            <Starter words={each} lang={lang} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}
