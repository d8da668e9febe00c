/** An element with a class and what stands in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...children);
  return element;
}

/** Somebody's words in a language of their own. */
export function inLanguage<T extends HTMLElement>(element: T, lang: string, dir: 'ltr' | 'rtl'): T {
  element.lang = lang;
  element.dir = dir;
  return element;
}
