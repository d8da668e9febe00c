import { describe, expect, it } from 'vitest';
import { hostOf, originOf, popupState } from '@/entrypoints/popup/page-state';

const answer = { title: 'Dust Bowl', uiLanguage: 'en', open: false, hidden: false } as const;

describe('what the popup says of a page', () => {
  it.each([
    [
      'an assignment',
      {
        url: 'https://school.instructure.com/courses/1/assignments/2',
        granted: true,
        answer: { ...answer, state: 'ready' },
      },
      'ready',
    ],
    [
      'an exam',
      { url: 'https://school.instructure.com/x', granted: true, answer: { ...answer, state: 'exam' } },
      'exam',
    ],
    [
      'a page that is half readable',
      { url: 'https://school.instructure.com/x', granted: true, answer: { ...answer, state: 'limited' } },
      'limited',
    ],
    [
      'a dashboard',
      { url: 'https://school.instructure.com/', granted: true, answer: { ...answer, state: 'none' } },
      'none',
    ],
    [
      'a page of a known site without an overlay',
      { url: 'https://classroom.google.com/', granted: true, answer: null },
      'none',
    ],
    [
      'a site it may not read',
      { url: 'https://canvas.school.example/courses/1', granted: false, answer: null },
      'site',
    ],
    ['plain http', { url: 'http://canvas.school.example/', granted: false, answer: null }, 'elsewhere'],
    ['a page of the browser', { url: 'chrome://extensions', granted: false, answer: null }, 'elsewhere'],
    ['a file', { url: 'file:///home/a.html', granted: false, answer: null }, 'elsewhere'],
    ['an address the browser keeps to itself', { url: undefined, granted: false, answer: null }, 'elsewhere'],
  ] as const)('%s', (_, page, kind) => expect(popupState(page).kind).toBe(kind));

  it('names the host it would ask for, without its port', () => {
    expect(popupState({ url: 'https://canvas.school.example:8443/a', granted: false, answer: null })).toEqual({
      kind: 'site',
      host: 'canvas.school.example',
    });
    expect(originOf('canvas.school.example')).toBe('https://canvas.school.example/*');
    expect(hostOf('not an address')).toBeNull();
  });
});
