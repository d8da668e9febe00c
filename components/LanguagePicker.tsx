import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useWords } from './text';

export interface LanguageChoice {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself: "Español". */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** False: no speaker of it has read Handrail's own words yet. */
  readonly checked?: boolean | undefined;
}

export interface LanguagePickerProps {
  readonly label: string;
  readonly languages: readonly LanguageChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
  /** A quiet line under the label. */
  readonly help?: string | undefined;
}

/** How many stand there before "More languages": a list of twenty hides what comes after it. */
const FEW = 6;

/** Languages by their own names, never by flags. The first are the likely ones, and the chosen one is always in sight. */
export function LanguagePicker({ label, languages, chosen, onChoose, help }: LanguagePickerProps) {
  const id = useId();
  const t = useWords();
  const [all, setAll] = useState(false);
  const few = !all && languages.length > FEW + 1;
  const next = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The button that was pressed has gone.
    if (all) next.current?.focus({ preventScroll: true });
  }, [all]);
  const shown = languages.filter(({ code }, index) => !few || index < FEW || code === 'en' || code === chosen);
  return (
    <fieldset class="hr-setting" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend class="hr-setting__name">{label}</legend>
      {help !== undefined && (
        <p class="hr-small hr-muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div class="hr-options hr-options--two">
        {shown.map(({ code, name, dir }, index) => (
          <label key={code} class={code === chosen ? 'hr-option is-chosen' : 'hr-option'}>
            <input
              class="hr-radio"
              type="radio"
              name={id}
              checked={code === chosen}
              onChange={() => onChoose(code)}
              ref={index === FEW ? next : null}
            />
            <span lang={code} dir={dir}>
              {name}
            </span>
          </label>
        ))}
      </div>
      {few && (
        <div>
          <Button kind="quiet" small edge icon="globe" onPress={() => setAll(true)}>
            {t('settings.more-languages')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
