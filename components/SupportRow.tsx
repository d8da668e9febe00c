import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DecidedBy as Decider } from '@/model/policy';
import { AskTeacher } from './AskTeacher';
import { Button } from './Button';
import { DecidedBy } from './DecidedBy';
import { ErrorBoundary } from './ErrorBoundary';
import { Icon, type IconName } from './Icon';
import { ListenButton } from './ListenButton';
import { Notice } from './Notice';
import { useWords } from './text';

export interface Lock {
  /** Who keeps it off and until when, one sentence. */
  readonly reason: string;
  /** The note to the teacher, to begin with; absent where a teacher cannot open it. */
  readonly note?: string | undefined;
  /** It is kept on, not off: its controls can be used. */
  readonly on?: boolean;
}

export interface SupportRowProps {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  /** At most 30 characters. */
  readonly help: string;
  readonly on: boolean;
  readonly by: Decider;
  readonly onToggle: (on: boolean) => void;
  /** Pressed, it opens something instead of being switched. */
  readonly opens?: boolean;
  /** Present: it stays in its place, greyed, with the reason. */
  readonly locked?: Lock | undefined;
  /** It is open for some of the text only: what keeps it from the rest. */
  readonly rest?: Lock | undefined;
  /** It did not start: what happened and what still works. */
  readonly trouble?: { readonly text: string; readonly onRetry: () => void } | undefined;
  /** The support's own controls, shown while it is on. */
  readonly controls?: ComponentChildren;
}

/** A support: one row, one switch, one line of help. On: the rail runs beside it. */
export function SupportRow(props: SupportRowProps) {
  const { icon, name, help, on, by, onToggle, opens, locked, rest, trouble, controls } = props;
  const t = useWords();
  return (
    <>
      {locked ? (
        <LockedRow icon={icon} name={name} lock={locked} />
      ) : (
        <div class="hr-rowline">
          <button
            class="hr-row"
            type="button"
            {...(opens ? { 'aria-expanded': on } : { role: 'switch', 'aria-checked': on })}
            onClick={() => onToggle(!on)}
          >
            <Icon name={icon} />
            <span>
              <span class="hr-row__name">{name}</span> <span class="hr-row__help">{help}</span> <DecidedBy by={by} />
            </span>
            {opens ? (
              <Icon name="arrow" size={20} />
            ) : (
              <span class="hr-switch">
                <Icon name="check" size={14} />
              </span>
            )}
          </button>
          <ListenButton name={name} texts={[`${name}.`, help, ...(by === 'default' ? [] : [t(`by.${by}`)])]} />
        </div>
      )}
      {rest && <Rest name={name} lock={rest} />}
      {on && trouble && <RowTrouble text={trouble.text} onRetry={trouble.onRetry} />}
      {on && !trouble && controls !== undefined && (
        <div class="hr-row__more" role="group" aria-label={name}>
          <ErrorBoundary fallback={partTrouble}>{controls}</ErrorBoundary>
        </div>
      )}
    </>
  );
}

/** "Ask my teacher", and the note that it opens; nothing of both where a teacher cannot open it. */
function useAsk(note: string | undefined): { button?: ComponentChildren; form?: ComponentChildren } {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  if (note === undefined) return {};
  const done = (): void => {
    setAsking(false);
    ask.current?.focus();
  };
  return {
    button: (
      <Button kind="quiet" small edge icon="hand" expanded={asking} buttonRef={ask} onPress={() => setAsking(!asking)}>
        {t('ask.teacher')}
      </Button>
    ),
    form: asking && <AskTeacher note={note} onDone={done} />,
  };
}

function Rest({ name, lock }: { name: string; lock: Lock }) {
  const { button, form } = useAsk(lock.note);
  return (
    <>
      <div class="hr-row__rest" role="group" aria-label={name}>
        <span class="hr-row__help hr-said">
          <Icon name="lock" size={16} />
          <span>{lock.reason}</span>
          <ListenButton texts={[lock.reason]} />
        </span>
        {button}
      </div>
      {form}
    </>
  );
}

function LockedRow({ icon, name, lock }: { icon: IconName; name: string; lock: Lock }) {
  const t = useWords();
  const { button, form } = useAsk(lock.note);
  return (
    <>
      <div class={`hr-row hr-row--locked hr-rowline${lock.on ? ' is-on' : ''}`} role="group" aria-label={name}>
        <Icon name={icon} />
        <span>
          <span class="hr-row__name">{name}</span> <span class="hr-row__help">{lock.reason}</span>
          {button}
        </span>
        <span class="hr-row__lock">
          <Icon name="lock" size={16} label={t(lock.on ? 'row.on' : 'row.off')} />
        </span>
        <ListenButton name={name} texts={[`${name}.`, lock.reason]} />
      </div>
      {form}
    </>
  );
}

function RowTrouble({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useWords();
  return (
    <div class="hr-row__more">
      <Notice tone="note" text={text} action={{ label: t('row.again'), onAct: onRetry }} />
    </div>
  );
}

function PartTrouble({ onRetry }: { onRetry: () => void }) {
  const t = useWords();
  return <Notice tone="note" text={t('row.part-trouble')} action={{ label: t('row.again'), onAct: onRetry }} />;
}

const partTrouble = (again: () => void) => <PartTrouble onRetry={again} />;
