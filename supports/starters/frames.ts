/**
 * How an answer may begin, by what the question asks for. Ours, in English, for grades 4 to 8.
 * Every gap is the student's whole thought: nothing here says what the answer is, only how such answers are put.
 */
export type Ask = 'explain' | 'compare' | 'argue' | 'describe' | 'show' | 'predict' | 'answer';

/** Where the student's own words go. */
export const GAP = '___';

export interface Frames {
  /** Whole sentences with gaps. */
  readonly frame: readonly [string, string, string];
  /** First words of a sentence; the rest is the student's. */
  readonly starter: readonly [string, string, string];
  /** Words that join two thoughts. */
  readonly link: readonly [string, string, string];
}

export const FRAMES: Readonly<Record<Ask, Frames>> = {
  explain: {
    frame: [
      `${GAP} because ${GAP}.`,
      `One reason is that ${GAP}. This means that ${GAP}.`,
      `First, ${GAP}. Then ${GAP}. As a result, ${GAP}.`,
    ],
    starter: ['One reason is that', 'This happens because', 'As a result,'],
    link: ['because', 'so', 'as a result'],
  },
  compare: {
    frame: [
      `Both ${GAP} and ${GAP} are ${GAP}.`,
      `${GAP} is ${GAP}, but ${GAP} is ${GAP}.`,
      `They are alike because ${GAP}. They are different because ${GAP}.`,
    ],
    starter: ['They are alike because', 'They are different because', 'The biggest difference is that'],
    link: ['both', 'but', 'in the same way'],
  },
  argue: {
    frame: [
      `I think that ${GAP} because ${GAP}.`,
      `One reason is that ${GAP}. For example, ${GAP}.`,
      `Some people may say that ${GAP}, but ${GAP}.`,
    ],
    starter: ['I think that', 'One reason for this is that', 'Some people may say that'],
    link: ['because', 'for example', 'even so'],
  },
  describe: {
    frame: [
      `${GAP} is a ${GAP} that ${GAP}.`,
      `It has ${GAP}, and it is used for ${GAP}.`,
      `The most important thing about ${GAP} is that ${GAP}.`,
    ],
    starter: ['It looks like', 'An important part is', 'One thing you notice is'],
    link: ['for example', 'such as', 'also'],
  },
  show: {
    frame: [
      `The text says that ${GAP}. This shows that ${GAP}.`,
      `I know that ${GAP} because ${GAP}.`,
      `In the text, ${GAP}. So ${GAP}.`,
    ],
    starter: ['The text says that', 'This shows that', 'I know this because'],
    link: ['for example', 'this shows that', 'so'],
  },
  predict: {
    frame: [
      `I think that ${GAP} will ${GAP} because ${GAP}.`,
      `If ${GAP}, then ${GAP}.`,
      `When ${GAP}, ${GAP} will ${GAP}.`,
    ],
    starter: ['I think that', 'If', 'This will change when'],
    link: ['if', 'then', 'because'],
  },
  answer: {
    frame: [`${GAP} is ${GAP}.`, `I think that ${GAP} because ${GAP}.`, `The text says that ${GAP}. So ${GAP}.`],
    starter: ['I think that', 'The text says that', 'I know this because'],
    link: ['because', 'for example', 'also'],
  },
};
