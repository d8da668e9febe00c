import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';

/** The page's own shortcuts must not hear what is typed here; Escape still closes what is open. */
const keep = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') event.stopPropagation();
};
const KEPT = { onKeyUp: keep, onKeyPress: keep };

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly max: number;
  /** BCP 47 of what is typed, where it is another language than Handrail's. */
  readonly lang?: string | undefined;
  /** Lines; 1 is one line. */
  readonly rows?: number;
  /** A quiet line below. */
  readonly help?: string | undefined;
  /** An address is written: keyboards on glass show its signs. */
  readonly address?: boolean;
  /** It takes the focus when the form opens. */
  readonly first?: boolean;
  /** Return begins a new line instead of being done. */
  readonly lines?: boolean;
}

/** One thing to write, under its name. Return in it is the form's own "done". */
export function Field({ label, value, onValue, max, lang, rows = 1, help, address, first, lines }: FieldProps) {
  const id = useId();
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) box.current?.focus({ preventScroll: true });
  }, [first]);
  const shared = {
    id,
    maxLength: max,
    value,
    ref: box,
    autocomplete: 'off',
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    ...(lang === undefined ? {} : { lang, dir: directionOf(lang) }),
    ...KEPT,
  };
  return (
    <div class="hr-pack__field">
      <label class="hr-small hr-strong" for={id}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          type="text"
          inputMode={address ? 'url' : 'text'}
          {...shared}
          onKeyDown={keep}
          onInput={(event) => onValue(event.currentTarget.value)}
          spellcheck={address !== true}
        />
      ) : (
        <textarea
          rows={rows}
          {...shared}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            keep(event);
            if (lines || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      )}
      {help !== undefined && (
        <p class="hr-tiny hr-muted hr-said" id={`${id}-help`}>
          <span>{help}</span>
          <ListenButton name={label} texts={[`${label}.`, help]} />
        </p>
      )}
    </div>
  );
}

export interface FormProps {
  /** What its button says. */
  readonly done: string;
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** One thing at a time: what is asked, and two ways on. */
export function Form({ done, onDone, onBack, children }: FormProps) {
  const t = useWords();
  return (
    <form
      class="hr-pack__form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {children}
      <div class="hr-buttons">
        <button class="hr-button hr-button--primary" type="submit">
          {done}
        </button>
        <Button kind="quiet" onPress={onBack}>
          {t('pack-editor.back')}
        </Button>
      </div>
    </form>
  );
}

/** A sentence of ours, with its listen button. */
export function Said({ words, tone = 'quiet' }: { readonly words: string; readonly tone?: 'quiet' | 'plain' }) {
  return (
    <p class={tone === 'quiet' ? 'hr-small hr-muted hr-said' : 'hr-said'}>
      <span>{words}</span>
      <ListenButton texts={[words]} />
    </p>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of a list, as the browser does it. */
export function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="hr-pack__field">
      <label class="hr-small hr-strong" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
        onKeyDown={keep}
        {...KEPT}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
