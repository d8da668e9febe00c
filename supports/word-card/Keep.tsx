import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';

/** Keeping one word. All three reject when nobody answers. */
export interface Keeping {
  readonly saved: () => Promise<boolean>;
  readonly save: () => Promise<'kept' | 'full'>;
  readonly forget: () => Promise<void>;
}

type Trouble = 'full' | 'failed';

/** One button: what it did last is said beside it, and undone by the same button. */
export function useKeeping(keeping: Keeping) {
  const [kept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const busy = useRef(false);
  // Asked once for each word: the card is drawn anew for another one.
  const { current: first } = useRef(keeping);
  useEffect(() => {
    let gone = false;
    first.saved().then(
      (is) => gone || setKept(is),
      // Nobody answered: pressing the button says so.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [first]);
  const press = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      if (kept) {
        await keeping.forget();
        setKept(false);
        setTrouble(undefined);
      } else if ((await keeping.save()) === 'full') setTrouble('full');
      else {
        setKept(true);
        setTrouble(undefined);
      }
    } catch {
      setTrouble('failed');
    } finally {
      busy.current = false;
    }
  };
  return { kept, trouble, press };
}

export function KeepButton({ kept, press }: { readonly kept: boolean; readonly press: () => Promise<void> }) {
  const t = useWords();
  return (
    <div class="hr-word__keep">
      <output class="hr-word__kept hr-small">
        {kept && (
          <>
            <Icon name="check" size={18} />
            {t('word-card.saved')}
          </>
        )}
      </output>
      <button class="hr-button hr-button--quiet hr-button--small" type="button" onClick={() => void press()}>
        {!kept && <Icon name="bookmark" size={20} />}
        {t(kept ? 'word-card.forget' : 'word-card.save')}
      </button>
    </div>
  );
}

export function KeepTrouble({ trouble }: { readonly trouble: Trouble | undefined }) {
  const t = useWords();
  const words = trouble && t(`word-card.save.${trouble}`);
  return (
    <div class="hr-word__save-trouble hr-small" role="status">
      {words && (
        <div class="hr-word__said">
          <p>{words}</p>
          <ListenButton texts={[words]} />
        </div>
      )}
    </div>
  );
}
