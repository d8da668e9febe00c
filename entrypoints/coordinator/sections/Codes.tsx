import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { makeCode } from '@/kits';
import type { Desk } from '@/model/coordinator';
import { codeOpens } from '../ceilings';
import { daySaid } from '../workshop';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

/** What was agreed for one student, as a slip of paper. It holds no name and no reason. */
export function Codes(props: SendProps) {
  const { words: t, changeDesk, desk, key, today, print, supports } = props;
  const id = useId();
  const [allow, setAllow] = useState<readonly string[]>([]);
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState('');
  const offered = supports.filter(codeOpens);
  const make = async (): Promise<void> => {
    const mine = key.value;
    const missing = !mine ? 'no-key' : allow.length === 0 ? 'no-support' : until < today() ? 'no-day' : undefined;
    if (!mine || missing !== undefined) {
      setSaid(t(`codes.${missing}`));
      return;
    }
    const { code, printed, accommodation } = await makeCode({ allow: [...allow], until }, mine);
    changeDesk((now) => ({ ...now, codes: [accommodation, ...now.codes] }));
    setSaid(t('codes.done', { number: accommodation.number }));
    print({ is: 'slip', code, printed, ...accommodation });
  };
  return (
    <Part icon="you" title={t('codes.title')} lead={t('codes.lead')}>
      <fieldset class="co-allow">
        <legend class="hr-small hr-strong">{t('codes.allow')}</legend>
        {offered.map((support) => (
          <label key={support.id} class="co-check">
            <input
              class="hr-check"
              type="checkbox"
              checked={allow.includes(support.id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setAllow((now) => [...now.filter((each) => each !== support.id), ...(checked ? [support.id] : [])]);
              }}
            />
            <span>{t(`${support.id}.name`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="co-line">
        <label class="co-labelled" for={id}>
          {t('codes.until')}
        </label>
        <span class="hr-field">
          <input
            id={id}
            type="date"
            min={today()}
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </span>
        <Button icon="file" onPress={() => void make()}>
          {t('codes.make')}
        </Button>
      </div>
      <Outcome>{said}</Outcome>
      {desk.value.codes.length > 0 && <Made {...props} />}
    </Part>
  );
}

function Made({ words: t, desk, changeDesk, today, uiLanguage }: SendProps) {
  const set = (number: string, revoked: boolean): void =>
    changeDesk((now) => ({
      ...now,
      codes: now.codes.map(({ revoked: _, ...code }) => ({
        ...code,
        ...((code.number === number ? revoked : _) && { revoked: true }),
      })),
    }));
  return (
    <details class="co-made">
      <summary>{t('codes.made', { count: desk.value.codes.length })}</summary>
      <p class="hr-small hr-muted">{t('codes.made-next')}</p>
      <ul>
        {desk.value.codes.map((code) => (
          <li key={code.number}>
            <p class="hr-small">
              <bdi dir="ltr" class="hr-strong">
                {code.number}
              </bdi>{' '}
              {stateOf(t, code, today(), uiLanguage)}
              <br />
              <span class="hr-muted">{code.allow.map((support) => t(`${support}.name`)).join(', ')}</span>
            </p>
            {code.until >= today() && (
              <Button
                small
                kind="quiet"
                label={`${t(code.revoked ? 'codes.give-back' : 'codes.take-back')}: ${code.number}`}
                onPress={() => set(code.number, code.revoked !== true)}
              >
                {t(code.revoked ? 'codes.give-back' : 'codes.take-back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateOf(t: SendProps['words'], code: Desk['codes'][number], today: string, language: string): string {
  const day = daySaid(code.until, language);
  if (code.revoked === true) return t('codes.taken-back');
  return t(code.until < today ? 'codes.over' : 'codes.holds', { day });
}
