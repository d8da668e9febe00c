import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityOf, browserTranslator, translateAll } from '@/supports/home-directions/translator';
import { madeTranslator } from './a-translator';

const PAIR = { sourceLanguage: 'en', targetLanguage: 'ar' };
const nothing = { download: () => {}, sentence: () => {} };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the browser has', () => {
  it.each([
    ['no translator', {}, false],
    ['something else of that name', { Translator: 'a word' }, false],
    ['half of one', { Translator: { create: () => {} } }, false],
    ['one', { Translator: madeTranslator() }, true],
  ])('%s', (_name, scope, there) => expect(browserTranslator(scope) !== undefined).toBe(there));

  it.each([
    ['available', 'here'],
    ['downloadable', 'get'],
    ['downloading', 'get'],
    ['unavailable', 'none'],
    ['readily', 'none'],
  ])('“%s” is %s', async (says, availability) => {
    const translator = madeTranslator({ availability: () => Promise.resolve(says) });
    expect(await availabilityOf(translator, PAIR, true)).toBe(availability);
    // Without a network nothing can be fetched, and so it is not offered.
    expect(await availabilityOf(translator, PAIR, false)).toBe(availability === 'get' ? 'none' : availability);
  });

  it('a browser that throws or is silent has none', async () => {
    expect(await availabilityOf(undefined, PAIR)).toBe('none');
    expect(
      await availabilityOf(madeTranslator({ availability: () => Promise.reject(new Error('policy')) }), PAIR),
    ).toBe('none');
    const thrown = madeTranslator({
      availability: () => {
        throw new TypeError('not in this context');
      },
    });
    expect(await availabilityOf(thrown, PAIR)).toBe('none');
    const silent = availabilityOf(madeTranslator({ availability: () => new Promise(() => {}) }), PAIR);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await silent).toBe('none');
  });
});

describe('sentence by sentence', () => {
  it('says each as it comes, and how far the download is', async () => {
    const shares: number[] = [];
    const said: string[] = [];
    await translateAll(
      madeTranslator({ progress: [{ loaded: 0 }, { loaded: 0.5 }, { loaded: 30, total: 40 }, { loaded: 9 }] }),
      PAIR,
      ['One.', 'Two.'],
      { download: (share) => shares.push(share), sentence: (text, made) => said.push(`${text} ${made}`) },
      new AbortController().signal,
    );
    expect(shares).toEqual([0, 0.5, 0.75, 1]);
    expect(said).toEqual(['One. ar: One.', 'Two. ar: Two.']);
  });

  it.each([
    ['nothing', ''],
    ['no text', 7],
    ['a book', 'x'.repeat(5000)],
  ])('gives up on %s, and keeps what came before', async (_name, answer) => {
    const said: string[] = [];
    const translator = madeTranslator({ translate: (text) => (text === 'Two.' ? answer : `ar: ${text}`) });
    await expect(
      translateAll(
        translator,
        PAIR,
        ['One.', 'Two.', 'Three.'],
        { ...nothing, sentence: (text) => said.push(text) },
        new AbortController().signal,
      ),
    ).rejects.toThrow('nothing that could be a translation');
    expect(said).toEqual(['One.']);
  });

  it('waits for no answer for ever: not for a sentence, nor for a download without a sign of life', async () => {
    for (const silent of [
      madeTranslator({ translate: () => new Promise(() => {}) }),
      madeTranslator({ create: () => new Promise(() => {}) }),
    ]) {
      const over = vi.fn<(error: unknown) => void>();
      translateAll(silent, PAIR, ['One.'], nothing, new AbortController().signal).catch(over);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(over).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(over).toHaveBeenCalledOnce();
    }
  });

  it('stops when it is told to, and says nothing after', async () => {
    const stop = new AbortController();
    const said: string[] = [];
    const work = translateAll(
      madeTranslator({ translate: (text) => (text === 'Two.' ? new Promise(() => {}) : text) }),
      PAIR,
      ['One.', 'Two.'],
      { ...nothing, sentence: (text) => said.push(text) },
      stop.signal,
    );
    await vi.advanceTimersByTimeAsync(1);
    stop.abort(new DOMException('closed', 'AbortError'));
    await expect(work).rejects.toThrow('closed');
    expect(said).toEqual(['One.']);
  });
});
