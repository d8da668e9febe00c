import { useId } from 'preact/hooks';
import { ListenButton } from './ListenButton';

export interface Segment<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
}

export interface SegmentedProps<Value extends string | number> {
  readonly label: string;
  /** The label is read out but not drawn. */
  readonly quiet?: boolean;
  /** Where no text around it says what is chosen here: the label and the names can be heard. */
  readonly heard?: boolean;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Two to four short choices side by side. */
export function Segmented<Value extends string | number>({
  label,
  quiet,
  heard,
  segments,
  chosen,
  onChoose,
}: SegmentedProps<Value>) {
  const id = useId();
  return (
    // Named here: the listen button's name is no part of it.
    <fieldset class="hr-setting" aria-label={label}>
      <legend class={quiet ? 'hr-visually-hidden' : 'hr-setting__name'}>
        {label}
        {heard && <ListenButton name={label} texts={[`${label}:`, ...segments.map(({ name }) => `${name}.`)]} />}
      </legend>
      <div class="hr-segmented">
        {segments.map(({ value, name }) => (
          <label key={value}>
            <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
