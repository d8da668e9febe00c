// Reading `.value` while drawing keeps the controls up to date.
import '@preact/signals';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import { HELP_AMOUNTS } from '@/model/help-amount';
import type { PanelProps } from '@/supports/contract';
import { type Choice, desk } from './desk';
import type { Settings } from './settings';

/** How much help, what is marked now, and the words that are no longer marked because they are known. */
export function Panel(_props: PanelProps<Settings>) {
  const t = useWords();
  const now = desk.value;
  if (!now) return null;
  return (
    <div class="hr-marked-panel">
      <Segmented
        label={t('marked-words.amount')}
        heard
        segments={HELP_AMOUNTS.map((value) => ({ value, name: t(`marked-words.amount.${value}`) }))}
        chosen={now.amount}
        onChoose={now.chooseAmount}
      />
      <Chosen choice={now.choice} />
    </div>
  );
}

function Chosen({ choice }: { readonly choice: Choice }) {
  const t = useWords();
  switch (choice.kind) {
    case 'choosing':
      return null;
    case 'silent':
      return (
        <>
          <Said words={t('marked-words.silent')} />
          <Button small icon="retry" onPress={choice.again}>
            {t('marked-words.again')}
          </Button>
        </>
      );
    case 'marked': {
      const { words, known } = choice;
      const count = words.length;
      return (
        <>
          <Said words={t(`marked-words.count.${count === 0 ? 'none' : count === 1 ? 'one' : 'many'}`, { count })} />
          {count > 0 && (
            <ul class="hr-marked-panel__words" aria-label={t('marked-words.list')}>
              {words.map(({ text, lang, go }) => (
                <li key={text}>
                  <button type="button" lang={lang} dir="auto" onClick={go}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {known > 0 && (
            <>
              <Said words={t(`marked-words.known.${known === 1 ? 'one' : 'many'}`, { count: known })} />
              <Button small kind="quiet" edge onPress={choice.showAgain}>
                {t(`marked-words.show-again.${known === 1 ? 'one' : 'many'}`)}
              </Button>
            </>
          )}
        </>
      );
    }
  }
}

function Said({ words }: { readonly words: string }) {
  return (
    <p class="hr-small hr-muted hr-said">
      <span>{words}</span>
      <ListenButton texts={[words]} />
    </p>
  );
}
