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
  readonly type?: 'text' | 'date';
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A name above, a line to write in below. */
export function Field({ label, value, onInput, most, lang, help, type = 'text', inputRef }: FieldProps) {
  const id = useId();
  return (
    <div class="gl-field">
      <label class="hr-setting__name" for={id}>
        {label}
      </label>
      {help && (
        <p class="hr-small hr-muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      <span class="hr-field">
        <input
          id={id}
          type={type}
          value={value}
          maxLength={type === 'text' ? most : undefined}
          lang={lang}
          dir={type === 'text' ? 'auto' : undefined}
          autocomplete="off"
          aria-describedby={help ? `${id}-help` : undefined}
          ref={inputRef ?? null}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
    </div>
  );
}
