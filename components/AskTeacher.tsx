import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { ListenButton } from './ListenButton';
import { useWords } from './text';
import { useEscape } from './useEscape';

export interface AskTeacherProps {
  /** The note to begin with; the student may change it. */
  readonly note: string;
  readonly onDone: () => void;
}

/** A note that the student copies and sends as they like: Handrail itself sends nothing. */
export function AskTeacher({ note, onDone }: AskTeacherProps) {
  const t = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');

  useEscape(box, onDone);
  useLayoutEffect(() => field.current?.focus(), []);

  const copy = (): void => {
    const text = field.current?.value ?? note;
    // A school may forbid pages the clipboard: then the words are selected, ready for the keyboard's own copy.
    const byHand = (): void => {
      field.current?.focus();
      field.current?.select();
      setCopied('by-hand');
    };
    if (!navigator.clipboard) return byHand();
    void navigator.clipboard.writeText(text).then(() => setCopied('yes'), byHand);
  };

  const below = copied === 'yes' ? t('ask.copied') : copied === 'by-hand' ? t('ask.by-hand') : t('ask.where');
  return (
    <div class="hr-ask" ref={box}>
      <div class="hr-said">
        <label class="hr-strong hr-small" for={id}>
          {t('ask.note')}
        </label>
        <ListenButton name={t('ask.note')} texts={() => [t('ask.note'), field.current?.value ?? note, below]} />
      </div>
      <textarea class="hr-note-field" id={id} rows={4} ref={field} defaultValue={note} />
      <div class="hr-buttons">
        <Button kind="primary" small icon="copy" onPress={copy}>
          {t('ask.copy')}
        </Button>
        <Button small onPress={onDone}>
          {t('ask.close')}
        </Button>
      </div>
      <p class="hr-small hr-muted" role="status">
        {below}
      </p>
    </div>
  );
}
