import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { baseLanguage } from '@/language/passage-language';
import { type Activity, refKey } from '@/model/activity';
import { USUAL_AMOUNT } from '@/model/help-amount';
import type { Profile } from '@/model/profile';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { WordMove } from '@/model/word-places';
import type { Services } from '@/supports/contract';

/** The background's side: it chooses and keeps. */
export interface WordDesk {
  readonly notable: Services['words']['notable'];
  readonly moved: (text: string, moves: readonly WordMove[]) => Promise<void>;
}

export interface WordNeeds {
  readonly desk: WordDesk;
  readonly activity: ReadonlySignal<Activity>;
  readonly profile: ReadonlySignal<Profile>;
  readonly change: (next: (profile: Profile) => Profile) => void;
  /** The device keeps nothing more, or the extension is gone. */
  readonly notKept: () => void;
}

/** The dictionary, that is not asked again for what it was asked last: for a tap, after the press that began it. */
export function answeredOnce(lexicon: Services['lexicon']): Services['lexicon'] {
  let last: { readonly asked: string; readonly answer: Promise<WordHelp> } | undefined;
  return {
    help: ({ ahead, ...question }, stop) => {
      const asked = JSON.stringify(question);
      if (last?.asked === asked) return last.answer;
      const answer = lexicon.help({ ...question, ...(ahead ? { ahead } : {}) }, stop);
      last = { asked, answer };
      answer.catch(() => {
        if (last?.answer === answer) last = undefined;
      });
      return answer;
    },
  };
}

/** What supports may know and tell of words, and what look-ups tell by themselves. */
export function wordsOn({ desk, activity, profile, change, notKept }: WordNeeds): {
  readonly words: Services['words'];
  readonly lookedUp: (question: WordQuestion, help: WordHelp) => void;
} {
  const turn = signal(0);
  /** Looked up in this visit: the same word once more, or in another language, says nothing new. */
  const seen = new Set<string>();
  const moved = async (moves: readonly WordMove[]): Promise<void> => {
    try {
      await desk.moved(refKey(activity.peek().ref), moves);
    } catch {
      notKept();
    }
    if (moves.some(({ kind }) => kind === 'rated' || kind === 'again')) turn.value += 1;
  };
  return {
    words: {
      amount: computed(() => profile.value.wordHelp ?? USUAL_AMOUNT),
      chooseAmount: (wordHelp) => change((now) => ({ ...now, wordHelp })),
      notable: desk.notable,
      moved,
      turn,
    },
    lookedUp: ({ lang, ahead }, { lemma, senses, name }) => {
      const key = `${refKey(activity.peek().ref)} ${lemma}`;
      if (ahead === true || senses.length === 0 || name || seen.has(key)) return;
      seen.add(key);
      void moved([{ kind: 'looked-up', lang: baseLanguage(lang), lemma }]);
    },
  };
}
