import { useWords } from '@/components/text';
import type { Coverage } from '@/glossaries/contract';
import { count, pageLanguage } from './days';
import { named } from './languages';

/** One language below another: how much is there, in a bar and in numbers, and what is not. */
export function CoverageTable({ covered }: { covered: readonly Coverage[] }) {
  const t = useWords();
  return (
    <>
      <ul class="gl-covered">
        {covered.map((each) => (
          <Language key={each.lang} {...each} />
        ))}
      </ul>
      <p class="gl-key hr-small hr-muted">
        <span class="gl-meter" aria-hidden="true">
          <span style={{ '--part': '100%' }} />
        </span>
        {t('coverage.key-checked')}
        <span class="gl-meter" aria-hidden="true">
          <span style={{ '--part': '0%' }} />
          <span style={{ '--from': '0%', '--part': '100%' }} />
        </span>
        {t('coverage.key-unchecked')}
      </p>
    </>
  );
}

function Language({ lang, words, checked, unchecked, missing }: Coverage) {
  const t = useWords();
  const { name } = named(lang, pageLanguage());
  const share = (part: number): string => `${words === 0 ? 0 : (part / words) * 100}%`;
  return (
    <li class="gl-language">
      <h3 class="hr-strong">{name}</h3>
      <span class="gl-meter" aria-hidden="true">
        <span style={{ '--part': share(checked) }} />
        <span style={{ '--from': share(checked), '--part': share(unchecked) }} />
      </span>
      <p class="hr-small hr-tabular">
        <span>{t('coverage.checked', { count: count(checked) })}</span>
        <span>{t('coverage.unchecked', { count: count(unchecked) })}</span>
        <span>
          {missing.length === 0 ? t('coverage.all-there') : t('coverage.missing', { count: count(missing.length) })}
        </span>
      </p>
      {missing.length > 0 && (
        <details>
          <summary class="hr-small">{t('coverage.which', { language: name })}</summary>
          <p class="gl-missing hr-small" lang="en" dir="ltr">
            {missing.join(' · ')}
          </p>
        </details>
      )}
    </li>
  );
}
