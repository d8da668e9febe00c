import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { type Spoken, useListening } from './listening';
import { useWords } from './text';

export interface ListenButtonProps {
  /** What is said, in order; asked for at the press, so that a text that changed is heard as it is. */
  readonly texts: readonly (Spoken | string)[] | (() => readonly (Spoken | string)[]);
  /** What it is called beside "Listen"; else the beginning of the text. */
  readonly name?: string;
}

/** Characters of a text that stand for it in a button's name. */
const ENOUGH = 40;

/** Stands quietly beside a text and says it; pressed again, it stops. */
export function ListenButton({ texts, name }: ListenButtonProps) {
  const t = useWords();
  const id = useId();
  const listening = useListening();
  const stop = useRef(listening?.stop);
  stop.current = listening?.stop;
  // What goes away falls silent.
  useEffect(() => () => stop.current?.(id), [id]);
  if (!listening) return null;
  const spoken = (): readonly Spoken[] =>
    (typeof texts === 'function' ? texts() : texts).map((one) => (typeof one === 'string' ? { text: one } : one));
  const on = listening.now === id;
  const press = (): void => (on ? listening.stop(id) : listening.start(id, spoken()));
  return (
    <>
      <button
        class="hr-listen"
        type="button"
        aria-label={on ? t('listen.stop') : t('listen.start', { name: name ?? short(spoken()[0]?.text ?? '') })}
        // Who hears a text goes on where they were: a field keeps its focus, a key that is being chosen waits on.
        onMouseDown={(event) => event.preventDefault()}
        onClick={press}
      >
        <Icon name={on ? 'stop' : 'sound'} size={18} />
      </button>
      {listening.silent === id && (
        <span class="hr-listen__silent" role="status">
          {t('listen.silent')}
        </span>
      )}
    </>
  );
}

const short = (text: string): string =>
  text.length <= ENOUGH ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', ENOUGH), ENOUGH / 2))} …`;
