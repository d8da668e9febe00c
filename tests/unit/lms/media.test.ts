import { describe, expect, it } from 'vitest';
import { generic, isFileName, isPackLink, labelFrom, unwrapped, videoAt } from '@/lms/reading/media';

describe('a video by its address', () => {
  it.each([
    ['https://www.youtube.com/watch?v=AbCdEfGhIjK&t=3', 'youtube', 'AbCdEfGhIjK'],
    ['https://youtu.be/AbCdEfGhIjK', 'youtube', 'AbCdEfGhIjK'],
    ['https://www.youtube-nocookie.com/embed/AbCdEfGhIjK?rel=0', 'youtube', 'AbCdEfGhIjK'],
    ['https://player.vimeo.com/video/496454454', 'vimeo', '496454454'],
    ['https://vimeo.com/440500000/ad00000000', 'vimeo', '440500000'],
    ['https://vimeo.com/channels/staffpicks/440500000', 'vimeo', '440500000'],
    [
      'https://school.instructure.com/courses/1/external_tools/retrieve?url=https%3A%2F%2Fschool.instructuremedia.com%2Flti%3Fcustom_arc_media_id%3Dab12-3',
      'studio',
      'ab12-3',
    ],
    ['https://fast.wistia.net/embed/iframe/abc123', 'wistia', 'abc123'],
    ['https://media.example/lessons/canal.mp4?x=1', 'file', 'canal.mp4'],
  ])('%s', (address, provider, id) => expect(videoAt(new URL(address))).toEqual({ provider, id }));

  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@channel',
    'https://notyoutube.com/watch?v=AbCdEfGhIjK',
    'https://vimeo.com/about',
    'https://example.org/video',
  ])('none: %s', (address) => expect(videoAt(new URL(address))).toBeUndefined());

  it.each(['YouTube video player', 'vimeo-player', 'Video', 'player.embed', ''])(
    'a name of every video: "%s"',
    (title) => expect(generic(title)).toBe(true),
  );
  it.each(['How seeds travel', 'Video 3: Locks', 'Vimeo: our garden'])('a name of its own: %s', (title) =>
    expect(generic(title)).toBe(false),
  );

  it.each([
    ['How seeds travel.', 'How seeds travel'],
    ['Watch this: ', 'Watch this'],
    ['  ', undefined],
    ['x'.repeat(121), undefined],
  ])('a label from the words before', (text, label) => expect(labelFrom(text)).toBe(label));
});

describe('links', () => {
  it.each([
    ['https://www.google.com/url?q=https://example.org/seeds&sa=D', 'https://example.org/seeds'],
    [
      'https://www.google.com/url?q=https://drive.google.com/open?id%3D1ab&sa=D',
      'https://drive.google.com/open?id=1ab',
    ],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['https://notgoogle.com/url?q=https://example.org/', 'https://notgoogle.com/url?q=https://example.org/'],
  ])('%s leads to %s', (from, to) => expect(unwrapped(new URL(from)).href).toBe(to));

  it('a pack is told by its fragment, wrapped or not', () => {
    const wrapped = 'https://www.google.com/url?q=https://handrail.example/p%23handrail%3Dabc&sa=D';
    expect(isPackLink(unwrapped(new URL(wrapped)))).toBe(true);
    expect(isPackLink(new URL('https://handrail.example/p#other'))).toBe(false);
  });

  it.each([
    ['IMG_2041.JPG', true],
    ['canal lock.png', true],
    ['A lock with two gates', false],
    ['See fig. 2', false],
  ])('a file name as a description: %s', (alt, is) => expect(isFileName(alt)).toBe(is));
});
