import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { FromSchool } from '@/model/kit';
import { dayNamed, type Names } from './kit-facts';
import { Listed } from './Listed';
import { TakeOff } from './TakeOff';

/** What an accommodation code opened for whoever learns here; never why. */
export function Agreed({
  code,
  names,
  onTakeOff,
}: {
  readonly code: NonNullable<FromSchool['code']>;
  readonly names: Names;
  readonly onTakeOff: () => void;
}) {
  const t = useWords();
  const supports = code.allow.flatMap((id) => names.support(id) ?? []);
  const until = code.holds
    ? t('from-school.code-until', { date: dayNamed(code.until, names.language) })
    : t('from-school.code-over');
  return (
    <div class="hr-school" role="group" aria-labelledby="from-school-code">
      <h3 class="hr-strong" id="from-school-code">
        {t('from-school.agreed')}
      </h3>
      <p class="hr-said">
        <span>
          <b>
            <Listed names={supports} />
          </b>
          <span class="hr-small hr-muted hr-school__made">{until}</span>
        </span>
        <ListenButton name={t('from-school.agreed')} texts={[`${supports.join(', ')}.`, until]} />
      </p>
      <TakeOff onTakeOff={onTakeOff} />
    </div>
  );
}
