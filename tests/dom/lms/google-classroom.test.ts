import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lms/contract';
import classroom from '@/lms/google-classroom';
import { openPage, readAt, shape } from './open-page';

const pages = import.meta.glob<string>('../../pages/google-classroom/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const inShell = (name: string, title = 'Raising a boat'): string =>
  `<!doctype html><html lang="es"><head><base href="https://classroom.google.com/"><title>${title}</title></head><body>${pages[`../../pages/google-classroom/${name}.html`] ?? ''}</body></html>`;
const at = (letter: string): string =>
  `https://classroom.google.com/u/1/c/NjI3ODk0MjE0NTQ5/${letter}/NzAwMDAwMDAwMjIy/details`;
const FORM = 'https://docs.google.com/forms/d/e/1ExitTicket/viewform';

function read(name: string, address: string, change = (html: string): string => html): Reading {
  const reading = readAt(classroom, address, openPage(change(inShell(name))));
  if (!reading) throw new Error('nothing was read');
  return reading;
}

describe('an assignment', () => {
  // Its classes and product hooks have changed before: all but the form of the points must survive that.
  it.each([
    ['assignment', { title: 0, body: 0, due: 0, points: 0, role: 1, materials: 0 }],
    ['assignment-new-classes', { title: 0, body: 2, due: 1, points: 2, role: 1, materials: 1 }],
  ])('%s: the current view, its text and dates, the teacher\u2019s files', (name, health) => {
    const reading = read(name, at('a'));
    const { activity } = reading;
    expect(activity).toMatchObject({
      ref: { lms: 'google-classroom', host: 'classroom.google.com', course: '627894214549', id: '700000000222' },
      kind: 'assignment',
      role: 'student',
      assessment: 'no',
      title: 'Raising a boat',
      due: { shown: 'Fecha: 17 oct, 23:59' },
      points: 20,
      uiLang: 'es',
    });
    expect(shape(activity.blocks)).toEqual([
      'paragraph "A lock lifts a boat."',
      'paragraph "Draw it by Friday; see this site."',
      'item "Name the gates."',
    ]);
    expect(activity.files.map(({ name: file, id }) => [file, id])).toEqual([
      ['locks.pdf', '1LocksPdf'],
      ['Canal sheet', '1Sheet'],
    ]);
    expect(activity.videos).toMatchObject([{ provider: 'youtube', id: 'LockLockLoc', title: 'How a lock works' }]);
    expect(activity.forms).toMatchObject([{ title: 'Exit ticket', id: '1ExitTicket' }]);
    expect(activity.attached).toEqual([{ text: 'Canal museum', href: 'https://museum.example/' }]);
    expect(activity.links).toEqual([
      { text: 'this site', href: 'https://example.org/locks' },
      { text: 'Reading help', href: 'https://handrail.example/p#handrail=abc' },
    ]);
    expect(JSON.stringify(activity)).not.toMatch(/Stale|1Own|1Comment|Monday|more_vert|draft/);
    expect(reading.health).toEqual(health);
  });

  it('waits while the view of the address is not there', () => {
    const other = at('a').replace('NzAwMDAwMDAwMjIy', 'NzAwMDAwMDAwMTEx');
    expect(readAt(classroom, other, openPage(inShell('assignment')))).toBeNull();
  });

  it('without instructions says so', () => {
    const { activity, health } = read('assignment', at('a'), (html) =>
      html.replace(/<div class="nGi02b" guided.*\n/, ''),
    );
    expect(activity.blocks).toEqual([]);
    expect(activity.files).toHaveLength(2);
    expect(health['body']).toBe(-1);
  });

  it('without points or a due date has none, whatever the text says', () => {
    const { activity } = read('assignment', at('a'), (html) => html.replace(/<div class="W4hhKd">.*\n/, ''));
    expect(activity.due).toBeUndefined();
    expect(activity.points).toBeUndefined();
  });
});

describe('other pages', () => {
  it('a material has neither due date nor points; short rows above the text are none of it', () => {
    const { activity } = read('material', at('m'));
    expect(activity).toMatchObject({
      kind: 'material',
      title: 'Reading list',
      role: 'unknown',
      files: [{ name: 'Slides', id: '1Slides' }],
    });
    expect(activity.due).toBeUndefined();
    expect(shape(activity.blocks)).toEqual(['paragraph "Read before Friday."', 'paragraph "Bring 2 pens."']);
  });

  it('a question has its choices apart', () => {
    const { activity } = read('multiple-choice', at('mc'));
    expect(activity).toMatchObject({
      kind: 'question',
      role: 'student',
      title: 'What lifts the boat?',
      points: 2,
      due: { shown: 'Due tomorrow' },
    });
    expect(activity.blocks.map(({ kind, region, text }) => [kind, region, text])).toEqual([
      ['paragraph', 'passage', 'Think of the gates.'],
      ['option', 'option', 'Water'],
      ['option', 'option', 'Wind'],
    ]);
  });

  it('a teacher is known by the way to everybody\u2019s work', () => {
    const { activity } = read('teacher', at('a'));
    expect(activity).toMatchObject({ role: 'teacher', points: 20, title: 'Raising a boat' });
    expect(activity.due).toBeUndefined();
  });

  it('a post without a title is still its author\u2019s words', () => {
    const { activity } = read('post', at('p'));
    expect(activity).toMatchObject({ kind: 'announcement', title: 'Raising a boat' });
    expect(shape(activity.blocks)).toEqual(['paragraph "No class on Monday."']);
  });

  it.each(['https://classroom.google.com/u/1/h', 'https://classroom.google.com/u/1/w/NjI3ODk0MjE0NTQ5/t/all'])(
    'a list is none: %s',
    (address) => {
      expect(readAt(classroom, address, openPage(inShell('assignment')))).toBeNull();
    },
  );
});

describe('a form', () => {
  it('is its questions and choices, without stars, other options and the account', () => {
    const { activity } = read('form', FORM);
    expect(activity).toMatchObject({
      kind: 'form',
      title: 'Exit ticket',
      assessment: 'no',
      ref: { course: '', id: '1ExitTicket' },
    });
    expect(activity.blocks.map(({ kind, region, text }) => [kind, region, text])).toEqual([
      ['paragraph', 'directions', 'Answer in your own words.'],
      ['question', 'question', 'What lifts the boat?'],
      ['question', 'question', 'Think of the gates.'],
      ['option', 'option', 'Water'],
      ['option', 'option', 'Wind'],
      ['question', 'question', 'Name the gate.'],
      ['heading', 'directions', 'About the canal'],
      ['question', 'question', 'Which gate?'],
      ['option', 'option', 'Upper'],
      ['option', 'option', 'Lower'],
    ]);
  });

  it('that shows what a question is worth is a quiz', () => {
    const worth = (html: string): string =>
      html.replace('<div id="i6"></div></div>', '<div id="i6"></div></div><div>1 punto</div>');
    const { activity } = read('form', FORM, worth);
    expect(activity.assessment).toBe('quiz');
    // What is only text may be the passage there.
    expect(activity.blocks.find(({ text }) => text === 'About the canal')?.region).toBe('passage');
    expect(read('form', FORM).activity.blocks.find(({ text }) => text === 'About the canal')?.region).toBe(
      'directions',
    );
  });

  it('without questions is no activity', () => {
    expect(readAt(classroom, FORM, openPage('<!doctype html><form action="formResponse"></form>'))).toBeNull();
  });
});
