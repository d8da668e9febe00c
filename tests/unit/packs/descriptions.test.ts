import { describe, expect, it } from 'vitest';
import { type Activity, type Block, OBJECT } from '@/model/activity';
import { described } from '@/packs/descriptions';
import { lessonOf } from '../supports/home-directions/a-lesson';

const HOST = 'https://school.instructure.com';
const figure = (src: string, more: Partial<Block> = {}): Block => ({
  key: src,
  kind: 'figure',
  text: '',
  region: 'passage',
  src,
  ...more,
});
const lesson = (blocks: readonly Block[], images: readonly string[] = []): Activity =>
  lessonOf(blocks, { images: images.map((src) => ({ alt: '', src })) });
const pack = {
  descriptions: [
    { image: 'storm.jpg', text: 'A farmer and two boys walk past a shed in a cloud of dust.' },
    { image: 'my map.png', text: 'A map of five states.' },
    { image: '77', text: 'A chart.' },
  ],
};
const alts = ({ blocks }: Activity) => blocks.map(({ alt, altFrom }) => [alt, altFrom]);

describe('the teacher’s descriptions', () => {
  it('stand at the pictures with their names, however the address goes on', () => {
    const page = lesson([
      figure(`${HOST}/files/storm.jpg?x=1`),
      figure(`${HOST}/files/my%20map.png`),
      figure(`${HOST}/courses/1/files/77/preview`),
      figure(`${HOST}/files/other.jpg`),
    ]);
    expect(alts(described(page, pack))).toEqual([
      ['A farmer and two boys walk past a shed in a cloud of dust.', 'teacher'],
      ['A map of five states.', 'teacher'],
      ['A chart.', 'teacher'],
      [undefined, undefined],
    ]);
  });

  it('never stand in for the page’s own', () => {
    const page = lesson([figure(`${HOST}/files/storm.jpg`, { alt: 'A storm' })]);
    expect(described(page, pack)).toBe(page);
    expect(described(page, undefined)).toBe(page);
    expect(described(page, { descriptions: [{ image: 'nowhere.png', text: 'x' }] })).toBe(page);
  });

  it('stand at pictures inside a sentence, where it is known which is which', () => {
    const sentence: Block = {
      key: 's',
      kind: 'paragraph',
      text: `See ${OBJECT} and ${OBJECT}.`,
      region: 'passage',
      inlines: [
        { at: 4, kind: 'image', alt: 'a leaf' },
        { at: 10, kind: 'image' },
      ],
    };
    const sources = [`${HOST}/leaf.png`, `${HOST}/storm.jpg`];
    const [told] = described(lesson([sentence], sources), pack).blocks;
    expect(told?.inlines).toEqual([
      { at: 4, kind: 'image', alt: 'a leaf' },
      { at: 10, kind: 'image', alt: pack.descriptions[0]?.text, altFrom: 'teacher' },
    ]);
    const shifted = lesson([sentence], [...sources, `${HOST}/elsewhere.png`]);
    expect(described(shifted, pack)).toBe(shifted);
  });

  it('leave key, text and the list of images as the page has them', () => {
    const page = lesson([figure(`${HOST}/storm.jpg`)], [`${HOST}/storm.jpg`]);
    const after = described(page, pack);
    expect(after.images).toBe(page.images);
    expect(after.blocks.map(({ key, text }) => [key, text])).toEqual(page.blocks.map(({ key, text }) => [key, text]));
  });
});
