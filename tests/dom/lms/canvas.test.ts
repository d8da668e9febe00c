import { describe, expect, it, vi } from 'vitest';
import canvas from '@/lms/canvas';
import type { LmsIo, Reading } from '@/lms/contract';
import { lockedDown } from '@/lms/reading/lockdown';
import { summaryOf } from '@/lms/summary';
import { OBJECT } from '@/model/activity';
import { openPage, readAt, shape } from './open-page';

const pages = import.meta.glob<string>('../../pages/canvas/*.html', { query: '?raw', import: 'default', eager: true });
const HOST = 'https://learn.school.example';
const NEVER = new AbortController().signal;

interface Shell {
  readonly title?: string;
  readonly body?: string;
  readonly crumb?: string;
  readonly head?: string;
}
const inShell = (
  name: string,
  { title = 'Raising a boat', body = '', crumb = '', head = '' }: Shell = {},
): string => `<!doctype html>
<html lang="en"><head><base href="${HOST}/courses/11/"><title>${title}</title>${head}</head>
<body class="context-course_11 ${body}"><div id="application" class="ic-app"><nav id="breadcrumbs"><ul><li><a href="/courses/11"><span class="ellipsible">Canals</span></a></li>${crumb}</ul></nav>
<div id="main"><div id="content" class="ic-Layout-contentMain" role="main">${pages[`../../pages/canvas/${name}.html`] ?? ''}</div>
<aside id="right-side"><div class="user_content">A comment about me</div></aside></div></div></body></html>`;

