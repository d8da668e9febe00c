import { useId } from 'preact/hooks';
import { IconButton } from './Button';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as a person says it: "120 %". */
  readonly said: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
}

/** A slider with a button at each end, so that nobody has to drag (WCAG 2.5.7). */
export function Slider({ label, value, min, max, step, said, lessLabel, moreLabel, onChange }: SliderProps) {
  const id = useId();
  const share = max === min ? 0 : (value - min) / (max - min);
  const to = (next: number): void => {
    // Steps of .1 would leave 1.2000000000000002 in the settings.
    const rounded = Number((Math.round((next - min) / step) * step + min).toFixed(4));
    const kept = Math.min(max, Math.max(min, rounded));
    if (kept !== value) onChange(kept);
  };
  return (
    <div>
      <p class="hr-slider__label">
        <label for={id}>{label}</label>
        <span class="hr-slider__value" dir="auto" aria-hidden="true">
          {said}
        </span>
      </p>
      <div class="hr-slider">
        <IconButton icon="minus" size={20} label={lessLabel} onPress={() => to(value - step)} />
        <input
          class="hr-slider__track"
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={said}
          // The thumb's middle runs from 12 px to 12 px before the end.
          style={{ '--at': `calc(12px + ${share} * (100% - 24px))` }}
          onInput={(event) => to(event.currentTarget.valueAsNumber)}
        />
        <IconButton icon="plus" size={20} label={moreLabel} onPress={() => to(value + step)} />
      </div>
    </div>
  );
}
