import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsOf } from '@/language/words';
import type { Stretch } from '@/model/text-map';
import { settle } from './steps';

/** What the words of a transcript can do; absent where none can be looked up. */
export interface Lookable {
  /** Look up a word of the line at `line`. */
  readonly lookUp: (line: number, word: Stretch, by: HTMLElement) => void;
  /** The teacher's own words in a text. */
  readonly terms: (text: string) => readonly Stretch[];
  /** Tells once that an element is near the window of its list: a long transcript has more words than anybody taps. */
  readonly whenSeen: (element: Element, seen: () => void) => () => void;
}
export const Looking = createContext<Lookable | undefined>(undefined);

export interface SaidProps {
  readonly text: string;
  readonly line: number;
  readonly found: readonly Stretch[];
}

const NOTHING: readonly Stretch[] = [];

/**
 * A line of a transcript. Its words open their meaning: spans and no button elements, so that lines break and mixed text
 * runs as in any sentence. The list they stand in walks over them with the arrow keys (steps.ts).
 */
export function Said({ text, line, found }: SaidProps) {
  const looking = useContext(Looking);
  const box = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(
    () => (looking && box.current && !seen ? looking.whenSeen(box.current, () => setSeen(true)) : undefined),
    [looking, seen],
  );
  const words = useMemo(() => (seen && looking ? wordsOf(text, 'en') : NOTHING), [seen, looking, text]);
  const terms = useMemo(() => (seen && looking ? looking.terms(text) : NOTHING), [seen, looking, text]);
  useEffect(() => {
    const list = box.current?.closest<HTMLElement>('[data-list]');
    if (list && words.length > 0) settle(list);
  }, [words]);
  if (!looking || words.length === 0) return <span ref={box}>{marked(text, 0, text.length, found)}</span>;
  return (
    <span ref={box}>
      {words.flatMap(({ start, end }, i) => {
        const own = terms.some((term) => term.start <= start && end <= term.end);
        return [
          ...marked(text, words[i - 1]?.end ?? 0, start, found),
          // Its keys are the list's: arrows walk, Enter and Space press.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <span
            class={own ? 'hr-said__word hr-marked' : 'hr-said__word'}
            role="button"
            tabIndex={-1}
            data-step
            key={start}
            onClick={(event) => looking.lookUp(line, { start, end }, event.currentTarget)}
          >
            {marked(text, start, end, found)}
          </span>,
        ];
      })}
      {marked(text, words.at(-1)?.end ?? 0, text.length, found)}
    </span>
  );
}

/** A stretch of the text, with what was looked for marked in it. */
function marked(text: string, from: number, to: number, found: readonly Stretch[]): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let at = from;
  for (const each of found) {
    const [start, end] = [Math.max(at, each.start), Math.min(to, each.end)];
    if (start >= end) continue;
    if (start > at) out.push(text.slice(at, start));
    out.push(<mark key={`found ${start}`}>{text.slice(start, end)}</mark>);
    at = end;
  }
  if (at < to) out.push(text.slice(at, to));
  return out;
}
