import { type Activity, refKey, type Region } from '@/model/activity';
import type { HelpAmount } from '@/model/help-amount';
import type { NotableQuestion } from '@/model/notable';
import type { Pack } from '@/model/pack';
import type { TextMap } from '@/model/text-map';

/** What the background is asked to choose from. The words are found there: here the text is only handed on. */
export const choiceQuestion = (
  text: TextMap,
  activity: Pick<Activity, 'ref'>,
  pack: Pack | undefined,
  help: HelpAmount,
  allows: (region: Region) => boolean,
): NotableQuestion => ({
  text: refKey(activity.ref),
  blocks: text.blocks.map(({ key, kind, region, text: words, lang = 'en', langs, caption }) => ({
    key,
    // A caption is no running text, whatever it is marked up as.
    kind: caption === true ? 'figure' : kind,
    region,
    text: words,
    lang,
    ...(langs ? { langs } : {}),
    open: allows(region),
  })),
  terms: pack?.terms.map(({ term }) => term) ?? [],
  help,
});
