import { choiceQuestion } from '@/language/choice-question';
import type { Task } from '@/family/task';
import { type TaskWord, taskWordsOf } from '@/family/task-words';
import {
  chosen,
  MOST_WORDS,
  shared,
  type SharedWord,
  type Wanted,
  wantedByCount,
  wantedOfPack,
  wantedOfText,
} from '@/family/words';
import type { Background } from '@/model/messages';
import type { Sheet } from '@/model/sheet';
import type { backgroundAsker } from '@/utils/messages';

type AskBackground = ReturnType<typeof backgroundAsker<Background>>;

/** Words of the text that are looked up, to choose from. */
const CANDIDATES = 24;
/** Few words have a picture. */
const FREQUENT = 80;

export interface Found {
  readonly words: readonly SharedWord[];
  readonly task: readonly TaskWord[];
}

/** The teacher's words, then those of the text that are worth learning; and the verbs of directions that nobody has translated. */
export async function lookUp(sheet: Sheet, task: Task, home: string | undefined, ask: AskBackground): Promise<Found> {
  const help = (question: Parameters<typeof ask<'words.help'>>[1]) => ask('words.help', question);
  const { activity, pack } = sheet;
  const taught = pack ? wantedOfPack(pack, task.map, home) : [];
  const choice = choiceQuestion(task.map, activity, pack ?? undefined, 'most', () => true);
  const notable =
    taught.length < MOST_WORDS ? await ask('words.notable', choice).catch(() => ({ words: [] })) : { words: [] };
  const further = wantedOfText(notable.words, task.map, home, CANDIDATES);
  const sharedOf = (wanted: readonly Wanted[]) => Promise.all(wanted.map((each) => shared(each, pack, help)));
  const [first, second, third, verbs] = await Promise.all([
    sharedOf(taught),
    sharedOf(further),
    sharedOf(wantedByCount(task.map, home, FREQUENT)),
    home === undefined ? [] : taskWordsOf(task, home, help),
  ]);
  return { words: chosen({ taught: first, found: second, frequent: third }), task: verbs };
}
