import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import css from '@/components/components.css?inline';
import { translator } from '@/components/text';
import type { Pack } from '@/model/pack';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import { openHost } from '@/page/host';
import { markOf } from '@/page/marks';
import { Overlay } from '@/page/Overlay';
import overlayCss from '@/page/overlay.css?inline';
import type { SupportBody } from '@/supports/contract';
import support from '@/supports/home-directions';
import body from '@/supports/home-directions/body';
import { madeTranslator, type Ways } from '../../../unit/supports/home-directions/a-translator';
import { sessionOn } from '../../page/a-session';
import { stringsOf, supportSheets } from '../words';

const PACK: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [],
  directions: { es: [{ quote: 'Explain why', text: 'Explica por qué una esclusa no necesita motor.' }] },
};
const READ = 'Read the text, and then answer the questions.';
const EXPLAIN = 'Explain why a lock needs no engine.';
let turn = 0;
const html = (): string => `<div style="font: 16px/24px Arial; width: 600px; margin: 24px">
  <div id="page" data-item="${(turn += 1)}"><p>${READ}</p><ol><li>${EXPLAIN}</li></ol></div>
</div>`;
const help = ({ sentence, start, end, ahead }: WordQuestion): WordHelp => ({
  surface: sentence.slice(start, end),
  start,
  end,
  lemma: sentence.slice(start, end).toLowerCase(),
  senses:
    ahead === true
      ? [
          {
            pos: 'verb',
            definition: 'a meaning',
            source: 'core',
            glosses: [{ text: 'una palabra', lang: 'es', source: 'core' }],
          },
        ]
      : [],
  name: false,
});

let life: AbortController;
beforeEach(async () => {
  life = new AbortController();
  await page.viewport(1200, 800);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'Translator');
  vi.unstubAllGlobals();
});

/** `ways`: the browser's translator answers so; null: it has none. */
async function open(ways: Ways | null, { pack, home = 'es' }: { pack?: Pack; home?: string } = {}) {
  vi.stubGlobal('Translator', ways === null ? undefined : madeTranslator(ways));
  document.body.innerHTML = html();
  const before = document.body.outerHTML;
  const { session, profile } = sessionOn(
    [support],
    {
      body: () => Promise.resolve(body as unknown as SupportBody<never>),
      t: signal(translator(stringsOf('en'))),
      packs: {
        find: () => Promise.resolve(pack ? { kind: 'found', pack, from: 'link' } : { kind: 'none' }),
        open: () => Promise.resolve({ kind: 'none' }),
      },
      lexicon: { help: (question) => Promise.resolve(help(question)) },
    },
    { welcomed: true, met: true, on: [], homeLanguage: home },
    life.signal,
  );
  const { root } = openHost(document, css + supportSheets + overlayCss, 'open', life.signal);
  render(<Overlay session={session} directionOf={() => 'ltr'} uiLanguages={[]} onMyPage={() => {}} />, root);
  life.signal.addEventListener('abort', () => render(null, root));
  await vi.waitUntil(() => session.phase.value === 'ready' && session.run.value);
  return {
    session,
    profile,
    root,
    before,
    text: (): string => root.querySelector('.hr-directions')?.textContent ?? '',
    button: (name: string): HTMLButtonElement | undefined =>
      [...root.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
      ),
    /** As the panel's button does: nothing of the browser's comes by itself. */
    show: async (): Promise<void> => {
      session.toggle(support.id, false);
      session.toggle(support.id, true);
      await expect.poll(() => root.querySelector('.hr-directions .hr-card') !== null).toBe(true);
    },
  };
}
const homes = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.hr-directions__list > li')].map(
    (piece) => piece.querySelector('.hr-directions__home')?.textContent ?? '',
  );

describe('directions in the home language, on a page', () => {
  it('come by themselves where the teacher wrote them, and write nothing', async () => {
    const { root, before, text } = await open(null, { pack: PACK });
    await expect.poll(() => homes(root)).toEqual(['', 'Explica por qué una esclusa no necesita motor.']);
    await expect.poll(text).toContain('What the task words mean');
    expect(text()).toContain('Some of it is in Español.');
    root.querySelectorAll<HTMLElement>('.hr-directions__list .hr-quote')[1]?.click();
    await expect.poll(() => markOf('found').map(String)).toEqual([EXPLAIN]);
    root.querySelector<HTMLElement>('.hr-card__head button')?.click();
    await expect.poll(() => [text(), markOf('found').length]).toEqual(['', 0]);
    expect(document.body.outerHTML).toBe(before);
  });

  it('do not come by themselves where only the browser could say them, nor for another language', async () => {
    const { root, session, show, text } = await open({}, { pack: PACK, home: 'vi' });
    await expect.poll(() => session.run.value?.ids()).toEqual([support.id]);
    expect(root.querySelector('.hr-directions')).toBeNull();
    await show();
    await expect.poll(text).toContain('Ask this browser: Tiếng Việt');
    expect(homes(root)).toEqual(['', '']);
  });

  it('are asked of the browser by a press, and the teacher’s stay', async () => {
    const asked: string[] = [];
    const { root, button, show, text } = await open(
      { translate: (sentence) => (asked.push(sentence), `es: ${sentence}`) },
      { pack: PACK },
    );
    await show();
    await expect.poll(() => button('Ask this browser')).toBeDefined();
    expect(asked).toEqual([]);
    button('Ask this browser')?.click();
    await expect.poll(() => homes(root)).toEqual([`es: ${READ}`, 'Explica por qué una esclusa no necesita motor.']);
    expect(asked).toEqual([READ]);
    await expect.poll(text).toContain('Made by this browser, on this device. It can be wrong.');
    expect(button('Ask this browser')).toBeUndefined();
  });

  it('lose nothing when the browser stops in the middle, and can be asked again', async () => {
    let broken = true;
    const { root, button, show, text } = await open({
      translate: (sentence) => {
        if (broken && sentence === EXPLAIN) throw new Error('out of memory');
        return `es: ${sentence}`;
      },
    });
    await show();
    await expect.poll(() => button('Ask this browser')).toBeDefined();
    button('Ask this browser')?.click();
    await expect.poll(text).toContain('The browser stopped before the end.');
    expect(homes(root)).toEqual([`es: ${READ}`, '']);
    broken = false;
    button('Try again')?.click();
    await expect.poll(() => homes(root)).toEqual([`es: ${READ}`, `es: ${EXPLAIN}`]);
  });

  it('say nothing of one language under another', async () => {
    const { root, button, show, profile } = await open({ translate: (sentence) => `es: ${sentence}` });
    await show();
    await expect.poll(() => button('Ask this browser')).toBeDefined();
    button('Ask this browser')?.click();
    await expect.poll(() => homes(root)).toEqual([`es: ${READ}`, `es: ${EXPLAIN}`]);
    profile.value = { ...profile.peek(), homeLanguage: 'vi' };
    await expect.poll(() => homes(root)).toEqual(['', '']);
  });

  it('are of the words alone without pack and translator, and offer nothing that cannot work', async () => {
    const { button, show, text } = await open(null);
    await show();
    await expect.poll(text).toContain('this browser cannot do it now');
    await expect.poll(text).toContain('una palabra');
    expect(button('Ask this browser')).toBeUndefined();
  });
});
