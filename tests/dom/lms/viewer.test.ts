import { describe, expect, it } from 'vitest';
import classroom from '@/lms/google-classroom';
import { openPage, readAt, shape } from './open-page';

const pages = import.meta.glob<string>('../../pages/google-classroom/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ADDRESS = 'https://classroom.google.com/c/NjI3ODk0MjE0NTQ5/a/NzAwMDAwMDAwMjIy/details';
const ASSIGNMENT = pages['../../pages/google-classroom/assignment.html'] ?? '';

const viewer = (inside: string, said = '{"id":"file-1","title":"log.txt","mimeType":"text/plain"}'): string =>
  `<div role="dialog" id="viewer"><div id="drive-active-item-info" hidden>${said}</div>
   <div role="document" style="visibility: hidden"><p>A file from before.</p></div><div role="document">${inside}</div></div>`;

function open(inside: string, said?: string) {
  const doc = openPage(`<html lang="en"><body>${ASSIGNMENT}${viewer(inside, said)}</body></html>`);
  return { doc, read: () => readAt(classroom, ADDRESS, doc)?.activity };
}

describe('a file that is open over an assignment', () => {
  it('is what is read, as an activity of its own, until it is closed', () => {
    const { doc, read } = open(
      '<div><p>Boats left Buffalo.</p><p>They came to Albany.</p></div><div><p>Page 2.</p></div>',
    );
    const file = read();
    expect(file).toMatchObject({ title: 'log.txt', kind: 'material', assessment: 'no' });
    expect(file?.ref.id).toMatch(/\/file\/file-1$/);
    expect(shape(file?.blocks ?? [])).toEqual([
      'paragraph "Boats left Buffalo."',
      'paragraph "They came to Albany."',
      'paragraph "Page 2."',
    ]);
    doc.querySelector('#viewer')?.setAttribute('style', 'display: none');
    const after = read();
    expect(after?.ref.id).toBe(file?.ref.id.replace(/\/file\/.*$/, ''));
    expect(after?.kind).toBe('assignment');
  });

  it('reads the lines of a text file as the paragraphs they were cut from', () => {
    const full = 'Two new mules pulled the boat along the towpath all day';
    const { read } = open(`<pre>The log\n\n${full}\nuntil night.\n  Noon: rain\n${full}</pre>`);
    expect(shape(read()?.blocks ?? [])).toEqual([
      'paragraph "The log"',
      `paragraph "${full} until night."`,
      'paragraph "Noon: rain"',
      `paragraph "${full}"`,
    ]);
  });

  it('says so when it shows pictures of words, and reads them as soon as there are any', () => {
    const { doc, read } = open('<div id="page"><img alt="" src="data:,"></div>');
    expect(read()).toMatchObject({ closed: 'no-text', blocks: [] });
    doc.querySelector('#page')?.insertAdjacentHTML('beforeend', '<p>Here at last.</p>');
    const activity = read();
    expect(activity?.closed).toBeUndefined();
    expect(shape(activity?.blocks ?? [])).toEqual(['paragraph "Here at last."']);
  });

  it('is no activity while it does not say what it is', () => {
    expect(open('<p>Words</p>', 'loading').read()).toBeUndefined();
    expect(open('<p>Words</p>', '{"title":"no id"}').read()).toBeUndefined();
  });
});
