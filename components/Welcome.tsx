import { Button } from './Button';
import type { LanguageChoice } from './LanguagePicker';
import { ListenButton } from './ListenButton';
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
      <p class="hr-strong hr-said">
        <span>{t('welcome.title')}</span>
        <ListenButton
          name={t('welcome.title')}
          texts={[
            t('welcome.title'),
            // Each by a voice of its own language: it is the one its reader knows.
            ...languages.map(({ code, name }) => ({ text: name, lang: code })),
            t('welcome.private'),
          ]}
        />
      </p>
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
