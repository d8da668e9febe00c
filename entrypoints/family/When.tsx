import { clockIn, dayIn } from '@/family/calendar';
import { type PlainDue, plainDue } from '@/family/due';
import type { Activity } from '@/model/activity';
import { type Side, Title, Two } from './sides';

export interface WhenProps {
  readonly sides: readonly Side[];
  readonly due: Activity['due'];
  /** IANA. */
  readonly zone: string;
}

/** When it is due, in plain words where they are sure, and always in the page's own. */
export function When({ sides, due, zone }: WhenProps) {
  const plain = due && plainDue(due, zone);
  return (
    <section class="fam-when">
      <Two sides={sides}>
        {(side) => {
          const { t } = side;
          if (!plain) return <Title side={side} text={t('due.title')} says={[t('due.none')]} />;
          const said = plainly(plain, side);
          return (
            <>
              <Title
                side={side}
                text={t('due.title')}
                says={[...(said === undefined ? [] : [`${said}.`]), t('due.says'), { text: plain.shown, lang: 'en' }]}
              />
              {said !== undefined && <p class="fam-strong">{said}</p>}
              <p class="fam-small">
                {t('due.says')}{' '}
                <q class="fam-q" dir="auto">
                  {plain.shown}
                </q>
              </p>
            </>
          );
        }}
      </Two>
      {!plain && <Two sides={sides}>{({ t }) => <p class="fam-small">{t('due.none')}</p>}</Two>}
    </section>
  );
}

/** Undefined: nothing can be said that the page does not say plainly itself. */
function plainly({ day, clock, beforeMidnight }: PlainDue, { lang, t }: Side): string | undefined {
  if (day === undefined) return beforeMidnight ? t('due.only-midnight') : undefined;
  const said = dayIn(lang, day);
  const named = said.charAt(0).toLocaleUpperCase(lang) + said.slice(1);
  if (beforeMidnight) return t('due.midnight', { day: named });
  return clock ? t('due.at', { day: named, time: clockIn(lang, clock) }) : named;
}
