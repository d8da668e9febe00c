import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ordersIn, taskSentences } from '@/language/directions';
import { ONLY_VERBS, TASK_VERBS } from '@/language/task-verbs';
import { textMapOf } from '@/language/text-map';
import type { Block } from '@/model/activity';
import { lessonOf } from '../supports/home-directions/a-lesson';

describe('orders in a sentence', () => {
  it.each([
    ['Explain in your own words why a lock needs no engine.', ['Explain']],
    ['Read the text, study the table, and then answer the questions at the end.', ['Read', 'study', 'answer']],
    ['1. Use one number from the text.', ['Use']],
    ['First, look at the picture and list three things you see.', ['look', 'list']],
    ['In your notebook, draw a map of the canal.', ['draw']],
    ['Please show your work.', ['show']],
    ['Before you read, write down what you know.', ['write']],
    ['Compare the two maps, then describe how they differ.', ['Compare', 'describe']],
    ['Underline the claim.', ['Underline']],
    ['Support your claim with two details.', ['Support']],
    ['Turn in your page by Friday.', ['Turn']],
    ['Record the time every ten minutes.', ['Record']],
  ])('%s', (sentence, verbs) => {
    expect(ordersIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(verbs);
  });

  it.each([
    'Record rainfall fell in 1931.',
    'Test scores rose that year.',
    'State laws were changed.',
    'Work began on July 4, 1817, near the town of Rome.',
    'Newspapers laughed at the ditch.',
    'To pull down a tree, they tied a cable to the top of the trunk.',
    'Trade routes crossed the desert.',
    'Not everyone gained.',
    'Plan B was to wait.',
    'The farmers read the paper and wrote to the governor.',
    'Use-by dates are printed on the box.',
  ])('none in: %s', (sentence) => expect(ordersIn(sentence)).toEqual([]));
});

const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  lang: 'en',
  ...more,
});
const found = (blocks: readonly Block[]): string[] =>
  taskSentences(textMapOf(lessonOf(blocks))).map(({ text }) => text);

describe('the sentences that say what to do', () => {
  it('are taken out of a page that has one text for all, and the passage is left', () => {
    expect(
      found([
        block('a', 'A canal is a ditch. Who would pay for one? Read the text, and then answer the questions.'),
        block('b', 'Read the table', { kind: 'heading' }),
        block('c', 'A wagon needed three weeks. Newspapers laughed.'),
        block('d', 'Which city grew the most? Show how you know.', { kind: 'item' }),
        block('e', 'Stumps were pulled out. It took days.', { kind: 'item' }),
      ]),
    ).toEqual(['Read the text, and then answer the questions.', 'Which city grew the most?', 'Show how you know.']);
  });

  it('are numbered lines of a block as well', () => {
    expect(
      found([block('a', 'The price fell.\n1. How many times cheaper was it?\n2. Give one reason.\n3. A mill town.')]),
    ).toEqual(['1. How many times cheaper was it?', '2. Give one reason.']);
  });

  it('are whole directions and questions where the LMS tells them apart, in any language, and never its options', () => {
    expect(
      found([
        block('a', 'You have an hour.', { region: 'directions' }),
        block('b', '¿Qué es una esclusa?', { region: 'question', kind: 'question', lang: 'es' }),
        block('c', 'Choose a room in a canal.', { region: 'option', kind: 'option' }),
        block('d', 'Explain this to nobody: it is a poem.', { kind: 'quote' }),
      ]),
    ).toEqual(['You have an hour.', '¿Qué es una esclusa?']);
  });

  it('ask in any language', () => {
    expect(found([block('a', '大运河有多长？', { kind: 'item', lang: 'zh' })])).toEqual(['大运河有多长？']);
  });

  it('point at their words', () => {
    const text = textMapOf(lessonOf([block('a', 'It is old. Explain why, and list two reasons.')]));
    const [task] = taskSentences(text);
    expect(task && text.textOf(task.span)).toBe('Explain why, and list two reasons.');
    expect(task?.verbs.map((verb) => text.textOf(verb))).toEqual(['Explain', 'list']);
  });
});

it('every task verb of the school glossary is known', () => {
  const verbs = readFileSync('glossary/en.tsv', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , pos, subject]) => subject === 'tasks' && pos === 'verb')
    .map(([, word = '']) => word.split(' ')[0] ?? '');
  expect(verbs.length).toBeGreaterThan(100);
  expect(verbs.filter((verb) => !TASK_VERBS.has(verb))).toEqual([]);
  expect([...ONLY_VERBS].filter((verb) => !TASK_VERBS.has(verb))).toEqual([]);
});
