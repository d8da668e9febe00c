import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { Activity } from '@/model/activity';
import { askOverlay, NobodyThere } from './extension-page';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const ProbeProof = z.object({
  recordsByUs: z.number(),
  textHashBefore: Hash,
  textHashDuring: Hash,
  textHashAfter: Hash,
  htmlHashBefore: Hash,
  htmlHashDuring: Hash,
  htmlHashAfter: Hash,
  documentIdenticalAfterOff: z.boolean(),
});
export type ProbeProof = z.infer<typeof ProbeProof>;

export const Summary = z.object({
  text: z.string(),
  headings: z.array(z.string()),
  links: z.array(z.object({ text: z.string(), href: z.string() })),
  images: z.array(z.object({ alt: z.string(), src: z.string() })),
  videos: z.array(z.object({ provider: z.string(), id: z.string() })),
  files: z.array(z.object({ name: z.string(), id: z.string() })),
  equations: z.array(z.string()),
  tables: z.number(),
});
export type Summary = z.infer<typeof Summary>;

const Answer = z.object({
  activity: z.nullable(Activity),
  summary: z.nullable(Summary),
  health: z.record(z.string(), z.number()),
  running: z.array(z.string()),
  broken: z.array(z.string()),
  proof: z.nullable(ProbeProof),
});

/** One page as the extension met it; all but `activity` is empty where there was none. */
export interface ProbeResult extends Summary {
  readonly activity: Activity | null;
  readonly health: Readonly<Record<string, number>>;
  readonly proof: ProbeProof | null;
  /** Ids of the supports that ran while the page was compared, and of those that broke. */
  readonly running: readonly string[];
  readonly broken: readonly string[];
}

const NOTHING: Summary = {
  text: '',
  headings: [],
  links: [],
  images: [],
  videos: [],
  files: [],
  equations: [],
  tables: 0,
};

/** ms after the load event in which the scout has called the overlay, if it does at all; a list page has none. */
const SUMMONS = 4000;

export interface ProbeOptions {
  /** Present once the page has come to rest; a saved page is at rest when it has loaded. */
  readonly settled?: string;
  /** ms to wait for the overlay, where a shorter time than usual is enough. */
  readonly summons?: number;
}
const PATIENCE = 45_000;

/** ms without a change after which a page counts as at rest, and the longest that is waited for it. */
const REST = 700;
const UNREST = 8000;

/**
 * A page that is still filling is read again and again; it is compared from where it stays as it is.
 * As text: tsx gives every named function a mark that the page does not know.
 */
const atRest = async (page: Page): Promise<void> => {
  await page.evaluate(`new Promise((resolve) => {
    let calm, enough;
    const done = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(enough);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(done, ${REST});
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    calm = setTimeout(done, ${REST});
    enough = setTimeout(done, ${UNREST});
  })`);
};

/** Is the overlay in the page, whatever it thinks of it? */
async function overlayStands(control: Page, url: string, summons: number): Promise<boolean> {
  const until = Date.now() + summons;
  for (;;) {
    try {
      await askOverlay(control, url, 'page.state');
      return true;
    } catch (error) {
      if (!(error instanceof NobodyThere)) throw error;
    }
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Open the address in `page` and have the test build of the overlay read it, with every support on in between. */
export async function probePage(
  control: Page,
  page: Page,
  url: string,
  { settled, summons = SUMMONS }: ProbeOptions = {},
): Promise<ProbeResult> {
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  if (settled !== undefined) await page.waitForSelector(settled, { timeout: PATIENCE });
  // A page may put another address into the bar by itself.
  const at = page.url();
  if (!(await overlayStands(control, at, summons)))
    return { activity: null, ...NOTHING, health: {}, proof: null, running: [], broken: [] };
  await atRest(page);
  // Supports draw by animation frames, which a tab in the background does not get.
  await page.bringToFront();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    const answer = Answer.parse(await Promise.race([askOverlay(control, at, 'probe.run'), late]));
    const { activity, summary, health, proof, running, broken } = answer;
    return { activity, ...(summary ?? NOTHING), health, proof, running, broken };
  } finally {
    clearTimeout(timer);
  }
}

/** The next page meets a learner who has chosen nothing yet. */
export async function forgetLearner(control: Page): Promise<void> {
  await control.evaluate(async () => {
    interface Storage {
      storage: { local: { clear(): Promise<void> } };
    }
    const scope = globalThis as { browser?: Storage; chrome?: Storage };
    await (scope.browser ?? scope.chrome)?.storage.local.clear();
  });
}
