import { useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';

/** The file chooser, drawn as a button of ours: the input is there for keys and screen readers. */
export function Choose({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const t = useWords();
  return (
    <label class="hr-button hr-school__choose">
      <input
        class="hr-visually-hidden"
        type="file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen once more, after it was sent again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name="file" size={20} />
      {t('from-school.choose')}
    </label>
  );
}

export function EnterCode({ onCode }: { readonly onCode: (text: string) => void }) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="hr-school__code"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current?.value.trim()) onCode(field.current.value);
        else field.current?.focus();
      }}
    >
      <label class="hr-strong" for="from-school-enter">
        {t('from-school.code')}
      </label>
      <p class="hr-small hr-muted hr-said">
        <span id="from-school-how">{t('from-school.code-how')}</span>
        <ListenButton name={t('from-school.code')} texts={[t('from-school.code-how')]} />
      </p>
      <textarea
        id="from-school-enter"
        class="hr-note-field"
        rows={3}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-describedby="from-school-how"
        ref={field}
      />
      <div>
        <button class="hr-button" type="submit">
          {t('from-school.code-use')}
        </button>
      </div>
    </form>
  );
}
