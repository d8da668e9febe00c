import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { ImportTrouble } from '@/glossaries/contract';

export interface ImportChooseProps {
  readonly trouble?: ImportTrouble | undefined;
  /** Of the file that gave trouble. */
  readonly name?: string | undefined;
  readonly onFile: (file: File) => void;
}

/** A file is chosen, or dropped here. */
export function ImportChoose({ trouble, name, onFile }: ImportChooseProps) {
  const t = useWords();
  const [over, setOver] = useState(false);
  return (
    <>
      {trouble && <Notice tone="note" title={name} text={t(`import.trouble.${trouble}`)} />}
      <div
        class={over ? 'gl-drop is-over' : 'gl-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer?.files ?? [];
          if (file) onFile(file);
        }}
      >
        <label class="hr-button hr-button--primary gl-choose">
          <input
            class="hr-visually-hidden"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.tbx,.xml,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen once more, after it was mended.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
          <Icon name="file" size={20} />
          {t('import.choose')}
        </label>
        <p class="hr-muted">{t('import.drop')}</p>
      </div>
      <p class="hr-small hr-muted">{t('import.kinds')}</p>
      <p class="hr-small hr-muted">{t('import.private')}</p>
    </>
  );
}
