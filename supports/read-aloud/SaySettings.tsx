import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { PanelProps } from '@/supports/contract';
import { LONGEST_SOUND, LONGEST_WORD, MOST_RULES } from './own-words';
import type { Settings } from './settings';

const SKIPS = ['skipCitations', 'skipCaptions', 'skipPageNumbers'] as const;

/** The page's own shortcuts must not hear what is typed here; Escape still closes what is open. */
const keep = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') event.stopPropagation();
};

const KEPT = { onKeyDown: keep, onKeyUp: keep, onKeyPress: keep };

/** What is left out, and words that should sound another way. */
export function SaySettings({ settings, change }: PanelProps<Settings>) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="hr-say">
      <div>
        <Button kind="quiet" small edge icon={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
          {t('read-aloud.say')}
        </Button>
      </div>
      {open && (
        <>
          <fieldset class="hr-say__part" aria-label={t('read-aloud.leave-out')}>
            <legend>
              {t('read-aloud.leave-out')}
              <ListenButton
                name={t('read-aloud.leave-out')}
                texts={[`${t('read-aloud.leave-out')}:`, ...SKIPS.map((skip) => `${t(`read-aloud.${skip}`)}.`)]}
              />
            </legend>
            {SKIPS.map((skip) => (
              <label key={skip}>
                <input
                  class="hr-check"
                  type="checkbox"
                  checked={settings[skip]}
                  onChange={(event) => change({ [skip]: event.currentTarget.checked })}
                />
                {t(`read-aloud.${skip}`)}
              </label>
            ))}
          </fieldset>
          <OwnWords settings={settings} change={change} />
        </>
      )}
    </div>
  );
}

function OwnWords({ settings, change }: PanelProps<Settings>) {
  const t = useWords();
  const [write, setWrite] = useState('');
  const [say, setSay] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const ready = write.trim() !== '' && say.trim() !== '' && settings.say.length < MOST_RULES;
  const without = (word: string): Settings['say'] =>
    settings.say.filter((rule) => rule.write.toLowerCase() !== word.toLowerCase());
  const add = (): void => {
    if (!ready) return;
    change({ say: [{ write: write.trim(), say: say.trim() }, ...without(write.trim())].slice(0, MOST_RULES) });
    setWrite('');
    setSay('');
    first.current?.focus();
  };
  return (
    <form
      class="hr-say__part"
      aria-label={t('read-aloud.say-like')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p class="hr-say__name">
        {t('read-aloud.say-like')}
        <ListenButton
          name={t('read-aloud.say-like')}
          texts={[
            `${t('read-aloud.say-like')}.`,
            `${t('read-aloud.say-like.write')}. ${t('read-aloud.say-like.say')}.`,
            ...settings.say.map((rule) => `${t('read-aloud.say-like.rule', { ...rule })}.`),
          ]}
        />
      </p>
      {settings.say.length > 0 && (
        <ul class="hr-say__rules">
          {settings.say.map((rule) => (
            <li key={rule.write}>
              <span>{t('read-aloud.say-like.rule', { ...rule })}</span>
              <IconButton
                icon="close"
                size={20}
                label={t('read-aloud.say-like.remove', { write: rule.write })}
                onPress={() => {
                  change({ say: without(rule.write) });
                  first.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="hr-say__fields">
        <label>
          <span>{t('read-aloud.say-like.write')}</span>
          <input
            type="text"
            maxLength={LONGEST_WORD}
            value={write}
            ref={first}
            autocomplete="off"
            {...KEPT}
            onInput={(event) => setWrite(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('read-aloud.say-like.say')}</span>
          <input
            type="text"
            maxLength={LONGEST_SOUND}
            value={say}
            autocomplete="off"
            {...KEPT}
            spellcheck={false}
            onInput={(event) => setSay(event.currentTarget.value)}
          />
        </label>
      </div>
      <div>
        <button class="hr-button hr-button--small" type="submit" aria-disabled={!ready}>
          {t('read-aloud.say-like.add')}
        </button>
      </div>
    </form>
  );
}
