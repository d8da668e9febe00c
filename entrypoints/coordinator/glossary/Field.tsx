import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Longest text, in UTF-16 units. */
  readonly most: number;
  /** BCP 47 of what is written in it. */
  readonly lang?: string;
  readonly help?: string;
  /** The label is read out and not drawn: what stands above says it. */
  readonly quiet?: boolean;
  readonly type?: 'text' | 'date';
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A name above, a line to write in below. */
export function Field({ label, value, onInput, most, lang, help, quiet, type = 'text', inputRef }: FieldProps) {
  const id = useId();
  return (
    <div class="gl-field">
      <label class={quiet ? 'hr-visually-hidden' : 'hr-setting__name'} for={id}>
        {label}
      </label>
      {help && (
        <p class="hr-small hr-muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      <span class="hr-field">
        {type === 'date' ? (
          <input id={id} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <input
            id={id}
            type="text"
            value={value}
            maxLength={most}
            lang={lang}
            dir="auto"
            autocomplete="off"
            aria-describedby={help ? `${id}-help` : undefined}
            ref={inputRef ?? null}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </span>
    </div>
  );
}
