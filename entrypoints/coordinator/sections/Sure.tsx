import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import type { IconName } from '@/components/Icon';
import type { Translate } from '@/components/text';

export interface SureProps {
  readonly t: Translate;
  /** On the first button. */
  readonly ask: string;
  /** What is gone afterwards. */
  readonly sure: string;
  readonly yes: string;
  readonly icon?: IconName;
  readonly onYes: () => void;
}

/** Something that cannot be taken back is asked for twice, and the focus goes to the harmless answer. */
export function Sure({ t, ask, sure, yes, icon, onYes }: SureProps) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (opened.current) first.current?.focus();
    opened.current = true;
  }, [asked]);
  if (!asked)
    return (
      <div class="hr-buttons">
        <Button small icon={icon} buttonRef={first} onPress={() => setAsked(true)}>
          {ask}
        </Button>
      </div>
    );
  return (
    <div class="co-sure" role="group" aria-label={ask}>
      <p>{sure}</p>
      <div class="hr-buttons">
        <Button
          onPress={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button kind="primary" buttonRef={keep} onPress={() => setAsked(false)}>
          {t('coordinator.keep')}
        </Button>
      </div>
    </div>
  );
}
