import { afterEach, beforeEach, expect, it } from 'vitest';
import { Follow } from '@/page/follow';

let life: AbortController;
let text: HTMLElement;
beforeEach(async () => {
  life = new AbortController();
  text = document.createElement('div');
  text.style.blockSize = '6000px';
  document.body.append(text);
  scrollTo(0, 0);
  await settled();
});
afterEach(() => {
  life.abort();
  text.remove();
});

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
/** A word that stands so far down the page. */
const wordAt = (top: number) => {
  const at = top - scrollY;
  return { left: 0, right: 40, top: at, bottom: at + 20 };
};
const settled = async (): Promise<void> => {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      await frame();
      last = scrollY;
      return before === last;
    })
    .toBe(true);
};

it('leaves the page alone while the word is in the comfortable zone, and fetches it when it leaves', async () => {
  const follow = new Follow(window, life.signal);
  follow.follow(text, wordAt(innerHeight * 0.4));
  await frame();
  expect(scrollY).toBe(0);
  follow.follow(text, wordAt(innerHeight * 0.8));
  await expect.poll(() => scrollY).toBeGreaterThan(innerHeight * 0.4);
  await settled();
  expect(follow.away.value).toBe(false);
});

it('never scrolls against a reader who has scrolled away, until they come back or ask for the word', async () => {
  const follow = new Follow(window, life.signal);
  follow.follow(text, wordAt(300));
  scrollTo(0, 3000);
  // Before any event has told of it.
  follow.follow(text, wordAt(320));
  await settled();
  expect([scrollY, follow.away.value]).toEqual([3000, true]);
  follow.look(wordAt(320));
  expect(follow.away.value).toBe(true);
  follow.reveal(text, wordAt(320));
  expect(follow.away.value).toBe(false);
  await expect.poll(() => scrollY).toBeLessThan(320);
  await settled();
  const landed = scrollY;
  follow.follow(text, wordAt(340));
  await settled();
  expect([scrollY, follow.away.value]).toEqual([landed, false]);
});

it('follows again when the reader has come back by themselves', async () => {
  const follow = new Follow(window, life.signal);
  follow.follow(text, wordAt(300));
  scrollTo(0, 3000);
  await settled();
  follow.look(wordAt(300));
  expect(follow.away.value).toBe(true);
  scrollTo(0, 0);
  await settled();
  follow.look(wordAt(300));
  expect(follow.away.value).toBe(false);
  follow.follow(text, wordAt(innerHeight * 0.8));
  await expect.poll(() => scrollY).toBeGreaterThan(0);
  await settled();
});

it('a reader who only moved the page a little keeps it there, until reading itself leaves their sight', async () => {
  const follow = new Follow(window, life.signal);
  follow.follow(text, wordAt(innerHeight * 0.5 + 200));
  await settled();
  // The word is now low in the window, still seen.
  const word = scrollY + innerHeight * 0.75;
  scrollTo(0, scrollY + 1);
  await settled();
  follow.look(wordAt(word));
  const there = scrollY;
  follow.follow(text, wordAt(word));
  await settled();
  expect([scrollY, follow.away.value]).toEqual([there, false]);
  follow.follow(text, wordAt(word + innerHeight * 0.4));
  await expect.poll(() => scrollY).toBeGreaterThan(there + 10);
  await settled();
});

it('rests when nothing is read', async () => {
  const follow = new Follow(window, life.signal);
  follow.follow(text, wordAt(300));
  scrollTo(0, 3000);
  await settled();
  follow.look(wordAt(300));
  expect(follow.away.value).toBe(true);
  follow.rest();
  expect(follow.away.value).toBe(false);
});
