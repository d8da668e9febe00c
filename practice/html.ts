const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text to text or attribute content. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Data inside a script element: a `</script>` in it must not end the element. */
export const scriptData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The strip that says on every page what it is. Outside the LMS's own tree, as a banner of the browser would be. */
export const practiceStrip = (note: string): string =>
  `<div id="practice-strip" role="note" lang="en" dir="ltr" data-practice-page>Practice page · ${escaped(note)}</div>`;
