import type { Policy, PolicyRow } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

/** Hearing them is part of some accommodations for everybody: a school may say so. */
const asked: PolicyRow = { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never', schoolSets: true };

/** Hearing the directions changes nothing that a quiz measures; hearing the passage of a reading quiz does. */
const policy: Policy = {
  directions: { page: 'on', quiz: 'on', readingQuiz: 'on', exam: 'never' },
  passage: { page: 'on', quiz: 'ask', readingQuiz: 'off', exam: 'never', codeOnly: true },
  question: asked,
  option: asked,
  // It says nothing that the student did not write; but a test of spelling or of writing measures what this helps with,
  // and a page does not tell that it is one: whoever set the test does.
  answer: { page: 'on', quiz: 'ask', readingQuiz: 'ask', exam: 'never' },
};

export default defineSupport({
  id: 'read-aloud',
  group: 'read',
  order: 10,
  icon: 'sound',
  udl: ['1.2', '2.3'],
  evidence: { strength: 'moderate', source: 'Wood 2018 (reading aloud by technology, reading difficulties, d = .35)' },
  policy,
  // J, K and L as video players have them, paragraphs in the row above, headings below: one hand, four rows.
  commands: [
    { name: 'play', keys: 'Alt+KeyK', alone: 'KeyP', wakes: true },
    { name: 'back', keys: 'Alt+KeyJ', alone: 'BracketLeft' },
    { name: 'next', keys: 'Alt+KeyL', alone: 'BracketRight' },
    { name: 'paragraph-back', keys: 'Alt+KeyU' },
    { name: 'paragraph-next', keys: 'Alt+KeyO' },
    { name: 'heading-back', keys: 'Alt+KeyM' },
    { name: 'heading-next', keys: 'Alt+Period' },
    { name: 'here', keys: 'Alt+KeyI' },
    { name: 'listen', keys: 'Alt+Comma' },
  ],
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
