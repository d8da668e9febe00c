import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ChooseFile } from '@/components/ChooseFile';
import { deskFile, deskIn } from '@/utils/coordinator-store';
import { Block, type SectionProps } from '../section';
import type { Workshop } from '../workshop';
import { Outcome } from './Part';
import { Sure } from './Sure';

export interface PrivacyProps extends SectionProps, Pick<Workshop, 'desk' | 'changeDesk' | 'give' | 'today'> {
  /** What could not be read and was laid aside, as a file's text; null where nothing was. */
  readonly aside: () => Promise<string | null>;
  /** Draft, key and what was laid aside. Rejects when the browser does not let go of it. */
  readonly onErase: () => Promise<void>;
}

/** Everything that this page keeps on this computer, and how to take it along, bring it back and be rid of it. */
export function Privacy({ words: t, desk, changeDesk, give, today, aside, onErase }: PrivacyProps) {
  const [said, setSaid] = useState('');
  const bring = async (file: File): Promise<void> => {
    const found = deskIn(await file.text());
    if (!found) {
      setSaid(t('privacy.not-ours'));
      return;
    }
    changeDesk(() => found);
    setSaid(t('privacy.brought'));
  };
  const giveAside = async (): Promise<void> => {
    const text = await aside();
    if (text === null) setSaid(t('privacy.no-aside'));
    else give(`handrail-aside-${today()}.json`, text, 'application/json');
  };
  return (
    <Block id="privacy-and-erase" title={t('privacy.title')}>
      <div class="co-said">
        <p>{t('privacy.lead')}</p>
        <ul class="co-kept">
          {(['draft', 'key', 'codes', 'nobody'] as const).map((each) => (
            <li key={each}>{t(`privacy.${each}`)}</li>
          ))}
        </ul>
        <div class="hr-buttons">
          <Button
            icon="download"
            onPress={() => {
              give(`handrail-school-${today()}.json`, deskFile(desk.value), 'application/json');
              setSaid(t('privacy.given'));
            }}
          >
            {t('privacy.file')}
          </Button>
          <ChooseFile
            icon="upload"
            words={t('privacy.bring')}
            accept=".json,application/json"
            onFile={(file) => void bring(file)}
          />
          <Button kind="quiet" onPress={() => void giveAside()}>
            {t('privacy.aside')}
          </Button>
        </div>
        <Outcome>{said}</Outcome>
        <Sure
          t={t}
          ask={t('privacy.erase')}
          sure={t('privacy.erase-sure')}
          yes={t('privacy.erase-yes')}
          onYes={() =>
            void onErase().then(
              () => setSaid(t('privacy.erased')),
              () => setSaid(t('privacy.erase-trouble')),
            )
          }
        />
      </div>
    </Block>
  );
}
