import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrawnCover } from './layers';
import { Safely } from './Safely';
import { Said } from './Said';
import type { Session } from './session';

export function Covers({ session }: { readonly session: Session }) {
  const drawn = [...session.layers.cover.value].at(-1);
  return drawn ? <Cover key={drawn[0]} session={session} drawn={drawn[1]} /> : null;
}

/**
 * The browser's own modal dialog: it keeps the page out of reach of keys and screen readers without one attribute on
 * it, and gives the focus back.
 */
function Cover({ session, drawn }: { readonly session: Session; readonly drawn: DrawnCover }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      class="hr-cover"
      ref={dialog}
      aria-label={drawn.dialog.label}
      onCancel={(event) => {
        event.preventDefault();
        drawn.dialog.onEscape();
      }}
    >
      <Safely drawn={drawn} />
      {/* What stands behind a modal dialog is not announced. */}
      <Said session={session} />
    </dialog>
  );
}
