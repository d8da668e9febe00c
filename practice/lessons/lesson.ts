/** A lesson as its author typed it: the same prose for every page that shows it. */
export interface Lesson {
  /** Equals the file's name. */
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  /** US school grade. */
  readonly grade: number;
  /** BCP 47, of most of the text. */
  readonly lang: string;
  readonly points: number;
  /** UTC; absent: no due date. */
  readonly due?: string;
  /** What Canvas's editor would have stored, before Canvas's own script has been over it. */
  readonly body: string;
  /** The shorter, plainer HTML that Classroom's text box allows: b, i, u, a, ul, li, br. */
  readonly classroom?: string;
}
