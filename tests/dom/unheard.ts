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
  'button:not(.hr-row), h1, h2, h3, a, select, textarea, kbd, label, .hr-visually-hidden, [hidden], [aria-hidden="true"]';
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

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
    if (text.split(' ').length < 3 || !around || around.closest(NOT_READ) || !around.checkVisibility()) continue;
    if (!said.includes(text)) missing.push(text);
  }
  return missing;
}
