import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  aloneFor,
  type Chord,
  chordOf,
  type Command,
  type KeyChoice,
  keysFor,
  type Refusal,
  refusalOf,
  shownChord,
} from '@/model/keys';
import { Button } from './Button';
import { useWords } from './text';

export interface KeysPageProps {
  readonly commands: readonly Command[];
  readonly choice: KeyChoice;
  readonly onChoose: (choice: KeyChoice) => void;
  /** While a key is being chosen, keys must do nothing else. */
  readonly onChoosing: (choosing: boolean) => void;
  readonly mac?: boolean | undefined;
}

type Kind = 'keys' | 'alone';
interface Asked {
  readonly id: string;
  readonly kind: Kind;
  readonly refusal: Refusal | undefined;
}

/** All keys, what they do, and the way to change them: press a row's key button, then the new keys. */
export function KeysPage({
  commands,
  choice,
  onChoose,
  onChoosing,
  mac = false,
  onBack,
}: KeysPageProps & { readonly onBack: () => void }) {
  const t = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState('');
  useLayoutEffect(() => back.current?.focus(), []);
  const choosing = asked !== null;
  useLayoutEffect(() => {
    if (!choosing) return undefined;
    onChoosing(true);
    return () => onChoosing(false);
  }, [choosing, onChoosing]);
  const shown = (chord: Chord): string => (chord === '' ? t('keys.none') : shownChord(chord, mac).join(' + '));
  const reason = (refusal: Refusal): string =>
    refusal.why === 'another'
      ? t('keys.refused.another', { command: t(refusal.command.label) })
      : t(`keys.refused.${refusal.why}`);

  const take = (command: Command, kind: Kind, chord: Chord): void => {
    const part = kind === 'keys' ? 'chosen' : 'alone';
    const usual = (kind === 'keys' ? command.keys : command.alone) ?? '';
    const { [command.id]: _former, ...others } = choice[part] ?? {};
    // Only what differs from the usual key is kept.
    onChoose({ ...choice, [part]: chord === usual ? others : { ...others, [command.id]: chord } });
    setAsked(null);
    setDone(t('keys.now', { command: t(command.label), keys: shown(chord) }));
  };
  const pressed = (event: KeyboardEvent, command: Command, kind: Kind): void => {
    if (asked?.id !== command.id || asked.kind !== kind) return;
    // Tab leaves, as everywhere: nobody is caught here.
    if (event.key === 'Tab') return setAsked(null);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setAsked(null);
    if (event.key === 'Backspace' || (event.key === 'Delete' && !event.altKey)) return take(command, kind, '');
    const chord = chordOf(event);
    if (chord === undefined || event.repeat) return;
    const refusal = refusalOf(chord, command.id, kind, commands, choice);
    if (refusal) setAsked({ id: command.id, kind, refusal });
    else take(command, kind, chord);
  };

  const keyButton = (command: Command, kind: Kind) => {
    const chord = kind === 'keys' ? keysFor(command, choice) : aloneFor(command, choice);
    const waits = asked?.id === command.id && asked.kind === kind;
    return (
      <button
        type="button"
        class={waits ? 'hr-keys__key is-waiting' : 'hr-keys__key'}
        aria-label={waits ? undefined : t('keys.change', { command: t(command.label), keys: shown(chord) })}
        onClick={() => {
          setDone('');
          setAsked(waits ? null : { id: command.id, kind, refusal: undefined });
        }}
        onKeyDown={(event) => pressed(event, command, kind)}
        onBlur={() => waits && setAsked(null)}
      >
        {waits ? t('keys.press') : shown(chord)}
      </button>
    );
  };

  return (
    <>
      <div class="hr-panel__part">
        <div>
          <Button kind="quiet" small edge icon="check" buttonRef={back} onPress={onBack}>
            {t('settings.done')}
          </Button>
        </div>
        <h3 class="hr-setting__name">{t('keys.title')}</h3>
        <p class="hr-small hr-muted">{t('keys.help')}</p>
        <ul class="hr-keys">
          {commands.map((command) => (
            <li key={command.id} class="hr-keys__row">
              <span class="hr-keys__does">{t(command.label)}</span>
              <span class="hr-keys__both">
                {keyButton(command, 'keys')}
                {choice.single === true && keyButton(command, 'alone')}
              </span>
              {asked?.id === command.id && (
                <span class="hr-keys__note" role="status">
                  {asked.refusal ? reason(asked.refusal) : t('keys.wait')}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p class="hr-visually-hidden" role="status">
          {done}
        </p>
      </div>
      <div class="hr-panel__part">
        <label class="hr-keys__single">
          <input
            class="hr-check"
            type="checkbox"
            checked={choice.single === true}
            onChange={(event) => onChoose({ ...choice, single: event.currentTarget.checked })}
          />
          {t('keys.single')}
        </label>
        <p class="hr-small hr-muted">{t('keys.single-help')}</p>
        <div>
          <Button small icon="retry" onPress={() => onChoose({})}>
            {t('keys.usual')}
          </Button>
        </div>
      </div>
    </>
  );
}
