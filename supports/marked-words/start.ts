import { signal, untracked } from '@preact/signals-core';
import { choiceQuestion } from '@/language/choice-question';
import type { Span } from '@/model/activity';
import type { NotableAnswer, NotableQuestion, NotableWord } from '@/model/notable';
import type { Scene } from '@/supports/contract';
import { desk } from './desk';
import type { Settings } from './settings';
import { Sight } from './sight';

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'chosen'; readonly answer: NotableAnswer };

/** Marked are words of English texts: our dictionary is one of English. */
const LANG = 'en';

export function start(scene: Scene<Settings>): void {
  const { stage, services } = scene;
  const { words } = services;
  const state = signal<State>({ kind: 'choosing' });
  const again = signal(0);
  const marks = (): readonly NotableWord[] => (state.value.kind === 'chosen' ? inOrder(state.value.answer) : []);

  // A mark that opens nothing would be worth nothing.
  if (scene.asked) services.turnOn('word-card');

  scene.effect(() => {
    const question = choiceQuestion(
      scene.text.value,
      scene.activity.value,
      services.pack.value?.pack,
      words.amount.value,
      (region) => scene.allows(region),
    );
    void words.turn.value;
    void again.value;
    return untracked(() => choose(question));
  });
  scene.effect(() => {
    const spans = marks().map(({ span }) => span);
    untracked(() => stage.paint('marked', spans));
  });

  /** Until the answer is there, what was marked stays. Returns the way to take no more notice of it. */
  function choose(question: NotableQuestion): () => void {
    let wanted = true;
    void (async () => {
      try {
        const answer = await words.notable(question);
        if (wanted) state.value = { kind: 'chosen', answer };
      } catch {
        if (wanted) state.value = { kind: 'silent' };
      }
    })();
    return () => {
      wanted = false;
    };
  }

  const inOrder = ({ words: chosen }: NotableAnswer): NotableWord[] => {
    const text = scene.text.peek();
    return chosen.toSorted(
      (a, b) => text.indexOf(a.span.key) - text.indexOf(b.span.key) || a.span.start - b.span.start,
    );
  };

  const goTo = (span: Span): void => {
    services.closePanel?.();
    stage.reveal(span);
    services.cursor?.show(undefined, span);
  };

  const sight = new Sight();
  scene.effect(() => {
    void stage.moved.value;
    const all = marks();
    if (scene.peeled.value) return sight.pause();
    const passed = untracked(() => sight.look(all, (span) => stage.boxesOf(span), innerHeight, performance.now()));
    if (passed.length > 0) void words.moved(passed.map((lemma) => ({ kind: 'passed', lang: LANG, lemma })));
  });

  scene.effect(() => {
    const now = state.value;
    const text = scene.text.value;
    desk.value = {
      amount: words.amount.value,
      chooseAmount: (amount) => words.chooseAmount(amount),
      choice:
        now.kind === 'choosing'
          ? now
          : now.kind === 'silent'
            ? { kind: 'silent', again: () => (again.value += 1) }
            : {
                kind: 'marked',
                words: marks().map(({ span }) => ({
                  text: text.textOf(span),
                  lang: text.block(span.key)?.lang ?? LANG,
                  go: () => goTo(span),
                })),
                known: now.answer.known.length,
                showAgain: () =>
                  void words.moved(
                    now.answer.known.flatMap(({ as }) => as.map((lemma) => ({ kind: 'again', lang: LANG, lemma }))),
                  ),
              },
    };
  });
  scene.signal.addEventListener('abort', () => (desk.value = null), { once: true });
}
