import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';
import type { ReaderEvents } from './state';

/** The file chooser, drawn as a button of ours: the input is there for keys and screen readers. */
export function Choose({ onFile, primary }: Pick<ReaderEvents, 'onFile'> & { readonly primary?: boolean }) {
  const t = useWords();
  return (
    <label class={primary ? 'hr-button hr-button--primary rd-choose' : 'hr-button rd-choose'}>
      <input
        class="hr-visually-hidden"
        type="file"
        accept=".pdf,.docx,.txt,.md,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen once more, after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name="file" size={20} />
      {t('reader.choose')}
    </label>
  );
}
