import type { Reading } from '@/lms/contract';
import type { Activity } from '@/model/activity';

/** Says which language a text is in, or nothing when it is not sure. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Every detector mis-calls short passages: below this, characters, the interface's language is the better guess. */
const ENOUGH = 120;
const SAMPLE = 3000;

const family = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The reading with the language of its content, where the page itself does not say it. */
export async function withLanguage(reading: Reading, detect: DetectLanguage): Promise<Reading> {
  const { activity } = reading;
  if (activity.lang !== undefined || activity.blocks.length === 0) return reading;
  const sample = sampleOf(activity);
  const found = sample.length < ENOUGH ? undefined : await detect(sample).catch(() => undefined);
  // "pt" found under a "pt-BR" interface is most likely the interface's own.
  const lang = found === undefined || family(found) === family(activity.uiLang) ? activity.uiLang : found;
  return { ...reading, activity: { ...activity, lang } };
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
