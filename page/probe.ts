import { effect } from '@preact/signals';
import { summaryOf, type Summary } from '@/lms/summary';
import type { Reading } from '@/lms/contract';
import type { Activity, Span } from '@/model/activity';
import { nothing, type Shape } from '@/model/shape';
import type { Voice } from '@/supports/contract';
import { HOST } from './host';
import { markOf } from './marks';
import { hashOf } from './proof-watch';
import { Ranges } from './ranges';
import type { Phase, Session } from './session';

/** How many word events are known already. */
const known: Shape<number> = { parse: (raw) => (typeof raw === 'number' ? raw : 0) };
/** Answered by test builds only. */
export const probeRequests = { 'probe.run': nothing, 'probe.read': nothing, 'probe.heard': known } as const;
export type Probing = {
  readonly [N in keyof typeof probeRequests]: {
    readonly request: (typeof probeRequests)[N];
    readonly response: Shape;
  };
};

/** One word event of the voice, beside what was lit in the page the moment it had been told. */
export interface HeardWord {
  /** Of all things said so far, which one it is a word of. */
  readonly turn: number;
  readonly text: string;
  readonly lang: string;
  /** Where the word is in that text, and the word. */
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
  /** What is painted as the word now: its text, and where it is in the reading; null when nothing is. */
  readonly lit: string | null;
  readonly spans: readonly Span[];
  /** When the voice said that its sound begins, `performance.now()`. */
  readonly begun: number;
}
export const heard: HeardWord[] = [];
let turns = 0;

/** `reading`: the one that is on the page now, to find again what is painted there. */
export const heardVoice = (voice: Voice, reading: () => Reading | null): Voice => ({
  ...voice,
  voices: () => voice.voices(),
  speak: (utterance, on, signal) => {
    turns += 1;
    const turn = turns;
    const { text, lang } = utterance;
    let begun = 0;
    return voice.speak(
      utterance,
      {
        ...on,
        start: (by) => {
          begun = performance.now();
          on.start?.(by);
        },
        word: (start, end) => {
          on.word?.(start, end);
          const range = markOf('word')[0];
          const now = range ? reading() : null;
          const spans = now && range ? new Ranges(now).spansIn(range) : [];
          const lit = range?.toString() ?? null;
          heard.push({ turn, text, lang, start, end, spoken: text.slice(start, end), lit, spans, begun });
        },
      },
      signal,
    );
  },
});

export interface ProbeResult {
  readonly phase: Phase;
  readonly activity: Activity | null;
  readonly summary: Summary | null;
  readonly health: Readonly<Record<string, number>>;
  readonly running: readonly string[];
  readonly broken: readonly string[];
  readonly proof: {
    readonly recordsByUs: number;
    readonly textHashBefore: string;
    readonly textHashDuring: string;
    readonly textHashAfter: string;
    readonly htmlHashBefore: string;
    readonly htmlHashDuring: string;
    readonly htmlHashAfter: string;
    readonly documentIdenticalAfterOff: boolean;
  } | null;
}

const LONGEST_WAIT = 14_000;
/** How long the supports get to draw, speak and look up before the page is compared, ms. */
const DURING = 1200;

/** The document as the LMS made it: all but our own host. */
function documentHtml(doc: Document): string {
  const root = doc.documentElement;
  const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  return [attributes, ...[...root.childNodes].filter((node) => node.nodeName.toLowerCase() !== HOST).map(htmlOf)].join(
    '',
  );
}
const htmlOf = (node: Node): string => (node instanceof Element ? node.outerHTML : (node.textContent ?? ''));

/** Waits for the page to be read, switches every support on, uses it, and takes all of it off again: what did that leave? */
export async function probe(session: Session, end: () => void): Promise<ProbeResult> {
  await settled(session);
  const reading = session.reading;
  const { doc, supports, change } = session.needs;
  if (!reading) {
    end();
    return {
      phase: session.phase.value,
      activity: null,
      summary: null,
      health: {},
      running: [],
      broken: [],
      proof: null,
    };
  }
  let whole = documentHtml(doc);
  const sheets = doc.adoptedStyleSheets.length;
  await session.prove();
  // A page that changes by itself is compared with what it was after its own last change.
  const stop = session.watchTheirs(() => {
    whole = documentHtml(doc);
  });
  session.open.value = true;
  change((profile) => ({
    ...profile,
    met: true,
    homeLanguage: 'es',
    on: supports.map((support) => support.id),
    settings: {
      ...profile.settings,
      ...Object.fromEntries(supports.flatMap((each) => (each.probe ? [[each.id, each.probe]] : []))),
    },
  }));
  await pause(DURING / 2);
  const word = session.firstWord();
  if (word) session.stage.taps.tap({ span: word, by: 'pointer' });
  await pause(DURING / 2);
  const during = await session.prove();
  const running = session.run.value?.ids() ?? [];
  const broken = [...(session.run.value?.broken.value ?? [])];
  const roots = session.reading?.roots ?? [];
  // Both looks in one turn: a page whose clock ticks cannot tick in between.
  await Promise.resolve();
  const worn = documentHtml(doc);
  const untouched = worn === whole;
  end();
  const bare =
    documentHtml(doc) === worn && doc.querySelector(HOST) === null && doc.adoptedStyleSheets.length === sheets;
  stop();
  return {
    phase: session.phase.value,
    activity: reading.activity,
    summary: summaryOf(reading.activity),
    health: reading.health,
    running,
    broken,
    proof: {
      recordsByUs: during.recordsByUs,
      // Of the page as the LMS itself last left it: what it changes of its own while the supports are on is not ours.
      textHashBefore: during.textHashBefore,
      textHashDuring: during.textHashNow,
      textHashAfter: await hashOf(roots.map((root) => root.textContent).join('\n')),
      htmlHashBefore: during.htmlHashBefore,
      htmlHashDuring: during.htmlHashNow,
      htmlHashAfter: await hashOf(roots.map((root) => root.outerHTML).join('\n')),
      documentIdenticalAfterOff: untouched && bare,
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function settled(session: Session): Promise<void> {
  return new Promise((resolve) => {
    let stop = (): void => {};
    const done = (): void => {
      clearTimeout(timer);
      queueMicrotask(() => stop());
      resolve();
    };
    const timer = setTimeout(done, LONGEST_WAIT);
    stop = effect(() => {
      if (session.phase.value !== 'waiting' && session.phase.value !== 'none') done();
    });
  });
}
