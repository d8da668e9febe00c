import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Handle, movedBy, type HandlePlace } from '@/components/Handle';
import { stand, type Stand } from './stand';
import { nothing } from './surfaces';

let standing: Stand;
beforeEach(() => page.viewport(1000, 800));
afterEach(() => standing.leave());

const open = vi.fn<() => void>();
const move = vi.fn<(place: HandlePlace) => void>();
beforeEach(() => {
  open.mockClear();
  move.mockClear();
});
const handle = (place: HandlePlace = { side: 'right', at: 0.5 }) => (
  <Handle {...place} open={false} onOpen={open} onMove={move} />
);

/** A real pointer: the test's frame stands somewhere in the browser's window, perhaps scaled. */
async function pointer(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: frame.left + (x * frame.width) / innerWidth,
    y: frame.top + (y * frame.height) / innerHeight,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
  });
}

const middle = (): { x: number; y: number } => {
  const { left, top, width, height } = standing.one('.hr-handle').getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

it('a click opens, and so does a press with an unsteady hand', async () => {
  standing = stand(handle());
  const { x, y } = middle();
  await pointer('mousePressed', x, y);
  await pointer('mouseMoved', x - 4, y + 4);
  await pointer('mouseReleased', x - 4, y + 4);
  await expect.poll(() => open.mock.calls.length).toBe(1);
  expect(move).not.toHaveBeenCalled();
});

it('dragged over the middle it goes to the other side, and does not open', async () => {
  standing = stand(handle());
  const { x, y } = middle();
  await pointer('mousePressed', x, y);
  await pointer('mouseMoved', 600, 300);
  await pointer('mouseMoved', 100, 226);
  await expect.poll(() => standing.one('.hr-handle').dataset['side']).toBe('left');
  await pointer('mouseReleased', 100, 226);
  await expect.poll(() => move.mock.calls).toEqual([[{ side: 'left', at: 0.25 }]]);
  expect(open).not.toHaveBeenCalled();
});

describe('by keyboard', () => {
  it.each([
    ['{ArrowUp}', { side: 'right', at: 0.44 }],
    ['{ArrowDown}', { side: 'right', at: 0.56 }],
    ['{ArrowLeft}', { side: 'left', at: 0.5 }],
    ['{ArrowRight}', { side: 'right', at: 0.5 }],
  ] as const)('%s moves it', async (key, place) => {
    standing = stand(handle());
    standing.one('.hr-handle').focus();
    await userEvent.keyboard(key);
    expect(move.mock.calls).toEqual([[place]]);
  });

  it('leaves the browser’s own Alt and arrow keys alone', async () => {
    standing = stand(handle());
    const event = new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true });
    standing.one('.hr-handle').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(move).not.toHaveBeenCalled();
  });
});

it.each([
  [0, -1, 0],
  [1, 1, 1],
  [0.5, -2, 0.38],
])('from %d, %d steps end at %d', (at, steps, end) => {
  standing = stand(null);
  expect(movedBy({ side: 'left', at }, steps)).toEqual({ side: 'left', at: end });
});

it.each([0, 0.5, 1])('at %d it is whole inside the window, on the side it was put', (at) => {
  standing = stand(handle({ side: 'left', at }), { dir: 'rtl' });
  const { left, top, bottom } = standing.one('.hr-handle').getBoundingClientRect();
  expect(left).toBe(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

it('steps aside at 400 % zoom while the bar or a card is open', async () => {
  await page.viewport(320, 480);
  standing = stand(
    <>
      {handle()}
      <section class="hr-player" />
    </>,
  );
  expect(getComputedStyle(standing.one('.hr-handle')).display).toBe('none');
});

it('makes room for the panel', () => {
  standing = stand(<Handle side="right" at={0.5} open onOpen={nothing} onMove={nothing} />);
  expect(standing.one('.hr-handle').getClientRects()).toHaveLength(0);
});
