import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { languageNamed } from '@/utils/i18n';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

/** Two pages on paper, for staff and for families, in the school's languages. */
export function GuidePart({ words: t, school, print, uiLanguage, uiLanguages }: SendProps) {
  const listed = school.value.languages ?? [];
  const able = [...new Set(['en', uiLanguage, ...listed])].filter((code) => uiLanguages.includes(code));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const chosen = able.filter((code) => !left.includes(code));
  const others = listed.filter((code) => !uiLanguages.includes(code));
  return (
    <Part icon="book" title={t('guide.title')} lead={t('guide.lead')}>
      <fieldset class="co-allow">
        <legend class="hr-small hr-strong">{t('guide.languages')}</legend>
        {able.map((code) => (
          <label key={code} class="co-check">
            <input
              class="hr-check"
              type="checkbox"
              checked={!left.includes(code)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setLeft((now) => [...now.filter((each) => each !== code), ...(checked ? [] : [code])]);
              }}
            />
            <bdi lang={code}>{languageNamed(code).name}</bdi>
          </label>
        ))}
      </fieldset>
      {others.length > 0 && (
        <p class="hr-small hr-muted">
          {t('guide.not-yet', { names: others.map((code) => languageNamed(code).name).join(', ') })}
        </p>
      )}
      <div class="hr-buttons">
        <Button
          icon="file"
          onPress={() => {
            setSaid(chosen.length === 0 ? t('guide.none') : '');
            if (chosen.length > 0) print({ is: 'guide', languages: chosen });
          }}
        >
          {t('guide.print')}
        </Button>
      </div>
      <Outcome>{said}</Outcome>
    </Part>
  );
}
