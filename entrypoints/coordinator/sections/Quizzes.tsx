import { Icon } from '@/components/Icon';
import { Segmented } from '@/components/Segmented';
import type { Subject } from '@/model/policy';
import type { School } from '@/model/school';
import type { Support } from '@/supports/contract';
import { choicesOf, chosen, standingOf, withChoice } from '../ceilings';
import { Block, type SectionProps } from '../section';
import { listSaid } from '../workshop';

export interface QuizzesProps extends SectionProps {
  readonly supports: readonly Support[];
  /** BCP 47 of the page's own words. */
  readonly uiLanguage: string;
}

/** What quizzes and tests allow at most, for everybody. */
export function Quizzes({ school, change, words: t, supports, uiLanguage }: QuizzesProps) {
  return (
    <Block id="quizzes-and-tests" title={t('quizzes.title')}>
      <p class="co-said hr-small hr-muted">{t('quizzes.lead')}</p>
      <ul class="co-rules">
        {supports
          .filter((support) => choicesOf(support).length > 1)
          .map((support) => (
            <Rule key={support.id} {...{ t, support, uiLanguage }} school={school.value} change={change} />
          ))}
      </ul>
      <dl class="co-said co-words hr-small">
        {(['on', 'ask', 'never'] as const).map((choice) => (
          <div key={choice}>
            <dt class="hr-strong">{t(`quizzes.${choice}`)}</dt>
            <dd class="hr-muted">{t(`quizzes.${choice}.means`)}</dd>
          </div>
        ))}
      </dl>
      <p class="co-said hr-small hr-muted">{t('quizzes.exams')}</p>
    </Block>
  );
}

function Rule({
  t,
  support,
  uiLanguage,
  school,
  change,
}: {
  t: SectionProps['words'];
  support: Support;
  uiLanguage: string;
  school: School;
  change: SectionProps['change'];
}) {
  const name = t(`${support.id}.name`);
  const now = chosen(support, school);
  const { open, waiting } = standingOf(support, school.ceiling?.[support.id]);
  const listed = (subjects: readonly Subject[]): string =>
    listSaid(
      subjects.map((each) => t(`quizzes.of.${each}`)),
      uiLanguage,
    );
  return (
    <li>
      <Icon name={support.icon} size={22} />
      <div class="co-rule__what">
        <p>{name}</p>
        <p class="hr-tiny hr-muted">
          {open.length > 0 && <span>{t('quizzes.open', { what: listed(open) })} </span>}
          {waiting.length > 0 && <span>{t('quizzes.waiting', { what: listed(waiting) })}</span>}
          {open.length + waiting.length === 0 && t('quizzes.closed')}
        </p>
      </div>
      <Segmented
        label={name}
        quiet
        segments={choicesOf(support).map((value) => ({ value, name: t(`quizzes.${value}`) }))}
        chosen={now}
        onChoose={(choice) => change((before) => withChoice(before, support, choice))}
      />
    </li>
  );
}
