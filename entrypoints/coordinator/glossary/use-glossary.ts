import { useEffect, useRef, useState } from 'preact/hooks';
import type { Glossary } from '@/model/glossary';
import type { School } from '@/model/school';
import { readAhead } from '@/utils/coordinator-store';
import { inSlices } from '@/utils/slices';
import type { SectionProps } from '../section';
import { type Desk, keepDesk, readDesk } from './desk';
import { searched, type Wish } from './search';
import { inOrder, type Row } from './terms';

export type Change = (glossary: Glossary) => Glossary;

/** What was done last, while it can be taken back. */
export interface Done {
  readonly said: string;
  readonly before: Glossary;
  readonly after: Glossary;
}

const NONE: Glossary = [];
export const glossaryOf = (school: School): Glossary => school.glossary ?? NONE;

/** Runs once for each glossary it is given: the store runs a change again when it keeps it. */
function once(change: Change): Change {
  const made = new WeakMap<Glossary, Glossary>();
  return (before) => {
    let after = made.get(before);
    if (!after) made.set(before, (after = change(before)));
    return after;
  };
}

export interface Words {
  readonly glossary: Glossary;
  /** Changes the glossary; `said` stands below it with a way back, until something else is changed. */
  readonly act: (change: Change, said?: string) => void;
  /** Many words at once: put in order and checked in slices before they are kept. */
  readonly takeIn: (glossary: Glossary, said: string) => Promise<void>;
  readonly done: Done | undefined;
  readonly undo: () => void;
}

export function useGlossary({ school, change }: Pick<SectionProps, 'school' | 'change'>): Words {
  const [done, setDone] = useState<Done>();
  const glossary = glossaryOf(school.value);
  const keep = (next: Change): void => {
    const step = once(next);
    change((now) => {
      const after = step(glossaryOf(now));
      if (after.length > 0) return { ...now, glossary: after };
      const { glossary: _, ...rest } = now;
      return rest;
    });
  };
  const act: Words['act'] = (next, said) => {
    const before = glossaryOf(school.peek());
    keep(next);
    setDone(said === undefined ? undefined : { said, before, after: glossaryOf(school.peek()) });
  };
  return {
    glossary,
    act,
    takeIn: async (words, said) => {
      const never = new AbortController().signal;
      const after = await inSlices(inOrder(words), never);
      await inSlices(readAhead(after), never);
      act(() => after, said);
    },
    done: done && done.after === glossary ? done : undefined,
    undo: () => {
      if (!done) return;
      keep(() => done.before);
      setDone(undefined);
    },
  };
}

/** What lies open on this computer; undefined while it is read. */
export function useDesk(): readonly [Desk | undefined, (change: Partial<Desk>) => void] {
  const [desk, setDesk] = useState<Desk>();
  const latest = useRef<Desk>({});
  useEffect(() => {
    const take = (read: Desk): void => {
      latest.current = { ...read, ...latest.current };
      setDesk(latest.current);
    };
    readDesk().then(take, () => take({}));
  }, []);
  const put = (change: Partial<Desk>): void => {
    latest.current = { ...latest.current, ...change };
    setDesk(latest.current);
    // What cannot be kept is asked once more on another day.
    keepDesk(latest.current).catch(() => undefined);
  };
  return [desk, put];
}

/** The rows that somebody looks for; searched in slices, so that typing never waits. `langs` keeps its identity. */
export function useFound(rows: readonly Row[], { search, show }: Wish, langs: readonly string[]): readonly Row[] {
  const all = search.trim() === '' && show === 'all';
  const [found, setFound] = useState<readonly Row[]>(rows);
  useEffect(() => {
    if (all) return;
    const over = new AbortController();
    inSlices(searched(rows, { search, show }, langs), over.signal).then(setFound, () => undefined);
    return () => over.abort();
  }, [rows, search, show, langs, all]);
  return all ? rows : found;
}
