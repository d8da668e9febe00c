import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { wordsOf } from '@/language/words';
import { directionOf } from './view';

/** A word of one of the card's own texts. */
export interface Inner {
  readonly text: string;
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  /** Which word of which text it is, to find it again: "meaning:3". */
  readonly at: string;
}

/** How a word of the card is looked up; absent where the dictionary knows nothing of the language. */
export const LookUp = createContext<((word: Inner) => void) | undefined>(undefined);

export interface LookableProps {
  readonly text: string;
  readonly lang: string;
  /** Its name within the card: "meaning". */
  readonly name: string;
  readonly id?: string;
}

/**
 * A text whose words open their own cards. It is one stop of the Tab key: arrows walk from word to word as they do on
 * the page. Words are spans and no button elements, so that lines break and mixed text runs as in any sentence.
 */
export function Lookable({ text, lang, name, id }: LookableProps) {
  const lookUp = useContext(LookUp);
  const words = useMemo(() => wordsOf(text, lang), [text, lang]);
  const [stop, setStop] = useState(0);
  const line = useRef<HTMLParagraphElement>(null);
  const dir = directionOf(lang);
  if (!lookUp || !/^en\b/i.test(lang)) {
    return (
      <p id={id} lang={lang} dir={dir}>
        {text}
      </p>
    );
  }
  const go = (to: number): void => {
    const next = Math.min(words.length - 1, Math.max(0, to));
    setStop(next);
    line.current?.querySelectorAll<HTMLElement>('[data-at]')[next]?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: stop + 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: words.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) go(to);
    else if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement) event.target.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <p id={id} lang={lang} dir={dir} class="hr-words" ref={line}>
      {words.flatMap(({ start, end }, index) => [
        text.slice(words[index - 1]?.end ?? 0, start),
        <span
          class="hr-words__word"
          role="button"
          tabIndex={index === stop ? 0 : -1}
          data-at={`${name}:${index}`}
          key={start}
          onKeyDown={pressed}
          onFocus={() => setStop(index)}
          onClick={() => lookUp({ text, lang, start, end, at: `${name}:${index}` })}
        >
          {text.slice(start, end)}
        </span>,
      ])}
      {text.slice(words.at(-1)?.end ?? 0)}
    </p>
  );
}
