import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ChooseFile } from '@/components/ChooseFile';
import {
  fileNameOf,
  fingerprintOf,
  hasEd25519,
  KeyRefusal,
  type KeyTrouble,
  makeKey,
  openKeyFile,
  SHORTEST_PASSPHRASE,
} from '@/kits';
import { daySaid } from '../workshop';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';
import { Sure } from './Sure';

/** The key that kits and codes are signed with: made once, kept here, and in one file behind a passphrase. */
export function KeyPart(props: SendProps) {
  const { words: t, key } = props;
  const [said, setSaid] = useState('');
  return (
    <Part icon="key" title={t('key.title')} lead={t('key.lead')}>
      {key.value === null && <NoKey {...props} say={setSaid} />}
      {key.value && <Mine {...props} say={setSaid} />}
      <Outcome>{said}</Outcome>
    </Part>
  );
}

type Say = { readonly say: (said: string) => void };

function Mine({ words: t, key, setKey, uiLanguage, say }: SendProps & Say) {
  const mine = key.value;
  const open = mine?.key;
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    if (open !== undefined) void fingerprintOf(open).then(setFingerprint);
  }, [open]);
  if (!mine) return null;
  return (
    <>
      <p>
        {t('key.fingerprint')}{' '}
        <bdi dir="ltr" class="co-fingerprint hr-tabular">
          {fingerprint}
        </bdi>
      </p>
      <p class="hr-tiny hr-muted">{t('key.made', { day: daySaid(mine.made, uiLanguage) })}</p>
      <Sure
        t={t}
        ask={t('key.off')}
        sure={t('key.off-sure')}
        yes={t('key.off-yes')}
        onYes={() => void setKey(null).then(() => say(t('key.off-done')))}
      />
    </>
  );
}

function NoKey({ words: t, school, setKey, give, today, say }: SendProps & Say) {
  const id = useId();
  const [able, setAble] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => void hasEd25519().then(setAble), []);
  const trying = async (step: () => Promise<string>): Promise<void> => {
    setBusy(true);
    say(t('key.working'));
    try {
      say(await step());
    } catch (error) {
      say(t(`key.trouble.${troubleOf(error)}`, { count: SHORTEST_PASSPHRASE }));
    } finally {
      setBusy(false);
    }
  };
  const make = (): Promise<void> =>
    trying(async () => {
      const { key, file } = await makeKey(passphrase, today());
      give(fileNameOf(school.value.name, 'handrail-key'), file, 'application/json');
      await setKey(key);
      return t('key.done');
    });
  const bring = (file: File): Promise<void> =>
    trying(async () => {
      await setKey(await openKeyFile(await file.text(), passphrase));
      return t('key.brought');
    });
  const field = {
    id,
    autocomplete: 'new-password',
    dir: 'auto',
    value: passphrase,
    onInput: (event: { readonly currentTarget: HTMLInputElement }): void => setPassphrase(event.currentTarget.value),
  } as const;
  if (!able) return <p>{t('key.trouble.no-ed25519')}</p>;
  return (
    <>
      <div class="co-line">
        <label class="co-labelled" for={id}>
          {t('key.passphrase', { count: SHORTEST_PASSPHRASE })}
        </label>
        <span class="hr-field co-wide">
          {shown ? <input type="text" {...field} /> : <input type="password" {...field} />}
        </span>
        <label class="co-check">
          <input
            class="hr-check"
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          <span>{t('key.show')}</span>
        </label>
      </div>
      <div class="hr-buttons">
        <Button kind="primary" icon="key" onPress={() => !busy && void make()}>
          {t('key.make')}
        </Button>
        <ChooseFile words={t('key.bring')} accept=".handrail-key" onFile={(file) => !busy && void bring(file)} />
      </div>
    </>
  );
}

const troubleOf = (error: unknown): KeyTrouble | 'not-kept' => (error instanceof KeyRefusal ? error.why : 'not-kept');
