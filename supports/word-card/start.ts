import { signal, untracked } from '@preact/signals-core';
import type { Span } from '@/model/activity';
import type { Scene, Tap } from '@/supports/contract';
import type { Hear } from './hearing';
import { answeredSpan, questionAbout } from './question';
import type { Settings } from './settings';
import { spokenSummary, type View } from './view';
import { WordCard } from './WordCard';

/** A card that comes and goes within a second only unsettles. */
const PATIENCE = 1000;

export function start(scene: Scene<Settings>): void {
  const { stage, services } = scene;
  const asked = signal<Tap | null>(null);
  const again = signal(0);
  const view = signal<View | null>(null);
  /** What is painted: the tapped word, or the phrase it is part of. */
  let open: Span | null = null;
  let drawn: Tap | null = null;
  let turn = 0;
  const voice = oneVoice(scene);

  const close = (): void => {
    asked.value = null;
  };
  const show = (tap: Tap, next: View): void => {
    view.value = next;
    if (drawn === tap) return;
    drawn = tap;
    stage.beside(tap.span, WordCard, {
      view,
      turn,
      by: tap.by,
      settings: scene.settings,
      hear: voice.hear,
      // A late click may still hold the way to close a card that another one has replaced.
      close: () => {
        if (asked.peek() === tap) close();
      },
      retry: () => {
        again.value += 1;
      },
      chooseHome: (lang: string) => services.chooseHomeLanguage(lang),
    });
  };
  const paint = (span: Span | null): void => {
    open = span;
    stage.paint('open', span ? [span] : []);
  };

  stage.onTap((tap) => {
    // The same word once more puts the card away.
    asked.value = asked.peek() && open && within(tap.span, open) ? null : tap;
  });

  scene.effect(() => {
    const tap = asked.value;
    const home = services.homeLanguage.value;
    void again.value;
    // Drawing is no reason to ask again: what the stage reads for itself is not followed.
    return untracked(() => turnTo(tap, home));
  });

  /** Ends what was shown of another word, and looks this one up. Returns the way to drop the look-up. */
  function turnTo(tap: Tap | null, home: string | undefined): (() => void) | undefined {
    if (drawn !== tap) {
      voice.stop();
      drawn = null;
      stage.closeBeside();
      view.value = null;
      turn += 1;
      paint(tap && tap.span);
    }
    if (!tap) return undefined;

    const text = scene.text.peek();
    const surface = text.textOf(tap.span);
    const about = questionAbout(tap.span, text, scene.activity.peek(), home);
    if (!about) {
      close();
      return undefined;
    }
    const { lang } = about.question;
    const block = text.block(tap.span.key);
    if (block && !scene.allows(block.region)) {
      show(tap, { kind: 'closed', surface, lang });
      return undefined;
    }
    const lookUp = new AbortController();
    const wait = setTimeout(() => {
      if (drawn !== tap) show(tap, { kind: 'waiting', surface, lang });
    }, PATIENCE);
    void (async () => {
      try {
        const help = await services.lexicon.help(about.question, lookUp.signal);
        // Another word was tapped meanwhile, or this card was closed: a late answer says nothing.
        if (lookUp.signal.aborted) return;
        paint(answeredSpan(about, help, tap.span.key));
        const found: View = { kind: 'word', help, lang, home };
        show(tap, found);
        if (tap.by === 'pointer') stage.announce(spokenSummary(found));
      } catch {
        if (!lookUp.signal.aborted) show(tap, { kind: 'silent', surface, lang });
      } finally {
        clearTimeout(wait);
      }
    })();
    return () => {
      clearTimeout(wait);
      lookUp.abort();
    };
  }
}

/** One thing is heard at a time; the newest wins. */
function oneVoice({ services, signal: ended }: Scene<Settings>): { hear: Hear; stop: () => void } {
  let speaking: AbortController | undefined;
  const stop = (): void => speaking?.abort();
  ended.addEventListener('abort', stop, { once: true });
  return {
    stop,
    hear: async (text, lang) => {
      stop();
      const mine = new AbortController();
      speaking = mine;
      try {
        await services.voice.speak({ text, lang, rate: 1 }, {}, mine.signal);
      } catch (error) {
        if (!mine.signal.aborted) throw error;
      }
    },
  };
}

const within = (inner: Span, outer: Span): boolean =>
  inner.key === outer.key && inner.start >= outer.start && inner.end <= outer.end;
