import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '@/components/components.css?inline';
import { translator } from '@/components/text';
import type { Pack } from '@/model/pack';
import { encodePack } from '@/packs/codec';
import { packLink } from '@/packs/find';
import { newestPack } from '@/packs/newest';
import { PackTrouble } from '@/packs/trouble';
import { openHost } from '@/page/host';
import { markOf } from '@/page/marks';
import { Overlay } from '@/page/Overlay';
import overlayCss from '@/page/overlay.css?inline';
import type { SupportBody } from '@/supports/contract';
import support from '@/supports/video-or-text';
import body from '@/supports/video-or-text/body';
import captions from '../../../../practice/media/canal-lock.en.vtt?raw';
import recording from '../../../../practice/media/canal-lock.webm?url';
import { sessionOn } from '../../page/a-session';
import { stringsOf, supportSheets } from '../words';

const pack: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  terms: [],
  alternates: [
    {
      kind: 'video',
      quote: 'How a lock lifts a boat',
      title: 'How a lock lifts a boat',
      href: 'https://riverbend.instructure.com/practice/media/canal-lock.webm',
      length: 38,
      captions: [{ lang: 'en', href: 'https://riverbend.instructure.com/practice/media/canal-lock.en.vtt' }],
    },
  ],
  questions: 'Questions',
};
const FILLER = 'A boat cannot climb a hill, so a lock lifts it step by step, and it needs no engine for that.';
const htmlWith = (href: string): string => `<div style="font: 16px/24px Arial; width: 760px; margin: 24px">
  <div id="page" data-item="${(turn += 1)}">
    <p>Read the text, and then answer the questions at the end. <a href="${href}">Handrail pack</a></p>
    <h2>How a lock lifts a boat</h2>
    ${Array.from({ length: 12 }, (_, i) => `<p>Part ${i + 1}. ${FILLER} ${FILLER}</p>`).join('')}
    <h2>Questions</h2>
    <ol><li>Explain in your own words why a lock needs no engine.</li><li>Who might have been harmed?</li></ol>
  </div>
</div>`;

let life: AbortController;
let turn = 0;
beforeEach(async () => {
  life = new AbortController();
  await page.viewport(1200, 700);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

async function open(href?: string) {
  document.body.innerHTML = htmlWith(
    href ?? packLink(await encodePack(pack), 'https://riverbend.instructure.com/courses/12/assignments/77'),
  );
  const before = document.documentElement.outerHTML;
  const { session } = sessionOn(
    [support],
    {
      body: () => Promise.resolve(body as unknown as SupportBody<never>),
      t: signal(translator(stringsOf('en'))),
      // As the background opens packs, without its shelf.
      packs: {
        find: (_ref, codes) =>
          newestPack(codes).then(
            (found) => (found ? { kind: 'found', pack: found, from: 'link' } : { kind: 'none' }),
            (error: unknown) => ({ kind: 'refused', why: error instanceof PackTrouble ? error.why : 'damaged' }),
          ),
        open: () => Promise.resolve({ kind: 'none' }),
      },
      text: () => Promise.resolve(captions),
    },
    { welcomed: true },
    life.signal,
  );
  const { root } = openHost(document, css + supportSheets + overlayCss, 'open', life.signal);
  render(<Overlay session={session} directionOf={() => 'ltr'} uiLanguages={[]} onMyPage={() => {}} />, root);
  life.signal.addEventListener('abort', () => render(null, root));
  await vi.waitUntil(() => session.phase.value === 'ready' && session.run.value);
  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return { session, root, before, button };
}
const marked = (): string[] => markOf('found').map(String);
const paragraphAtTop = (): string | undefined =>
  [...document.querySelectorAll('#page p')]
    .find((each) => each.getBoundingClientRect().bottom > 96)
    ?.textContent?.slice(0, 7);

describe('video or text on a page', () => {
  it('shows the choice that a link in the assignment brings, beside the reading and never on it', async () => {
    const { root } = await open();
    await expect.poll(() => root.querySelectorAll('.hr-path').length).toBe(3);
    const card = root.querySelector('.hr-card')!.getBoundingClientRect();
    await expect
      .poll(() => {
        const lines = new Range();
        lines.selectNodeContents(document.querySelector('#page')!);
        return [...lines.getClientRects()].every(
          (line) => line.right <= card.left || line.bottom <= card.top || line.top >= card.bottom || line.width === 0,
        );
      })
      .toBe(true);
  });

  it('ends at the same questions whether one reads or watches', async () => {
    const { root, button } = await open();
    await expect.poll(() => root.querySelectorAll('.hr-path').length).toBe(3);
    await userEvent.click(button('Read'));
    await userEvent.click(button('See the questions'));
    const asRead = marked();
    expect(asRead).toEqual(['Explain in your own words why a lock needs no engine.', 'Who might have been harmed?']);
    await userEvent.click(button('Watch'));
    await expect.poll(() => root.querySelector('.hr-aside')).not.toBeNull();
    expect(marked()).toEqual([]);
    await userEvent.click(button('Same questions'));
    expect(marked()).toEqual(asRead);
  });

  it('keeps the place on both sides, and its lines come from their file', async () => {
    const { root, button } = await open();
    await expect.poll(() => root.querySelectorAll('.hr-path').length).toBe(3);
    scrollTo(0, document.querySelectorAll('#page p')[7]!.getBoundingClientRect().top + scrollY - 90);
    const at = paragraphAtTop();
    await userEvent.click(button('Watch'));
    // This page has another address than the pack's school: its captions wait for a press.
    await userEvent.click(button('Load the captions'));
    await expect.poll(() => root.querySelectorAll('.hr-transcript__line').length).toBeGreaterThan(5);
    scrollTo(0, 0);
    await userEvent.click(button('Back to reading'));
    await expect
      .poll(() => {
        const again = [...document.querySelectorAll('#page p')].find((each) => each.textContent?.startsWith(at!));
        const box = again!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      })
      .toBe(true);
    expect(root.querySelector('[aria-pressed="true"]')?.textContent).toContain('Read');
  });

  it('writes nothing into the page and leaves no trace', async () => {
    const { root, button, session, before } = await open();
    await expect.poll(() => root.querySelectorAll('.hr-path').length).toBe(3);
    await userEvent.click(button('Watch'));
    await userEvent.click(button('Same questions'));
    await userEvent.click(button('Close, keep my place'));
    await expect.poll(() => root.querySelector('.hr-card')).toBeNull();
    expect((await session.prove()).recordsByUs).toBe(0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes on without a pack that is damaged, and offers nothing of it', async () => {
    const { root, session } = await open('https://riverbend.instructure.com/courses/12#handrail=1.eJxtjr1OwzAU');
    await expect.poll(() => session.pack.trouble.value).toBe('damaged');
    expect(root.querySelector('.hr-card')).toBeNull();
    expect(session.run.value?.broken.value.size).toBe(0);
  });

  it('says what to do when the recording cannot be had, and everything else goes on', async () => {
    const here = { ...pack.alternates[0]!, href: new URL(recording, location.href).href.replace('http:', 'https:') };
    const { root, button, session } = await open(
      packLink(await encodePack({ ...pack, alternates: [here] }), 'https://riverbend.instructure.com/'),
    );
    await expect.poll(() => root.querySelectorAll('.hr-path').length).toBe(3);
    await userEvent.click(button('Watch'));
    await userEvent.click(button('Play the video'));
    // The test's own server speaks no https: what a school's outage looks like from here.
    await expect.poll(() => root.textContent).toContain('The video did not open here');
    expect(session.run.value?.broken.value.size).toBe(0);
  });
});
