import { choiceQuestion } from '@/language/choice-question';
import type { Task } from '@/family/task';
import { type TaskWord, taskWordsOf } from '@/family/task-words';
import { MOST_WORDS, shared, type SharedWord, wantedOfPack, wantedOfText } from '@/family/words';
import type { Background } from '@/model/messages';
import type { Sheet } from '@/model/sheet';
import type { backgroundAsker } from '@/utils/messages';

type AskBackground = ReturnType<typeof backgroundAsker<Background>>;

export interface Found {
  readonly words: readonly SharedWord[];
  readonly task: readonly TaskWord[];
}

/** The teacher's words, then those of the text that are worth learning; and the verbs of directions that nobody has translated. */
export async function lookUp(sheet: Sheet, task: Task, home: string | undefined, ask: AskBackground): Promise<Found> {
  const help = (question: Parameters<typeof ask<'words.help'>>[1]) => ask('words.help', question);
  const { activity, pack } = sheet;
  const taught = pack ? wantedOfPack(pack, task.map, home) : [];
  const choice = choiceQuestion(task.map, activity, pack ?? undefined, 'more', () => true);
  const notable =
    taught.length < MOST_WORDS ? await ask('words.notable', choice).catch(() => ({ words: [] })) : { words: [] };
  const wanted = [...taught, ...wantedOfText(notable.words, task.map, home, MOST_WORDS - taught.length)];
  const [words, verbs] = await Promise.all([
    Promise.all(wanted.map((each) => shared(each, pack, help))),
    home === undefined ? [] : taskWordsOf(task, home, help),
  ]);
  const seen = new Set<string>();
  return {
    words: words.flatMap((word) => {
      if (!word || seen.has(word.term.toLowerCase())) return [];
      seen.add(word.term.toLowerCase());
      return [word];
    }),
    task: verbs,
  };
}