function read(name: string, path: string, shell?: Shell): Reading {
  const doc = openPage(inShell(name, shell));
  const url = new URL(path, HOST);
  expect(canvas.recognises(url, doc)).toBe(true);
  const reading = readAt(canvas, url.href, doc);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

describe('Canvas pages', () => {
  it('a classic assignment: its words, files, dates and points, and none of Canvas\u2019 own words', () => {
    const { activity, health, roots } = read('classic-student', '/courses/11/assignments/9');
    expect(activity).toMatchObject({
      ref: { lms: 'canvas', host: 'learn.school.example', course: '11', id: '9' },
      kind: 'assignment',
      role: 'student',
      assessment: 'no',
      title: 'Raising a boat',
      due: { iso: '2026-12-13T06:59:00Z', shown: '12 de dic a las 23:59' },
      points: 12.5,
      uiLang: 'en',
      files: [{ name: 'locks.pdf', id: '77' }],
    });
    expect(shape(activity.blocks)).toEqual([
      'paragraph "A lock lifts a boat. Read the sheet."',
      'paragraph "See this site."',
      'paragraph "Water always finds its level."',
    ]);
    expect(activity.links.map(({ text, href }) => [text, href])).toEqual([
      ['the sheet', `${HOST}/courses/11/files/77?wrap=1`],
      ['this site', 'https://example.org/locks'],
    ]);
    expect(activity.closed).toBeUndefined();
    expect(health).toEqual({ title: 1, body: 2, due: 0, points: 1, role: 1 });
    expect(roots.map((root) => root.className)).toEqual(['description user_content enhanced']);
  });

  it('the teacher\u2019s view of it, without a due date', () => {
    const { activity, health } = read('classic-teacher', '/courses/11/assignments/9');
    expect(activity).toMatchObject({ role: 'teacher', points: 40, title: 'Raising a boat' });
    expect(activity.due).toBeUndefined();
    expect(health['due']).toBe(0);
  });

  it('an enhanced assignment, its editor and rubric left alone', () => {
    const { activity, health } = read('enhanced', '/courses/11/assignments/9?module_item_id=3');
    expect(shape(activity.blocks)).toEqual(['paragraph "A lock lifts a boat."']);
    expect(activity).toMatchObject({
      title: 'Raising a boat',
      role: 'student',
      due: { iso: '2026-12-13T05:59:59.000Z', shown: 'Due: Sat Dec 12, 2026 11:59pm' },
      points: 20,
    });
    expect(health).toMatchObject({ title: 0, body: 0, due: 1, points: 0 });
  });

  it.each([
    ['locked', '/courses/11/assignments/9', 'locked', 'no'],
    ['tool', '/courses/11/assignments/9', 'elsewhere', 'no'],
    ['tool', '/courses/11/external_tools/9', 'elsewhere', 'no'],
    ['new-quiz', '/courses/11/assignments/9', 'elsewhere', 'quiz'],
  ] as const)('%s at %s has no text here', (name, path, closed, assessment) => {
    const { activity, health } = read(name, path);
    expect(activity).toMatchObject({ title: 'Raising a boat', closed, assessment, blocks: [] });
    expect(health['body']).toBe(-1);
  });

  it('a page: title and to-do date are no text; formulas, pictures, videos and files are found', () => {
    const { activity } = read('page', '/courses/11/pages/the-canal');
    const { text, ...sums } = summaryOf(activity);
    expect(text).toBe('El canal\nThe step is metres.\nHow a lock works:\nwatch\nmap.docx');
    expect(sums).toMatchObject({
      headings: ['El canal'],
      equations: ['h_1-h_2'],
      tables: 0,
      images: [{ alt: 'A boat between two gates', src: `${HOST}/boat.png` }],
      videos: [
        { provider: 'youtube', id: 'LockLockLoc' },
        { provider: 'canvas', id: 'm-abc' },
        { provider: 'canvas', id: 'm-old' },
        { provider: 'studio', id: 'ab12-3' },
      ],
      files: [{ name: 'map.docx', id: '2096~5' }],
    });
    expect(activity.videos[0]?.title).toBe('How a lock works');
    expect(activity).toMatchObject({ kind: 'page', title: 'The canal', ref: { id: 'pages/the-canal' } });
    expect(activity.blocks[0]).toMatchObject({ kind: 'heading', lang: 'es' });
    expect(activity.blocks[1]?.text).toBe(`The step is ${OBJECT} metres.`);
  });

  it('a front page is an activity, another home page is none', () => {
    const url = `${HOST}/courses/11`;
    expect(readAt(canvas, url, openPage(inShell('page')))?.activity.title).toBe('The canal');
    expect(readAt(canvas, url, openPage(inShell('empty')))).toBeNull();
  });

  it('a discussion: title once, prompt without replies', () => {
    const { activity } = read('discussion', '/courses/11/discussion_topics/4');
    expect(activity).toMatchObject({
      kind: 'discussion',
      assessment: 'no',
      title: 'Which lock?',
      due: { shown: 'Due Dec 12' },
      points: 5,
      lang: 'es',
    });
    expect(activity.blocks).toMatchObject([{ text: 'Elige una esclusa.', lang: 'es' }]);
  });

  it('an announcement is told by its body', () => {
    const { activity } = read('announcement', '/courses/11/discussion_topics/5');
    expect(activity).toMatchObject({ kind: 'announcement', title: 'No class' });
    expect(activity.points).toBeUndefined();
  });

  it('a syllabus is its text, not its table of dates', () => {
    const { activity } = read('syllabus', '/courses/11/assignments/syllabus', { title: 'Course Syllabus: Canals' });
    expect(shape(activity.blocks)).toEqual(['paragraph "We meet on Mondays."']);
    expect(activity).toMatchObject({ kind: 'page', title: 'Course Syllabus' });
  });

  it('a quiz before it starts', () => {
    const { activity } = read('quiz-intro', '/courses/11/quizzes/6');
    expect(activity).toMatchObject({
      kind: 'quiz',
      assessment: 'quiz',
      title: 'Locks quiz',
      points: 3,
      due: { shown: 'Dec 12' },
    });
    expect(activity.blocks).toMatchObject([{ text: 'Two questions about locks.', region: 'directions' }]);
  });

  it('a quiz being taken: each stem once, choices apart, no help from titles', () => {
    const { activity } = read('quiz-taking', '/courses/11/quizzes/6/take', { body: 'assessing' });
    expect(activity.blocks.map(({ kind, region, text }) => [kind, region, text])).toEqual([
      ['paragraph', 'directions', 'Answer both.'],
      ['question', 'question', 'What lifts the boat?'],
      ['option', 'option', 'Water'],
      ['option', 'option', 'Wind'],
      ['question', 'question', `The gate is made of ${OBJECT}.`],
    ]);
    expect(activity).toMatchObject({ points: 3, role: 'student', ref: { id: 'quizzes/6' } });
    expect(JSON.stringify(activity)).not.toMatch(/Right|Template/);
  });

  it.each([
    ['what Canvas tells its own scripts', '<script>ENV = {"LOCKDOWN_BROWSER":true};</script>', 'exam'],
    ['a Chromebook\u2019s extension', '<p id="classicMilestonesInjected" style="display:none"></p>', 'exam'],
    ['no exam', '<script>ENV = {"LOCKDOWN_BROWSER":false};</script>', 'quiz'],
  ])('an exam that is locked down, by %s', (_by, head, assessment) => {
    expect(read('quiz-taking', '/courses/11/quizzes/6/take', { head }).activity.assessment).toBe(assessment);
  });

  it('a text between the questions of a quiz may be its passage', () => {
    const doc = openPage(inShell('quiz-taking').replace('fill_in_multiple_blanks_question', 'text_only_question'));
    const reading = readAt(canvas, `${HOST}/courses/11/quizzes/6/take`, doc);
    expect(reading?.activity.blocks.at(-1)).toMatchObject({ kind: 'paragraph', region: 'passage' });
  });

  it('a quiz\u2019s results: what was asked, not what was right', () => {
    const { activity } = read('quiz-results', '/courses/11/quizzes/6/submissions/2');
    expect(activity.blocks.map(({ text }) => text)).toEqual([
      'What lifts the boat?',
      'Water',
      'Wind',
      'Name the gate.',
    ]);
    expect(JSON.stringify(activity)).not.toMatch(/Right|chose|mitre/);
  });
});

describe('a browser that locks the computer down', () => {
  const named = (userAgent: string): Document =>
    ({ defaultView: { navigator: { userAgent } }, querySelector: () => null, scripts: [] }) as unknown as Document;
  const usual = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';
  it.each([
    [`${usual} Safari/537.36`, false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
    [`${usual} Safari/537.36 Edg/150.0.0.0`, false],
    [`${usual} SEB/3.9.0`, true],
    [`${usual} SafeExamBrowser/3.4`, true],
    [`${usual} LockDown Browser/2.1`, true],
    [`${usual} RLDB/2.1`, true],
    [`${usual} Respondus`, true],
  ])('%s: %s', (userAgent, locked) => {
    expect(lockedDown(named(userAgent))).toBe(locked);
  });
});

describe('titles from the tab, when nothing else is there', () => {
  const crumb = (text: string): string => `<li><span class="ellipsible">${text}</span></li>`;
  it.each([
    ['/courses/11/assignments/9', { title: 'Raising a boat' }, 'Raising a boat'],
    ['/courses/11/pages/x', { title: 'Raising a boat: Canals', crumb: crumb('Raising a boat') }, 'Raising a boat'],
    ['/courses/11/discussion_topics/4', { title: 'Tema: Which lock?' }, 'Which lock?'],
    ['/courses/11/assignments/9', { title: 'Locks: part 2', crumb: crumb('Assignments') }, 'Locks: part 2'],
  ])('%s, %o', (path, shell, title) => {
    const { activity, health } = read('empty', path, shell);
    expect(activity.title).toBe(title);
    expect(health).toMatchObject({ title: 9, body: -1 });
  });
});

describe('who is looking', () => {
  it.each([
    [
      'settings in the course menu',
      { crumb: '<li id="section-tabs"><a class="settings" href="/courses/11/settings">x</a></li>' },
      'teacher',
    ],
    [
      'a teacher in student view',
      { body: 'is-masquerading-or-student-view', crumb: '<li id="section-tabs"><a class="settings">x</a></li>' },
      'student',
    ],
    [
      'the page\u2019s own settings',
      { head: '<script>ENV = {"current_user_is_student":true,"current_user_is_admin":false};</script>' },
      'student',
    ],
    ['nothing', {}, 'unknown'],
  ] as const)('%s', (_what, shell, role) => {
    expect(read('page', '/courses/11/pages/x', shell).activity.role).toBe(role);
  });
});

describe('what Canvas answers when the page is empty', () => {
  const answering = (answer: unknown) => ({ getJson: vi.fn<LmsIo['getJson']>(() => Promise.resolve(answer)) });
  const ask = async (io: LmsIo, reading: Reading): Promise<Reading> =>
    (await canvas.enrich?.(reading, io, NEVER)) ?? reading;

  it('is read inertly: text, name and points, theme files left out, ids never taken', async () => {
    const reading = read('empty', '/courses/11/assignments/2096~853302');
    const io = answering({
      id: 20960000000853304,
      name: 'Raising a boat, part 2',
      description:
        '<link rel="stylesheet" href="https://x.example/a.css"><p>Read <img src="https://x.example/track.png" onerror="document.title=1"> on.</p><script>document.title = "hacked"</script>',
      due_at: null,
      points_possible: 0,
    });
    const { activity, health, anchors } = await ask(io, reading);
    expect(io.getJson).toHaveBeenCalledExactlyOnceWith('/api/v1/courses/11/assignments/2096~853302', NEVER);
    expect(activity).toMatchObject({ title: 'Raising a boat, part 2', points: 0, ref: { id: '20960000000853302' } });
    expect(summaryOf(activity).text).toBe('Read on.');
    expect(health['body']).toBe(9);
    expect(anchors.size).toBe(0);
    expect(document.title).not.toBe('hacked');
  });

  it('may be that it is locked, or a quiz in a frame', async () => {
    const reading = read('empty', '/courses/11/assignments/9');
    const locked = await ask(answering({ name: 'X', description: null, locked_for_user: true }), reading);
    expect(locked.activity).toMatchObject({ closed: 'locked', blocks: [] });
    const quiz = { name: 'X', description: '', submission_types: ['external_tool'], is_quiz_assignment: true };
    const framed = await ask(answering(quiz), reading);
    expect(framed.activity).toMatchObject({ closed: 'elsewhere', assessment: 'quiz' });
    expect((await ask(answering({ ...quiz, require_lockdown_browser: true }), reading)).activity.assessment).toBe(
      'exam',
    );
  });

  it.each([
    ['/courses/11/pages/x', { title: 'X', body: '<p>b</p>' }, '/api/v1/courses/11/pages/x'],
    ['/courses/11/discussion_topics/4', { title: 'X', message: '<p>b</p>' }, '/api/v1/courses/11/discussion_topics/4'],
    [
      '/courses/11/assignments/syllabus',
      { name: 'Canals', syllabus_body: '<p>b</p>' },
      '/api/v1/courses/11?include[]=syllabus_body',
    ],
  ])('%s', async (path, answer, asked) => {
    const io = answering(answer);
    const { activity } = await ask(io, read('empty', path));
    expect(io.getJson.mock.calls.map(([called]) => called)).toEqual([asked]);
    expect(shape(activity.blocks)).toEqual(['paragraph "b"']);
    expect(activity.title).toBe(path.endsWith('syllabus') ? 'Raising a boat' : 'X');
  });

  it('a sentence of Canvas\u2019 own in place of no description is no text', async () => {
    const doc = openPage(
      inShell('empty').replace(
        '<!-- The view',
        '<div id="assignment_show"><div class="description user_content">Nada m\u00e1s que decir.</div></div><!--',
      ),
    );
    const reading = readAt(canvas, `${HOST}/courses/11/assignments/9`, doc);
    if (!reading) throw new Error('nothing was read');
    expect((await ask(answering({ name: 'X', description: '' }), reading)).activity.blocks).toEqual([]);
    const same = await ask(answering({ name: 'X', description: '<p>Nada m\u00e1s que decir.</p>' }), reading);
    expect(same).toBe(reading);
  });

  it('nothing is asked about a page with text, and a failure or nonsense changes nothing', async () => {
    const io = answering({});
    const full = read('classic-student', '/courses/11/assignments/9');
    expect(await ask(io, full)).toBe(full);
    expect(io.getJson).not.toHaveBeenCalled();
    const empty = read('empty', '/courses/11/assignments/9');
    expect(await ask({ getJson: () => Promise.reject(new Error('401')) }, empty)).toBe(empty);
    expect(await ask(answering('<html>'), empty)).toBe(empty);
  });
});
