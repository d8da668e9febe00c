import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { useWords } from '@/components/text';

export interface DialogProps {
  readonly title: string;
  /** By the cross or Escape. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** What it ends with, always in sight. */
  readonly foot?: ComponentChildren;
}

/** Stands over the page until it is closed; the browser keeps the focus in it, and gives it back. */
export function Dialog({ title, onClose, children, foot }: DialogProps) {
  const t = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed while it is still there: else the browser does not give the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      class="gl-dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="gl-dialog__head">
        <h2 class="hr-subtitle" id={id} tabIndex={-1} autofocus>
          {title}
        </h2>
        <IconButton icon="close" label={t('glossary.close')} onPress={onClose} />
      </div>
      <div class="gl-dialog__body">{children}</div>
      {foot && <div class="gl-dialog__foot">{foot}</div>}
    </dialog>
  );
}
