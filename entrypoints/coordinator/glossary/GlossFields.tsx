import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';
import { dayIn, pageLanguage } from './days';
import { Field } from './Field';
import type { NamedLanguage } from './languages';
import type { Written } from './TermForm';

export interface GlossFieldsProps {
  readonly language: NamedLanguage;
  readonly gloss: Written;
  readonly onGloss: (gloss: Written) => void;
  /** "I checked this". */
  readonly onCheck: () => void;
}

/** The word in one language, and who has checked it. */
export function GlossFields({ language: { code, name }, gloss, onGloss, onCheck }: GlossFieldsProps) {
  const t = useWords();
  const { text, reviewer, date } = gloss;
  const checked = reviewer.trim() !== '' && text.trim() !== '';
  return (
    <fieldset class="gl-gloss">
      <legend class="hr-strong">{name}</legend>
      <Field
        label={t('glossary.word-in', { language: name })}
        quiet
        lang={code}
        value={text}
        most={200}
        // Who checked the word before has not seen this one.
        onInput={(next) => onGloss({ text: next, reviewer: '', date: '' })}
      />
      {text.trim() !== '' && (
        <div class="gl-gloss__check">
          {checked ? (
            <span class="hr-tag hr-tag--on">
              <Icon name="check" size={14} />
              {t('glossary.checked')}
            </span>
          ) : (
            <span class="hr-tag hr-tag--open">{t('glossary.unchecked')}</span>
          )}
          {checked && <span class="hr-small hr-muted">{date ? dayIn(date, pageLanguage()) : ''}</span>}
          <Button small icon="check" label={`${t('glossary.check')}: ${name}`} onPress={onCheck}>
            {t('glossary.check')}
          </Button>
        </div>
      )}
      {text.trim() !== '' && (
        <div class="gl-gloss__by">
          <Field
            label={t('glossary.reviewer')}
            value={reviewer}
            most={80}
            onInput={(next) => onGloss({ ...gloss, reviewer: next })}
          />
          <Field
            label={t('glossary.date')}
            type="date"
            most={10}
            value={date}
            onInput={(next) => onGloss({ ...gloss, date: next })}
          />
        </div>
      )}
    </fieldset>
  );
}
