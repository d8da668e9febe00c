/**
 * A browser that locks the computer down for an exam says so in its own name: LockDown Browser, Safe Exam Browser.
 * M: nobody has tried ours in one of them; both are said to keep extensions out by themselves.
 */
const BROWSERS = /lock ?down ?browser|\brldb|respondus|safe ?exam ?browser|\bSEB\//i;
/** What Canvas tells its own quiz script there. S (take_quiz.js, 2013-2026). */
const TOLD = /"LOCKDOWN_BROWSER": ?true/;
/** On Chromebooks it is an extension in an ordinary browser, which leaves this in the page of a quiz. R 2025. */
const LEFT = '#classicMilestonesInjected';

/** Is this page shown in a locked-down exam? Then nothing of ours may stand in it. */
export const lockedDown = (doc: Document): boolean =>
  BROWSERS.test(doc.defaultView?.navigator.userAgent ?? '') ||
  doc.querySelector(LEFT) !== null ||
  [...doc.scripts].some(({ src, text }) => src === '' && TOLD.test(text));
