import type { Span } from '@/model/activity';
import type { Box } from '@/supports/contract';

export interface Mark {
  readonly span: Span;
  readonly lemma: string;
}

/** A line is in sight for at least so long before anybody has read it, ms: five words a second is fast. */
const READ = 3000;
/** Under the LMS's own fixed head, px. */
const HEAD = 64;

/**
 * Which marks were read past: in sight for a while, and then above the window because the page was moved on by less than
 * a window at once. A jump to the end tells nothing, nor does a text that fits into the window: there nobody knows
 * what was read, and nothing is counted. Each mark counts once.
 */
export class Sight {
  private readonly seen = new Map<string, number>();
  private readonly done = new Set<string>();
  private inSight: readonly Mark[] = [];
  private last = 0;

  /** Look at the marks where they stand now (ms; px of the window's height). Returns the lemmas that have just been read past. */
  look(marks: readonly Mark[], boxesOf: (span: Span) => readonly Box[], height: number, now: number): string[] {
    const since = now - this.last;
    this.last = now;
    for (const { lemma } of this.inSight) this.seen.set(lemma, (this.seen.get(lemma) ?? 0) + since);
    const passed: string[] = [];
    const inSight: Mark[] = [];
    for (const mark of marks) {
      const { lemma } = mark;
      if (this.done.has(lemma)) continue;
      const box = boxesOf(mark.span).at(-1);
      if (!box) continue;
      if (box.top >= HEAD && box.bottom <= height) inSight.push(mark);
      else if (box.bottom < HEAD && this.inSight.some((each) => each.lemma === lemma)) {
        if (box.bottom < HEAD - height || (this.seen.get(lemma) ?? 0) < READ) continue;
        this.done.add(lemma);
        passed.push(lemma);
      }
    }
    this.inSight = inSight;
    return passed;
  }

  /** What was in sight is covered or gone: the time until the next look does not count. */
  pause(): void {
    this.inSight = [];
  }
}
