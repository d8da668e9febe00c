import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon, type IconName } from '@/components/Icon';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';

export interface AsideProps {
  readonly title: string;
  readonly icon: IconName;
  /** Null: nobody put it here, the page has it. */
  readonly author: string | null;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly seeQuestions: () => void;
  readonly backToReading: () => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** What the cards share that hold the content in another form: whose it is, the same questions, the way back to the text. */
export function Aside({ title, icon, author, arriving, seeQuestions, backToReading, close, children }: AsideProps) {
  const t = useWords();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    heading.current?.focus();
  });
  return (
    <section class="hr-card hr-card--docked hr-aside" aria-label={title} ref={card}>
      <header class="hr-card__head">
        <Icon name={icon} />
        <h2 class="hr-card__title" tabIndex={-1} ref={heading}>
          <bdi>{title}</bdi>
          {author !== null && (
            <span class="hr-by">
              <Icon name="teacher" size={16} />
              {t('video-or-text.from', { author })}
            </span>
          )}
        </h2>
        <IconButton icon="close" label={t('video-or-text.close')} onPress={close} />
      </header>
      {children}
      <footer class="hr-card__foot">
        <span class="hr-same">
          <Icon name="equal" />
          <button class="hr-choice__link" type="button" onClick={seeQuestions}>
            {t('video-or-text.questions.same')}
          </button>
        </span>
        <Button small icon="book" onPress={backToReading}>
          {t('video-or-text.back')}
        </Button>
      </footer>
    </section>
  );
}
