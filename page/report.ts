/** Told to developers in the page's console. Never holds anything of a learner or of the page's text. */
export function report(what: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the one place
  console.warn(`Handrail: ${what}`, error);
}
