import { describe, expect, it } from 'vitest';
import { examples as canvasExamples } from '@/lms/canvas/examples';
import canvas, { longId, placeOf as canvasPlace } from '@/lms/canvas/urls';
import { examples as classroomExamples } from '@/lms/google-classroom/examples';
import classroom, { decimalId, placeOf as classroomPlace } from '@/lms/google-classroom/urls';

const all = (examples: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
  Object.entries(examples).flatMap(([page, addresses]) => addresses.map((address) => [page, address] as const));

describe('an address says what it may show', () => {
  it.each(all(canvasExamples))('Canvas %s: %s', (page, address) => {
    const url = new URL(address);
    expect(canvasPlace(url)?.page ?? 'none').toBe(page);
    expect(canvas.mayHoldActivity(url)).toBe(page !== 'none');
  });

  it.each(all(classroomExamples))('Classroom %s: %s', (page, address) => {
    const url = new URL(address);
    expect(classroomPlace(url)?.page ?? 'none').toBe(page);
    expect(classroom.mayHoldActivity(url)).toBe(page !== 'none');
  });

  it.each(all(classroomExamples))('Classroom %s is no Canvas page: %s', (_page, address) => {
    expect(canvasPlace(new URL(address))).toBeUndefined();
  });

  it.each(all(canvasExamples))('Canvas %s is no Classroom page: %s', (_page, address) => {
    expect(classroomPlace(new URL(address))).toBeUndefined();
  });
});

describe('ids', () => {
  it.each([
    ['2096~853302', '20960000000853302'],
    ['1~1', '10000000000001'],
    ['495436', '495436'],
    ['20960000000853302', '20960000000853302'],
  ])('Canvas %s has the long form %s', (short, long) => expect(longId(short)).toBe(long));

  it('two forms of one Canvas address name one place', () => {
    const place = canvasPlace(new URL('https://x.instructure.com/courses/2096~210310/assignments/5'));
    expect(place).toMatchObject({ course: '20960000000210310', context: '/courses/2096~210310', slug: '5' });
  });

  it('a group is no course', () => {
    expect(canvasPlace(new URL('https://x.instructure.com/groups/12/pages/plan'))?.course).toBe('group-12');
  });

  it.each([
    ['NjI3ODk0MjE0NTQ5', '627894214549'],
    ['627894214549', '627894214549'],
    ['not-a-class', 'not-a-class'],
    ['*', '*'],
  ])('Classroom %s is %s in attributes', (address, attribute) => expect(decimalId(address)).toBe(attribute));
});

describe('which LMS a document is', () => {
  const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const at = (host: string): URL => new URL(`https://${host}/courses/1/assignments/2`);
  const shell =
    '<body class="context-course_1"><div id="application" class="ic-app"><div id="content" class="ic-Layout-contentMain"></div></div>';

  it.each([
    ['Canvas on a school host', 'learn.school.example', shell, true],
    ['the host and one mark', 'x.instructure.com', '<div id="application" class="ic-app"></div>', true],
    ['the host alone', 'x.instructure.com', '<div id="root"></div>', false],
    ['one mark alone', 'shop.example', '<div id="application" class="ic-app"></div>', false],
    ['a host that only looks like it', 'instructure.com.shop.example', '<p>Hello</p>', false],
    ['an empty page', 'learn.school.example', '', false],
  ])('%s', (_what, host, html, is) => expect(canvas.recognises(at(host), page(html))).toBe(is));

  it('Classroom is its host, and forms are the only documents', () => {
    const doc = page('');
    expect(classroom.recognises(new URL('https://classroom.google.com/h'), doc)).toBe(true);
    expect(classroom.recognises(new URL('https://docs.google.com/forms/d/e/1/viewform'), doc)).toBe(true);
    expect(classroom.recognises(new URL('https://docs.google.com/document/d/1/edit'), doc)).toBe(false);
    expect(classroom.recognises(new URL('https://classroom.google.com.example/h'), doc)).toBe(false);
  });
});
