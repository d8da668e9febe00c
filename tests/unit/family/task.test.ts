import { describe, expect, it } from 'vitest';
import { type Quoted, taskOf } from '@/family/task';
import type { Block } from '@/model/activity';
import type { Pack } from '@/model/pack';
import { blocksOf, lessons } from '../language/lesson-blocks';
import { typicalPack } from '../packs/a-pack';
import { lessonOf } from '../supports/home-directions/a-lesson';
import { canalPack, canalSheet } from './a-sheet';

const sheetOf = (blocks: readonly Block[], pack: Pack | null = null, title = 'A') => ({
  activity: lessonOf(blocks, { title }),
  lang: 'en',
  pack,
});
const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  lang: 'en',
  ...more,
});
const said = (rows: readonly Quoted[]) => rows.map(({ text }) => text);
/** Longer than what is quoted whole. */
const LONG = block('long', Array.from({ length: 30 }, (_each, i) => `Sentence number ${i + 1} is here.`).join(' '));

describe('what the task says', () => {
  it('is quoted in its own sentences, with the teacher’s translation beside', () => {
    const task = taskOf(canalSheet(), 'es');
    expect(said(task.directions)).toEqual([
      'Read the text, study the table, and then answer the questions at the end.',
      'Why was wheat from Lake Erie worth so little before 1825? Use one number from the text.',
      'Explain in your own words why a lock needs no engine.',
      'Look at the table. Which city grew the most compared with its size in 1820? Show how you know.',
      'Choose one group of people in the text. Did the canal help them, harm them, or both? Support your claim with two details.',
    ]);
    expect(task.directions.map(({ told }) => told.map(({ text }) => text))).toEqual(
      canalPack.directions?.['es']?.map(({ text }) => [text]),
    );
    expect(task.more).toBe(0);
    expect(task.handIn).toEqual([]);
    expect(task.text).toMatchObject({
      begins: 'In the early 1800s, a barrel of flour could cross the Atlantic Ocean for',
      cut: true,
    });
    expect(task.text?.headings.map(({ text }) => text)).toEqual([
      'Mud, mules and mountains',
      'Built by hand',
      'How a lock lifts a boat',
      'What changed',
      'Questions',
    ]);
  });

  it.each(
    lessons.filter(({ id, lang }) => lang === 'en' && id !== 'boxes').map((lesson) => [lesson.id, lesson] as const),
  )('stands word for word in %s', (_id, lesson) => {
    const found = blocksOf(lesson.body).map(({ open: _open, ...rest }): Block => ({ ...rest, region: 'passage' }));
    const task = taskOf(sheetOf(found, typicalPack, lesson.title), 'es');
    for (const { text, at } of [...task.directions, ...task.handIn])
      expect(found.find(({ key }) => key === at.key)?.text).toContain(text);
    for (const { text } of task.text?.headings ?? []) expect(found.map((each) => each.text)).toContain(text);
    const { begins = '' } = task.text ?? {};
    expect(found.some(({ text }) => text.startsWith(begins))).toBe(true);
    // All of the task is there or counted: a sentence is in one place only.
    const rows = [...task.directions, ...task.handIn].map(({ at }) => `${at.key} ${at.start}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('is quoted whole where it is short', () => {
    const blocks = [block('a', 'Tomorrow we go to the canal. Bring a pencil.'), block('b', 'The bus leaves at 8.')];
    const task = taskOf(sheetOf(blocks), 'es');
    expect(said(task.directions)).toEqual(['Tomorrow we go to the canal. Bring a pencil.', 'The bus leaves at 8.']);
    expect(task.text).toBeUndefined();
  });

  it('says apart how it is handed in, only where the page does', () => {
    const task = taskOf(
      sheetOf([
        LONG,
        block('a', 'Describe one group. Upload your page as a PDF.'),
        block('b', 'Turn your paper in by Friday.'),
      ]),
      undefined,
    );
    expect(said(task.directions)).toEqual(['Describe one group.']);
    expect(said(task.handIn)).toEqual(['Upload your page as a PDF.', 'Turn your paper in by Friday.']);
  });

  it('is counted beyond what has room', () => {
    const many = Array.from({ length: 40 }, (_each, i) =>
      block(`q${i}`, `Explain the picture with the number ${i} in your own words, please.`, { kind: 'item' }),
    );
    const task = taskOf(sheetOf([LONG, ...many]), undefined);
    expect(task.directions.length + task.more).toBe(40);
    expect(said(task.directions).join('').length).toBeLessThanOrEqual(1100);
    expect(task.more).toBeGreaterThan(10);
  });

  it('keeps one sentence, however long', () => {
    const task = taskOf(sheetOf([LONG, block('q', `Explain ${'why and how '.repeat(150)}it works.`)]), undefined);
    expect(task.directions).toHaveLength(1);
    expect(task.more).toBe(0);
  });

  it('has lines, numbers and pictures as the page has them', () => {
    const task = taskOf(sheetOf([LONG, block('q', 'Explain \uFFFC here.', { kind: 'item', marker: '3.' })]), undefined);
    expect(task.directions[0]).toMatchObject({ text: 'Explain … here.', marker: '3.' });
  });
});
