import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import type { LanguageChoice } from './LanguagePicker';
import { ListenButton } from './ListenButton';
import { useWords } from './text';

export interface WelcomeProps {
  /** Of word help and of Handrail's own words, the likely ones first. */
  readonly languages: readonly LanguageChoice[];
  /** Both for Handrail's own words and for word help. */
  readonly onChoose: (code: string) => void;
  readonly onSkip: () => void;
}

/** How many stand there before "More languages", English beside them. */
const FEW = 5;

/** First use: one tap on a language and nothing else. It asks for no label, and every switch below it works at once. */
export function Welcome({ languages, onChoose, onSkip }: WelcomeProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const few = !all && languages.length > FEW + 2;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed has gone.
    if (all) next.current?.focus({ preventScroll: true });
  }, [all]);
  const shown = languages.filter(({ code }, index) => !few || index < FEW || code === 'en');
  return (
    <section class="hr-panel__welcome" aria-label={t('welcome.title')}>
      <p class="hr-strong hr-said">
        <span>{t('welcome.title')}</span>
        <ListenButton
          name={t('welcome.title')}
          texts={[
            t('welcome.title'),
            // Each by a voice of its own language: it is the one its reader knows.
            ...shown.map(({ code, name }) => ({ text: name, lang: code })),
            t('welcome.private'),
          ]}
        />
      </p>
      <div class="hr-buttons">
        {shown.map(({ code, name, dir }, index) => (
          <Button key={code} {...(index === FEW ? { buttonRef: next } : {})} onPress={() => onChoose(code)}>
            <span lang={code} dir={dir}>
              {name}
            </span>
          </Button>
        ))}
      </div>
      <div class="hr-buttons">
        {few && (
          <Button kind="quiet" small edge icon="globe" onPress={() => setAll(true)}>
            {t('settings.more-languages')}
          </Button>
        )}
        <Button kind="quiet" small edge onPress={onSkip}>
          {t('welcome.skip')}
        </Button>
      </div>
      <p class="hr-tiny hr-muted">{t('welcome.private')}</p>
    </section>
  );
}
