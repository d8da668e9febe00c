import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { travelling } from '@/glossaries/host-file';
import { fileNameOf, KitRefusal, signKit } from '@/kits';
import { daySaid } from '../workshop';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

/** All that is set here as one signed file, for teachers and students to open. */
export function KitPart({ words: t, desk, changeDesk, school, key, give, today, uiLanguage }: SendProps) {
  const id = useId();
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState('');
  const { made, serial } = desk.value;
  const make = async (): Promise<void> => {
    if (!key.value) {
      setSaid(t('kit.no-key'));
      return;
    }
    const revoked = desk.value.codes.filter((code) => code.revoked === true).map(({ number }) => number);
    const last = until === '' ? {} : { until };
    try {
      const text = await signKit(
        { school: travelling(school.value), serial: serial + 1, made: today(), ...last, revoked },
        key.value,
      );
      give(fileNameOf(school.value.name, 'handrail-kit'), text, 'application/json');
      // Of two tabs the later number counts: an older kit never goes over a newer one.
      changeDesk((now) => ({ ...now, serial: Math.max(now.serial, serial) + 1, made: today() }));
      setSaid(t('kit.done'));
    } catch (error) {
      setSaid(t(`kit.trouble.${error instanceof KitRefusal && error.why === 'too-big' ? 'too-big' : 'other'}`));
    }
  };
  return (
    <Part icon="file" title={t('kit.title')} lead={t('kit.lead')}>
      <div class="co-line">
        <label class="co-labelled" for={id}>
          {t('kit.until')}
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
        <Button icon="download" label={t('kit.make')} onPress={() => void make()}>
          {t('kit.make')}
        </Button>
      </div>
      {made !== undefined && (
        <p class="hr-tiny hr-muted">{t('kit.last', { number: serial, day: daySaid(made, uiLanguage) })}</p>
      )}
      <Outcome>{said}</Outcome>
    </Part>
  );
}
