import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import { paths, Sources } from '@/language/lexicon-format';
import type { Glossary } from '@/model/glossary';
import { pageLanguage } from './days';
import { Dialog } from './Dialog';
import { named } from './languages';
import { type Started, withOurs } from './ours';

export interface OursDialogProps {
  readonly glossary: Glossary;
  readonly languages: readonly string[];
  readonly read: (path: string) => Promise<unknown>;
  readonly onKeep: (started: Started) => void;
  readonly onClose: () => void;
}

const Languages = z.pick(Sources, { languages: true });

/** Handrail's own school words, in the languages that somebody picks. */
export function OursDialog({ glossary, languages, read, onKeep, onClose }: OursDialogProps) {
  const t = useWords();
  const [offered, setOffered] = useState<readonly string[]>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    read(paths.sources).then(
      (content) => {
        const all = Languages.parse(content).languages;
        setOffered([
          ...languages.filter((code) => all.includes(code)),
          ...all.filter((code) => !languages.includes(code)),
        ]);
        setChosen(languages.filter((code) => all.includes(code)));
      },
      () => setBroken(true),
    );
  }, [read, languages]);
  const begin = async (): Promise<void> => {
    setBusy(true);
    try {
      onKeep(await withOurs(glossary, chosen, read));
    } catch {
      setBusy(false);
      setBroken(true);
    }
  };
  return (
    <Dialog
      title={t('glossary.ours')}
      onClose={onClose}
      foot={
        <div class="hr-buttons">
          {chosen.length > 0 && !busy && (
            <Button kind="primary" onPress={() => void begin()}>
              {t('glossary.ours-go')}
            </Button>
          )}
          <Button kind="quiet" onPress={onClose}>
            {t('glossary.cancel')}
          </Button>
        </div>
      }
    >
      <p>{t('glossary.ours-lead')}</p>
      {broken && <Notice tone="note" text={t('glossary.ours-broken')} />}
      <p role="status">{busy && t('glossary.ours-busy')}</p>
      {offered && (
        <fieldset class="hr-setting">
          <legend class="hr-setting__name">{t('glossary.ours-languages')}</legend>
          <div class="gl-checks">
            {offered.map((code) => {
              const { name } = named(code, pageLanguage());
              return (
                <label key={code} class="gl-check">
                  <input
                    class="hr-check"
                    type="checkbox"
                    checked={chosen.includes(code)}
                    onChange={() =>
                      setChosen(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code])
                    }
                  />
                  <span>{name}</span>
                </label>
              );
            })}
          </div>
        </fieldset>
      )}
    </Dialog>
  );
}
