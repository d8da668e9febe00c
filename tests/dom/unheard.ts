import { expect } from 'vitest';
import type { Speak } from '@/components/listening';

/** What listen buttons said, in order. Says everything in no time. */
export function hearing(): { readonly heard: { text: string; lang: string }[]; readonly speak: Speak } {
  const heard: { text: string; lang: string }[] = [];
  return {
    heard,
    speak: (text, lang) => {
      heard.push({ text, lang });
      return Promise.resolve();
    },
  };
}

/** Controls and headings are names of what they do or stand over; what is typed, and keys to press, are no sentences. */
const NOT_READ =
  'button:not(.hr-row), h1, h2, h3, a, select, textarea, kbd, label:not(.hr-voices__row *, .hr-say *), .hr-visually-hidden, [hidden], [aria-hidden="true"]';
/** Counters of where the voice is, and what it reads: the play button beside them says it. */
const PLAYED = '.hr-player__where, .hr-answer__where, .hr-answer__words, .hr-calm__sentence';
/** As it sounds: signs between words are not heard. */
const flat = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Presses every listen button of a surface, and returns what stands there in three words or more and was not heard. */
export async function unheard(root: ShadowRoot, heard: readonly { readonly text: string }[]): Promise<string[]> {
  for (const button of root.querySelectorAll<HTMLButtonElement>('.hr-listen')) {
    const before = heard.length;
    button.click();
    await expect.poll(() => heard.length).toBeGreaterThan(before);
    await expect.poll(() => button.getAttribute('aria-label')).not.toMatch(/^Stop/);
  }
  const said = flat(heard.map(({ text }) => text).join(' '));
  const missing: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = flat(node.nodeValue ?? '');
    const around = node.parentElement;
    if (text.split(' ').length < 3 || !around || around.closest(`${NOT_READ}, ${PLAYED}`)) continue;
    if (around.checkVisibility() && !said.includes(text)) missing.push(node.nodeValue?.trim() ?? '');
  }
  return missing;
}
