import { type Captions, type LookedUp, wordsToLookUp } from '@/language/barriers';
import { choiceQuestion } from '@/language/choice-question';
import { questionAbout } from '@/language/question-about';
import type { Activity, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Services } from '@/supports/contract';

/** Questions that are on their way to the dictionary at one time: the learner's own come in between. */
const AT_ONCE = 6;

interface Asked {
  readonly span: Span;
  readonly rare: boolean;
}

/** What the dictionary says of the page's rare and long words. Rejects when it does not answer. */
export async function lookUp(
  { words, lexicon }: Pick<Services, 'words' | 'lexicon'>,
  activity: Activity,
  text: TextMap,
  home: string,
  signal: AbortSignal,
): Promise<readonly LookedUp[]> {
  // Without the pack's terms: what the teacher has added is to be found again, as done.
  const chosen = await words.notable(choiceQuestion(text, activity, undefined, 'more', () => true));
  signal.throwIfAborted();
  const rare = chosen.words.map(({ span }): Asked => ({ span, rare: true }));
  const isRare = ({ key, start }: Span): boolean => rare.some(({ span }) => span.key === key && span.start === start);
  const others = wordsToLookUp(text).filter((span) => !isRare(span));
  const asked = [...rare, ...others.map((span): Asked => ({ span, rare: false }))];
  const looked: LookedUp[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE).map(async ({ span, rare: marked }): Promise<LookedUp[]> => {
      const question = questionAbout(span, text, activity, home)?.question;
      if (!question) return [];
      const help = await lexicon.help({ ...question, ahead: true }, signal);
      const senses = help.senses.filter(({ source }) => source !== 'pack');
      return [{ span, rare: marked, help: { ...help, senses } }];
    });
    looked.push(...(await Promise.all(some)).flat());
    signal.throwIfAborted();
  }
  return looked;
}

/** Canvas says of its own recordings which captions they have; of others nobody can say. */
export async function captionsOf(
  services: Pick<Services, 'text'>,
  { videos, ref }: Pick<Activity, 'videos' | 'ref'>,
  signal: AbortSignal,
): Promise<Captions> {
  const told = new Map<string, 'some' | 'none'>();
  for (const { provider, id } of videos) {
    if (provider !== 'canvas') continue;
    const answer = await services
      .text(`https://${ref.host}/media_objects/${encodeURIComponent(id)}/info`, signal)
      .catch(() => '');
    const tracks = tracksIn(answer);
    if (tracks !== undefined) told.set(id, tracks > 0 ? 'some' : 'none');
  }
  return told;
}

/** How many tracks; undefined: that is no answer of Canvas. */
function tracksIn(answer: string): number | undefined {
  try {
    const parsed: unknown = JSON.parse(answer.replace(/^while\(1\);/, ''));
    if (typeof parsed !== 'object' || parsed === null || !('media_tracks' in parsed)) return undefined;
    return Array.isArray(parsed.media_tracks) ? parsed.media_tracks.length : undefined;
  } catch {
    return undefined;
  }
}
