import { useId } from 'preact/hooks';

export interface Segment<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
}

export interface SegmentedProps<Value extends string | number> {
  readonly label: string;
  /** The label is read out but not drawn. */
  readonly quiet?: boolean;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Two to four short choices side by side. */
export function Segmented<Value extends string | number>({
  label,
  quiet,
  segments,
  chosen,
  onChoose,
}: SegmentedProps<Value>) {
  const id = useId();
  return (
    <fieldset class="hr-setting">
      <legend class={quiet ? 'hr-visually-hidden' : 'hr-setting__name'}>{label}</legend>
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
