import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** A stretch of text in one language (BCP 47); without one it is in the language of Handrail's own words. */
export interface Spoken {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Resolves when the text was heard to its end; rejects when it is stopped, when something else is said, or with a `why`. */
export type Speak = (text: string, lang: string, signal: AbortSignal) => Promise<void>;

interface Listening {
  /** The button whose text is being heard. */
  readonly now: string | undefined;
  /** The button whose text could not be spoken. */
  readonly silent: string | undefined;
  readonly start: (id: string, texts: readonly Spoken[]) => void;
  readonly stop: (id: string) => void;
}

const Context = createContext<Listening | undefined>(undefined);
/** Undefined where nothing can speak: then there is no button that would promise it. */
export const useListening = (): Listening | undefined => useContext(Context);

export interface ListeningProps {
  readonly speak: Speak | undefined;
  /** BCP 47 of Handrail's own words. */
  readonly language: string;
  readonly children: ComponentChildren;
}

/** What everything inside is heard by. One thing is heard at a time: the newest button silences the one before. */
export function ListeningTo({ speak, language, children }: ListeningProps) {
  const [heard, setHeard] = useState<{ now?: string; silent?: string }>({});
  const run = useRef<{ readonly id: string; readonly over: AbortController } | undefined>(undefined);
  const given = useRef({ speak, language });
  given.current = { speak, language };
  useEffect(() => () => run.current?.over.abort(), []);

  const ways = useMemo(() => {
    const hush = (): void => {
      run.current?.over.abort(new DOMException('not this any more', 'AbortError'));
      run.current = undefined;
    };
    const say = async (id: string, texts: readonly Spoken[], over: AbortSignal): Promise<void> => {
      try {
        for (const { text, lang } of texts) {
          if (text.trim() === '') continue;
          await given.current.speak?.(text, lang ?? given.current.language, over);
          if (over.aborted) return;
        }
        run.current = undefined;
        setHeard({});
      } catch (error) {
        if (over.aborted) return;
        run.current = undefined;
        // Something else is being said: that is no trouble.
        const other = error instanceof DOMException && error.name === 'AbortError';
        setHeard(other ? {} : { silent: id });
      }
    };
    return {
      start: (id: string, texts: readonly Spoken[]): void => {
        hush();
        const over = new AbortController();
        run.current = { id, over };
        setHeard({ now: id });
        void say(id, texts, over.signal);
      },
      stop: (id: string): void => {
        if (run.current?.id !== id) return;
        hush();
        setHeard({});
      },
    };
  }, []);
  const able = speak !== undefined;
  const listening = useMemo(
    () => (able ? { now: heard.now, silent: heard.silent, ...ways } : undefined),
    [able, heard, ways],
  );
  return <Context.Provider value={listening}>{children}</Context.Provider>;
}
