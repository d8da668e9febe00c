import { useId } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { type Amount, AMOUNTS } from './amounts';

export interface AmountStairsProps {
  readonly amount: Amount;
  readonly onAmount: (amount: Amount) => void;
}

/** Less to hold on to with every stair: growth, never a score. Nobody but the learner goes up or down. */
export function AmountStairs({ amount, onAmount }: AmountStairsProps) {
  const t = useWords();
  const id = useId();
  const label = t('starters.amount');
  const at = AMOUNTS.indexOf(amount);
  return (
    <fieldset class="hr-rungs" aria-label={label}>
      <legend class="hr-small hr-said">
        <span>{label}</span>
        <ListenButton name={label} texts={[label, ...AMOUNTS.map((each) => `${t(`starters.amount.${each}`)}.`)]} />
      </legend>
      {AMOUNTS.map((each, height) => (
        <label key={each} class={height < at ? 'hr-rung is-under' : 'hr-rung'}>
          <input type="radio" name={id} checked={each === amount} onChange={() => onAmount(each)} />
          {t(`starters.amount.${each}`)}
          <span class="hr-rung__stair" style={{ '--h': `${8 + height * 9}px` }} />
        </label>
      ))}
    </fieldset>
  );
}
