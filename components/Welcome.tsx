import { Button } from './Button';
import type { LanguageChoice } from './LanguagePicker';
import { useWords } from './text';

export interface WelcomeProps {
  readonly languages: readonly LanguageChoice[];
  /** Both for Handrail's own words and for word help. */
  readonly onChoose: (code: string) => void;
  readonly onSkip: () => void;
}

/** First use: one tap on a language and nothing else. It asks for no label, and every switch below it works at once. */
export function Welcome({ languages, onChoose, onSkip }: WelcomeProps) {
  const t = useWords();
  return (
    <section class="hr-panel__welcome" aria-label={t('welcome.title')}>
      <p class="hr-strong">{t('welcome.title')}</p>
      <div class="hr-buttons">
        {languages.map(({ code, name, dir }) => (
          <Button key={code} onPress={() => onChoose(code)}>
            <span lang={code} dir={dir}>
              {name}
            </span>
          </Button>
        ))}
        <Button kind="quiet" onPress={onSkip}>
          {t('welcome.skip')}
        </Button>
      </div>
      <p class="hr-tiny hr-muted">{t('welcome.private')}</p>
    </section>
  );
}
