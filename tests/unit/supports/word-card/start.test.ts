import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordHelp } from '@/model/word-help';
import type { WordView } from '@/supports/word-card/view';
import type { WordCardProps } from '@/supports/word-card/WordCard';
import { Settings } from '@/supports/word-card/settings';
import { start } from '@/supports/word-card/start';
import { paragraph, sceneFor } from '../scene';

const TEXT = 'Plants breathe. Plants need carbon dioxide to grow. Then the rain stopped.';
const at = (word: string) => ({ key: 'p', start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const helpFor = (surface: string, from: number, rest: Partial<WordHelp> = {}): WordHelp => ({
  surface,
  start: from,
  end: from + surface.length,
  lemma: surface,
  senses: [{ pos: 'noun', definition: 'a gas', source: 'core', glosses: [] }],
  name: false,
  ...rest,
});

const open = (rest = {}) => {
  const world = sceneFor([paragraph('p', TEXT, rest)], Settings.parse({}));
  start(world.scene);
  const card = () => world.done.beside?.props as WordCardProps | undefined;
  return {
    ...world,
    card,
    view: () => card()?.view.value,
    tap: (word: string, by: 'pointer' | 'keyboard' = 'pointer') => world.done.tap({ span: at(word), by }),
  };
};
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a tapped word', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked about with its own sentence, its language and the home language', () => {
    const { tap, asked } = open({ lang: 'en-US' });
    tap('carbon');
    expect(asked[0]?.question).toMatchObject({ lang: 'en-US', home: 'es' });
    const { sentence, start: from, end } = asked[0]!.question;
    expect(sentence.trim()).toBe('Plants need carbon dioxide to grow.');
    expect(sentence.slice(from, end)).toBe('carbon');
  });

  it('is painted at once, and as the whole phrase when the answer is one', async () => {
    const { tap, asked, done, view } = open();
    tap('carbon');
    expect(done.painted.get('open')).toEqual([at('carbon')]);
    expect(done.beside).toBeNull();
    asked[0]!.answer(helpFor('carbon dioxide', asked[0]!.question.start));
    await settled();
    expect(done.painted.get('open')).toEqual([at('carbon dioxide')]);
    expect(done.beside?.at).toEqual(at('carbon'));
    expect(view()).toMatchObject({ kind: 'word', home: 'es' });
    expect(done.said).toEqual(['carbon dioxide. a gas']);
  });

  it('shows nothing for a second, then that it is coming', async () => {
    const { tap, done, view, asked } = open();
    tap('rain');
    await vi.advanceTimersByTimeAsync(999);
    expect(done.beside).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(view()).toMatchObject({ kind: 'waiting', surface: 'rain' });
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    expect(view()).toMatchObject({ kind: 'word' });
  });

  it('gives way to the next tap, and its late answer says nothing', async () => {
    const { tap, asked, view, done } = open();
    tap('carbon');
    tap('rain');
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(asked[1]!.signal.aborted).toBe(false);
    asked[1]!.answer(helpFor('rain', asked[1]!.question.start));
    await settled();
    asked[0]!.answer(helpFor('carbon', asked[0]!.question.start));
    await settled();
    expect(view()).toMatchObject({ help: { surface: 'rain' } });
    expect(done.painted.get('open')).toEqual([at('rain')]);
  });

  it('tapped again, or any word of its phrase, puts the card away', async () => {
    const { tap, asked, done } = open();
    tap('carbon');
    asked[0]!.answer(helpFor('carbon dioxide', asked[0]!.question.start));
    await settled();
    tap('dioxide');
    expect(done.beside).toBeNull();
    expect(done.painted.get('open')).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('a click that wanted to close an earlier card leaves the present one', async () => {
    const { tap, asked, card, view } = open();
    tap('carbon');
    asked[0]!.answer(helpFor('carbon', asked[0]!.question.start));
    await settled();
    const closeFirst = card()!.close;
    tap('rain');
    asked[1]!.answer(helpFor('rain', asked[1]!.question.start));
    await settled();
    closeFirst();
    expect(view()).toMatchObject({ help: { surface: 'rain' } });
    card()!.close();
    expect(view()).toBeUndefined();
  });

  it('tells when the dictionary does not answer, and asks again', async () => {
    const { tap, asked, view, card } = open();
    tap('rain');
    asked[0]!.fail(new Error('gone'));
    await settled();
    expect(view()).toMatchObject({ kind: 'silent', surface: 'rain' });
    card()!.retry();
    asked[1]!.answer(helpFor('rain', asked[1]!.question.start));
    await settled();
    expect(view()).toMatchObject({ kind: 'word' });
  });

  it('gets its gloss in the same card when a home language is chosen there', async () => {
    const { tap, asked, view, card, homeLanguage } = open();
    homeLanguage.value = undefined;
    tap('rain');
    expect(asked[0]!.question.home).toBeUndefined();
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    const before = card();
    card()!.chooseHome('es');
    expect(asked[1]!.question.home).toBe('es');
    expect(card()).toBe(before);
    asked[1]!.answer(helpFor('rain', asked[1]!.question.start));
    await settled();
    expect(card()).toBe(before);
    expect(view()).toMatchObject({ kind: 'word', home: 'es' });
  });

  it('says so where word help is closed, and asks nothing', () => {
    const { tap, asked, view, allowed } = open();
    allowed.value = false;
    tap('rain');
    expect(view()).toMatchObject({ kind: 'closed', surface: 'rain' });
    expect(asked).toHaveLength(0);
  });

  it('opened by keyboard leaves the announcing to the focus', async () => {
    const { tap, asked, done, card } = open();
    tap('rain', 'keyboard');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    expect(done.said).toEqual([]);
    expect(card()?.by).toBe('keyboard');
  });

  it('is heard alone: a new word, closing and switching off silence the last', async () => {
    const { tap, asked, card, spoken, end } = open();
    tap('rain');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    void card()!.hear('rain', 'en');
    void card()!.hear('lluvia', 'es');
    expect(spoken.map(({ text, signal }) => [text, signal.aborted])).toEqual([
      ['rain', true],
      ['lluvia', false],
    ]);
    tap('carbon');
    expect(spoken[1]!.signal.aborted).toBe(true);
    asked[1]!.answer(helpFor('carbon', asked[1]!.question.start));
    await settled();
    void card()!.hear('carbon', 'en');
    end();
    expect(spoken[2]!.signal.aborted).toBe(true);
  });

  it('opens the card of one of its words in place, asks with the definition as its sentence, and comes back', async () => {
    const { tap, asked, view, card, done } = open();
    tap('rain');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    const first = card();
    first!.lookUp({ text: 'a gas', lang: 'en', start: 2, end: 5, at: 'meaning:1' });
    expect(asked[1]!.question).toEqual({ sentence: 'a gas', start: 2, end: 5, lang: 'en', home: 'es' });
    // The page's word stays lit, and the card where it is.
    expect(done.painted.get('open')).toEqual([at('rain')]);
    expect(view()).toMatchObject({ help: { surface: 'rain' } });
    asked[1]!.answer(helpFor('gas', 2));
    await settled();
    expect(view()).toMatchObject({ help: { surface: 'gas' }, under: { depth: 1, surface: 'rain', lang: 'en' } });
    card()!.lookUp({ text: 'a gas', lang: 'en', start: 2, end: 5, at: 'meaning:1' });
    asked[2]!.answer(helpFor('gas', 2));
    await settled();
    expect(view()).toMatchObject({ under: { depth: 2, surface: 'gas' } });
    card()!.back();
    asked[3]!.answer(helpFor('gas', 2));
    await settled();
    expect(view()).toMatchObject({ under: { depth: 1 } });
    card()!.back();
    asked[4]!.answer(helpFor('rain', asked[4]!.question.start));
    await settled();
    expect(view()).toMatchObject({ help: { surface: 'rain' } });
    expect(view()?.under).toBeUndefined();
    expect(card()).toBe(first);
    expect(done.said).toEqual(['rain. a gas', 'gas. a gas', 'gas. a gas', 'gas. a gas', 'rain. a gas']);
  });

  it('tapped on the page leaves what was opened in the card', async () => {
    const { tap, asked, view, card } = open();
    tap('rain');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    card()!.lookUp({ text: 'a gas', lang: 'en', start: 2, end: 5, at: 'meaning:1' });
    tap('carbon');
    expect(asked[1]!.signal.aborted).toBe(true);
    asked[2]!.answer(helpFor('carbon', asked[2]!.question.start));
    await settled();
    expect(view()).toMatchObject({ help: { surface: 'carbon' } });
    expect(view()?.under).toBeUndefined();
  });

  it('waits for a word of the card with the way back in sight', async () => {
    const { tap, asked, view, card } = open();
    tap('rain');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    card()!.lookUp({ text: 'a gas', lang: 'en', start: 2, end: 5, at: 'meaning:1' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(view()).toMatchObject({ kind: 'waiting', surface: 'gas', under: { depth: 1 } });
    asked[1]!.fail(new Error('gone'));
    await settled();
    expect(view()).toMatchObject({ kind: 'silent', surface: 'gas', under: { depth: 1 } });
  });

  describe('guessed first', () => {
    const others = ['a kind of bread', 'a place to sleep'];
    const guessing = async (assessment: 'no' | 'quiz', answer: Partial<WordHelp>) => {
      const world = open();
      world.settings.value = { ...world.settings.peek(), guessFirst: true };
      Object.assign(world.scene.activity.peek(), { assessment });
      world.tap('rain');
      world.asked[0]!.answer(helpFor('rain', world.asked[0]!.question.start, answer));
      await settled();
      return world;
    };

    it('asks for other meanings, and a screen reader is not told the right one', async () => {
      const { asked, view, done } = await guessing('no', { others });
      expect(asked[0]!.question.guess).toBe(true);
      expect(view()).toMatchObject({ guess: true });
      expect(done.said).toEqual(['rain']);
    });

    it('never where something is measured', async () => {
      const { asked, view } = await guessing('quiz', { others });
      expect(asked[0]!.question).not.toHaveProperty('guess');
      expect(view()).not.toHaveProperty('guess');
    });

    it('not where there are no others', async () => {
      const { view, done } = await guessing('no', {});
      expect(view()).not.toHaveProperty('guess');
      expect(done.said).toEqual(['rain. a gas']);
    });

    it('and never a word of the card', async () => {
      const { asked, card } = await guessing('no', { others });
      card()!.lookUp({ text: 'a gas', lang: 'en', start: 2, end: 5, at: 'meaning:1' });
      expect(asked[1]!.question).not.toHaveProperty('guess');
    });
  });

  it('is kept with its sentence and the way back to it, and forgotten again', async () => {
    const { tap, asked, view, card, kept } = open();
    tap('rain');
    asked[0]!.answer(helpFor('rain', asked[0]!.question.start));
    await settled();
    const keeping = card()!.keeping(view() as WordView, 0);
    expect(await keeping.saved()).toBe(false);
    expect(await keeping.save()).toBe('kept');
    expect([...kept.values()]).toMatchObject([
      { lang: 'en', lemma: 'rain', sentence: 'Then the rain stopped.', title: 'A', href: location.href },
    ]);
    expect(await keeping.saved()).toBe(true);
    await keeping.forget();
    expect(kept.size).toBe(0);
  });

  it('ends with its scene: no look-up goes on and nothing opens later', async () => {
    const { tap, asked, done, end } = open();
    tap('rain');
    end();
    expect(asked[0]!.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(done.beside).toBeNull();
  });
});
