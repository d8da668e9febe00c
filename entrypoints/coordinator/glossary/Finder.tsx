import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';
import { pageLanguage } from './days';
import { COLUMNS, named } from './languages';

export function Finder({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const t = useWords();
  return (
    <label class="hr-field gl-find__field">
      <Icon name="search" size={22} />
      <span class="hr-visually-hidden">{t('glossary.find')}</span>
      <input
        type="search"
        dir="auto"
        value={value}
        placeholder={t('glossary.find')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}

export interface ColumnsPickerProps {
  readonly languages: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

/** Which languages stand in the table: so many as it has room for, the others are one press away. */
export function ColumnsPicker({ languages, chosen, onChoose }: ColumnsPickerProps) {
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const page = pageLanguage();
  if (languages.length < 2) return null;
  const full = chosen.length >= Math.min(COLUMNS, languages.length);
  return (
    <div class="gl-columns">
      <Button kind="quiet" small edge icon="globe" expanded={open} onPress={() => setOpen(!open)}>
        {t('glossary.columns', { names: chosen.map((code) => named(code, page).short).join(', ') })}
      </Button>
      {open && (
        <fieldset class="hr-setting" aria-describedby={`${id}-help`}>
          <legend class="hr-setting__name">{t('glossary.columns-choose')}</legend>
          <p class="hr-small hr-muted" id={`${id}-help`}>
            {t('glossary.columns-help', { count: COLUMNS })}
          </p>
          <div class="gl-checks">
            {languages.map((code) => {
              const { name } = named(code, page);
              const on = chosen.includes(code);
              // The last one stays: a table of no language says nothing.
              const shut = (full && !on && languages.length > COLUMNS) || (on && chosen.length === 1);
              return (
                <label key={code} class={shut && !on ? 'gl-check is-shut' : 'gl-check'}>
                  <input
                    class="hr-check"
                    type="checkbox"
                    checked={on}
                    disabled={shut}
                    onChange={() => onChoose(on ? chosen.filter((each) => each !== code) : [...chosen, code])}
                  />
                  <span>{name}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      )}
    </div>
  );
}
