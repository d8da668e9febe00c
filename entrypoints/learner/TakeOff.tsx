import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';

/** Pressed, it asks once. `children`: buttons that stand before it. */
export function TakeOff({
  onTakeOff,
  children,
}: {
  readonly onTakeOff: () => void;
  readonly children?: ComponentChildren;
}) {
  const t = useWords();
  const sure = t('from-school.sure');
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // The buttons change places with each other: the focus goes to the harmless one.
    if (asked) keep.current?.focus();
    else if (opened.current) first.current?.focus();
    opened.current = true;
  }, [asked]);
  if (!asked)
    return (
      <div class="hr-buttons">
        {children}
        <Button kind="quiet" small edge buttonRef={first} onPress={() => setAsked(true)}>
          {t('from-school.take-off')}
        </Button>
      </div>
    );
  return (
    <>
      <p class="hr-said">
        <span>{sure}</span>
        <ListenButton texts={[sure]} />
      </p>
      <div class="hr-buttons">
        <Button onPress={onTakeOff}>{t('from-school.take-off-yes')}</Button>
        <Button kind="primary" buttonRef={keep} onPress={() => setAsked(false)}>
          {t('from-school.take-off-no')}
        </Button>
      </div>
    </>
  );
}
