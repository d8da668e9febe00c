import { useId } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { type Step, STEPS } from '@/model/word-places';

export interface StairsProps {
  readonly word: string;
  readonly lang: string;
  readonly step: Step | undefined;
  readonly onStep: (step: Step) => void;
}

/** How well do I know it? Four stairs, each with its name: growth, never a score. */
export function Stairs({ word, lang, step, onStep }: StairsProps) {
  const t = useWords();
  const id = useId();
  const at = step === undefined ? -1 : STEPS.indexOf(step);
  return (
    <fieldset class="hr-know" aria-label={t('words-first.rate', { word })}>
      <legend class="hr-said">
        <span>{t('words-first.rate.ask')}</span>
        <ListenButton
          name={t('words-first.rate', { word })}
          texts={[
            t('words-first.rate.ask'),
            { text: `${word}.`, lang },
            ...STEPS.map((each) => `${t(`words-first.step.${each}`)}.`),
          ]}
        />
      </legend>
      {STEPS.map((each, height) => (
        <label key={each} class={height < at ? 'is-under' : ''}>
          <input type="radio" name={id} checked={each === step} onChange={() => onStep(each)} />
          <span class="hr-stair" style={{ '--h': `${8 + height * 7}px` }} />
          {t(`words-first.step.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
