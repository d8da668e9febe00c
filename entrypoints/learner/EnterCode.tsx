import { useRef } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';

/** A code in letters: pasted from a message, or typed from paper. */
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
        rows={5}
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
