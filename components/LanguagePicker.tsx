import { useId } from 'preact/hooks';

export interface LanguageChoice {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself: "Español". */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface LanguagePickerProps {
  readonly label: string;
  readonly languages: readonly LanguageChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
  /** A quiet line under the label. */
  readonly help?: string | undefined;
}

/** Languages by their own names, never by flags. */
export function LanguagePicker({ label, languages, chosen, onChoose, help }: LanguagePickerProps) {
  const id = useId();
  return (
    <fieldset class="hr-setting" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend class="hr-setting__name">{label}</legend>
      {help !== undefined && (
        <p class="hr-small hr-muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div class="hr-options hr-options--two">
        {languages.map(({ code, name, dir }) => (
          <label key={code} class={code === chosen ? 'hr-option is-chosen' : 'hr-option'}>
            <input class="hr-radio" type="radio" name={id} checked={code === chosen} onChange={() => onChoose(code)} />
            <span lang={code} dir={dir}>
              {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
