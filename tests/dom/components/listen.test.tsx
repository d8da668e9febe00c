import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Card } from '@/components/Card';
import { ListenButton } from '@/components/ListenButton';
import type { Speak } from '@/components/listening';
import { hearing, unheard } from '../unheard';
import { stand, type Stand } from './stand';
import { nothing, SURFACES } from './surfaces';

let standing: Stand | undefined;
afterEach(() => {
  standing?.leave();
  standing = undefined;
});

describe('every text on a surface of ours can be heard', () => {
  // What is waited for is over before a voice could say so.
  it.each(SURFACES.filter(({ name }) => name !== 'popup, loading'))(
    '$name',
    async ({ draw, page: own, press = [] }) => {
      await page.viewport(1000, 1600);
      const { heard, speak } = hearing();
      standing = stand(draw(), { page: own ?? false, speak });
      for (const selector of press) {
        standing.one(selector).click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      expect(await unheard(standing.root, heard)).toEqual([]);
    },
  );

  it('and one without a button is found', async () => {
    const { heard, speak } = hearing();
    standing = stand(
      <Card title="New" onClose={nothing}>
        <p>Nobody can hear this sentence.</p>
      </Card>,
      { speak },
    );
    expect(await unheard(standing.root, heard)).toEqual(['Nobody can hear this sentence.']);
  });
});

describe('a listen button', () => {
  /** A voice that speaks until it is told to end. */
  function slow() {
    const said: { text: string; lang: string; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] =
      [];
    const speak: Speak = (text, lang, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        said.push({ text, lang, signal, end: resolve, fail: reject });
      });
    return { said, speak };
  }
  const buttons = (): HTMLElement[] => standing?.all('.hr-listen') ?? [];
  const names = (): (string | null)[] => buttons().map((button) => button.getAttribute('aria-label'));

  it('says each text in its own language, one after another, and is quiet again', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['One word', { text: 'sequía', lang: 'es' }]} />, { speak });
    expect(names()).toEqual(['Hear: One word']);
    buttons()[0]?.click();
    await expect.poll(names).toEqual(['Stop listening']);
    said[0]?.end();
    await expect.poll(() => said.length).toBe(2);
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['One word', 'en'],
      ['sequía', 'es'],
    ]);
    said[1]?.end();
    await expect.poll(names).toEqual(['Hear: One word']);
  });

  it('stops at the second press, and when another one is pressed', async () => {
    const { said, speak } = slow();
    standing = stand(
      <>
        <ListenButton texts={['first']} />
        <ListenButton texts={['second']} />
      </>,
      { speak },
    );
    buttons()[0]?.click();
    await expect.poll(names).toEqual(['Stop listening', 'Hear: second']);
    buttons()[1]?.click();
    await expect.poll(names).toEqual(['Hear: first', 'Stop listening']);
    expect(said[0]?.signal.aborted).toBe(true);
    buttons()[1]?.click();
    await expect.poll(names).toEqual(['Hear: first', 'Hear: second']);
    expect(said[1]?.signal.aborted).toBe(true);
  });

  it('falls silent with what it stood on', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['here']} />, { speak });
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(1);
    standing.draw(<p>gone</p>);
    await vi.waitFor(() => expect(said[0]?.signal.aborted).toBe(true));
  });

  it('says in words that it cannot, but not when something else was wanted', async () => {
    const { said, speak } = slow();
    standing = stand(<ListenButton texts={['here']} />, { speak });
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(1);
    said[0]?.fail(new DOMException('another', 'AbortError'));
    await expect.poll(names).toEqual(['Hear: here']);
    expect(standing.all('[role="status"]')).toEqual([]);
    buttons()[0]?.click();
    await expect.poll(() => said.length).toBe(2);
    said[1]?.fail(new Error('no voice'));
    await expect
      .poll(() => standing?.all('[role="status"]').map(({ textContent }) => textContent))
      .toEqual(['There is no voice for this here.']);
  });

  it('is not there where nothing can speak', () => {
    standing = stand(<ListenButton texts={['here']} />, { speak: undefined });
    expect(buttons()).toEqual([]);
  });
});
