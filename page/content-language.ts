import type { Reading } from '@/lms/contract';
import { confirmed, foreignIn } from '@/language/other-language';
import type { Activity, Block } from '@/model/activity';

/** Says which language a text is in, or nothing when it is not sure. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Every detector mis-calls short passages: below this, characters, the interface's language is the better guess. */
const ENOUGH = 120;
const SAMPLE = 3000;

const family = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The reading with the language of its content, and of passages in another one, where the page does not say them. */
export async function withLanguage(reading: Reading, detect: DetectLanguage): Promise<Reading> {
  return withPassages(await withOwnLanguage(reading, detect), detect);
}

async function withOwnLanguage(reading: Reading, detect: DetectLanguage): Promise<Reading> {
  const { activity } = reading;
  if (activity.lang !== undefined || activity.blocks.length === 0) return reading;
  const sample = sampleOf(activity);
  const found = sample.length < ENOUGH ? undefined : await detect(sample).catch(() => undefined);
  // "pt" found under a "pt-BR" interface is most likely the interface's own.
  const lang = found === undefined || family(found) === family(activity.uiLang) ? activity.uiLang : found;
  return { ...reading, activity: { ...activity, lang } };
}

/** ms of looking before the page has its turn. */
const SLICE = 8;
/** Passages remembered; a page is read anew at each of its changes. */
const REMEMBERED = 2000;
const known = new WeakMap<DetectLanguage, Map<string, Pick<Block, 'lang' | 'langs'>>>();

/**
 * A teacher's own translation under each paragraph is common, and seldom marked. Only what looks foreign by its letters
 * or its most common words is asked about, and only from fifty characters on.
 */
async function withPassages(reading: Reading, detect: DetectLanguage): Promise<Reading> {
  const { activity } = reading;
  const { lang = activity.uiLang } = activity;
  const found = known.get(detect) ?? new Map<string, Pick<Block, 'lang' | 'langs'>>();
  known.set(detect, found);
  if (found.size > REMEMBERED) found.clear();
  const blocks: Block[] = [];
  let until = performance.now() + SLICE;
  for (const block of activity.blocks) {
    const named = block.lang !== undefined || block.langs !== undefined;
    if (named || block.kind === 'code' || block.kind === 'math' || block.text === '') {
      blocks.push(block);
      continue;
    }
    const id = `${lang} ${block.key}`;
    let said = found.get(id);
    if (!said) {
      said = await languagesOf(block.text, lang, detect);
      found.set(id, said);
    }
    blocks.push({ ...block, ...said });
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
  return { ...reading, activity: { ...activity, blocks } };
}

async function languagesOf(text: string, lang: string, detect: DetectLanguage): Promise<Pick<Block, 'lang' | 'langs'>> {
  const langs: { start: number; end: number; lang: string }[] = [];
  for (const { start, end, lang: sure } of foreignIn(text, lang)) {
    const passage = text.slice(start, end);
    const guess = sure ?? (await detect(passage).catch(() => undefined));
    if (guess !== undefined && (sure !== undefined || confirmed(passage, guess, lang)))
      langs.push({ start, end, lang: guess });
  }
  const [first] = langs;
  if (!first) return {};
  const whole = langs.length === 1 && !/\p{L}/u.test(text.slice(0, first.start) + text.slice(first.end));
  return whole ? { lang: first.lang } : { langs };
}

/** Running text; what its own markup names, and code, says nothing about the rest. */
function sampleOf({ blocks }: Activity): string {
  let sample = '';
  for (const block of blocks) {
    if (block.lang !== undefined || block.kind === 'code' || block.kind === 'math') continue;
    sample += `${block.text}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}
