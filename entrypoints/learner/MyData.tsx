import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ChooseFile } from '@/components/ChooseFile';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { LearnerFile, LearnerFileTrouble } from './learner-data';

export interface MyDataProps {
  /** BCP 47 of Handrail's own words. */
  readonly language: string;
  readonly onSave: () => Promise<void>;
  readonly onRead: (file: File) => Promise<LearnerFile | LearnerFileTrouble>;
  /** Rejects when the device takes nothing more; then all is as it was. */
  readonly onUse: (file: LearnerFile) => Promise<void>;
}

type Step =
  | { readonly kind: 'rest' }
  | { readonly kind: 'said'; readonly key: 'saved' | 'used' | 'full' | LearnerFileTrouble }
  | { readonly kind: 'look'; readonly file: LearnerFile };

/** The learner's own data as a file, out and in. Nothing is replaced before the person has seen what comes instead. */
export function MyData({ language, onSave, onRead, onUse }: MyDataProps) {
  const t = useWords();
  const [step, setStep] = useState<Step>({ kind: 'rest' });
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step.kind === 'look') keep.current?.focus();
  }, [step]);
  const say = (key: Extract<Step, { kind: 'said' }>['key']): void => setStep({ kind: 'said', key });
  const read = async (file: File): Promise<void> => {
    const found = await onRead(file);
    if (typeof found === 'string') say(found);
    else setStep({ kind: 'look', file: found });
  };
  const words =
    step.kind === 'look'
      ? [
          t('my-data.look', {
            day: new Date(step.file.made).toLocaleDateString(language, { dateStyle: 'long' }),
            words: step.file.words.length,
            packs: step.file.packs.length,
          }),
          t('my-data.replace'),
        ]
      : [t('my-data.lead')];
  const said = step.kind === 'said' ? t(`my-data.${step.key}`) : '';
  return (
    <section class="hr-block" aria-labelledby="my-data">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="my-data">
          {t('my-data.title')}
        </h2>
        <ListenButton
          name={t('my-data.title')}
          texts={[`${t('my-data.title')}.`, ...words, ...(said === '' ? [] : [said])]}
        />
      </div>
      <div class="hr-block__body">
        <p class="hr-muted">{words.join(' ')}</p>
        <div class="hr-buttons">
          {step.kind === 'look' ? (
            <>
              <Button
                onPress={() =>
                  void onUse(step.file).then(
                    () => say('used'),
                    () => say('full'),
                  )
                }
              >
                {t('my-data.use')}
              </Button>
              <Button kind="primary" buttonRef={keep} onPress={() => setStep({ kind: 'rest' })}>
                {t('my-data.keep')}
              </Button>
            </>
          ) : (
            <>
              <Button icon="file" onPress={() => void onSave().then(() => say('saved'))}>
                {t('my-data.save')}
              </Button>
              <ChooseFile
                words={t('my-data.bring')}
                accept=".json,application/json"
                icon="upload"
                onFile={(file) => void read(file)}
              />
            </>
          )}
        </div>
        <p class="hr-small hr-muted" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}
