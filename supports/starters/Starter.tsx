import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';
import { GAP } from './frames';

export interface StarterProps {
  readonly words: string;
  readonly lang: string;
  /** The rest of the sentence is the student's: drawn as a line to write on. */
  readonly open: boolean;
}

/** Words to begin with. A press copies them; into the answer they come by the student's own hand. */
export function Starter({ words, lang, open }: StarterProps) {
  const t = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (copied !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  const copy = (): void => {
    // A school may forbid pages the clipboard: then the words are selected, ready for the keyboard's own copy.
    const byHand = (): void => setCopied('by-hand');
    if (!navigator.clipboard) return byHand();
    void navigator.clipboard.writeText(words).then(() => setCopied('yes'), byHand);
  };
  const said = copied === 'yes' ? t('starters.copied') : copied === 'by-hand' ? t('starters.by-hand') : '';
  const pieces = words.split(GAP);
  return (
    <>
      <div class="hr-starter">
        <p lang={lang} dir={directionOf(lang)}>
          {pieces.map((piece, i) => (
            // Pieces never change their order.
            <span key={i}>
              {i > 0 && <Gap />}
              {piece}
            </span>
          ))}
          {open && (
            <>
              {' '}
              <Gap />
            </>
          )}
        </p>
        <ListenButton name={words} texts={[{ text: pieces.join(' … '), lang }]} />
        <Button
          small
          kind="quiet"
          icon={copied === 'yes' ? 'check' : 'copy'}
          label={`${t('starters.copy')}: ${pieces.join(' … ')}`}
          onPress={copy}
        >
          {t('starters.copy')}
        </Button>
      </div>
      {copied === 'by-hand' && (
        <input class="hr-starter__field" type="text" readOnly value={words} aria-label={said} ref={field} />
      )}
      <p class="hr-small hr-muted" role="status">
        {said}
      </p>
    </>
  );
}

const Gap = () => (
  <>
    <span class="hr-starter__gap" aria-hidden="true" />
    <span class="hr-visually-hidden"> … </span>
  </>
);
