import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Icon } from '@/components/Icon';
import { stand, system, type Stand } from './stand';
import { SURFACES } from './surfaces';

let standing: Stand | undefined;
beforeEach(() => page.viewport(1000, 1600));
afterEach(async () => {
  standing?.leave();
  standing = undefined;
  await system({});
});

/** Rules about a whole page: a surface is a guest on one. */
const GUEST = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'landmark-one-main': { enabled: false },
};

/** What axe is sure of, and text whose contrast it could not work out: that would be a hole in the scan. */
const found = async (host: HTMLElement): Promise<string[]> => {
  const { violations, incomplete } = await axe.run(host, { rules: GUEST });
  return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
};

const FINGER = 24;
const CONTROLS = 'button, input, textarea, a, [tabindex="0"]';

const smallerThanAFinger = ({ width, height }: DOMRect): boolean => Math.min(width, height) < FINGER;
/** What a finger hits: a radio under its label, or the control itself. */
const target = (control: HTMLElement): DOMRect => (control.closest('label') ?? control).getBoundingClientRect();

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    it.each(SURFACES)('$name has no barrier', async ({ draw, page: own, press = [] }) => {
      // No motion: a half-faded colour has another contrast.
      await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      standing = stand(draw(), { dir, page: own ?? false });
      for (const selector of press) {
        standing.one(selector).click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      expect(await found(standing.host)).toEqual([]);
      const controls = standing.all(CONTROLS).filter((control) => !control.closest('[hidden]'));
      expect(
        controls.filter((control) => smallerThanAFinger(target(control))).map((control) => control.outerHTML),
      ).toEqual([]);
    });
  });
});

it.each([
  ['light', '#cdc7bc', '#555048'],
  ['dark', '#555048', '#cdc7bc'],
])('the scan sees the colours of %s', async (scheme, faint, clear) => {
  await system({ 'prefers-color-scheme': scheme });
  const words = (color: string) => (
    <section class="hr-card">
      <p style={{ color }}>Words</p>
    </section>
  );
  standing = stand(words(faint));
  expect(await found(standing.host)).toEqual([expect.stringContaining('color-contrast')]);
  standing.draw(words(clear));
  expect(await found(standing.host)).toEqual([]);
});

it('the scan sees inside: a button without a name is found', async () => {
  standing = stand(
    <button class="hr-icon-button" type="button">
      <Icon name="close" />
    </button>,
  );
  expect(await found(standing.host)).toEqual([expect.stringContaining('button-name')]);
});
