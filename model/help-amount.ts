/** "How much word help today?": which words of a text are marked and met first. The learner's own choice, most first. */
export const HELP_AMOUNTS = ['most', 'more', 'some', 'few'] as const;
export type HelpAmount = (typeof HELP_AMOUNTS)[number];

/** Until somebody chose. */
export const USUAL_AMOUNT: HelpAmount = 'some';
