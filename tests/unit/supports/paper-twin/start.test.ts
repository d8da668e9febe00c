import { describe, expect, it } from 'vitest';
import type { Block } from '@/model/activity';
import { decide } from '@/model/policy';
import paper from '@/supports/paper-twin';
import { addressesIn, MOST, picturesOf } from '@/supports/paper-twin/pictures';
import { start } from '@/supports/paper-twin/start';
import { paragraph, sceneFor } from '../scene';

const figure = (src: string): Block => paragraph(src, '', { kind: 'figure', src });
const inside = paragraph('inline', 'Look at \uFFFC.', {
  inlines: [{ at: 8, kind: 'image', src: 'https://school.example/b.png' }],
});

describe('a sheet for paper', () => {
  it('has what is on the page, with its pictures, and then there is nothing left to do', async () => {
    const { scene, opened, stopped } = withEnd([
      paragraph('a', 'A wall of dust.', { lang: 'en' }),
      figure('https://school.example/a.png'),
    ]);
    await start(scene);
    expect(opened).toMatchObject([
      {
        page: 'paper',
        sheet: {
          lang: 'en',
          homeLanguage: 'es',
          pack: null,
          pictures: { 'https://school.example/a.png': expect.stringMatching(/^data:image/) },
        },
      },
    ]);
    expect(opened[0]?.sheet.activity.blocks.map(({ key }) => key)).toEqual(['a', 'https://school.example/a.png']);
    expect(stopped()).toBe(true);
  });

  it('says that it does not open, by ending in trouble', async () => {
    const { scene } = withEnd([paragraph('a', 'A wall of dust.')]);
    const closed = { ...scene, services: { ...scene.services, openSheet: () => Promise.reject(new Error('gone')) } };
    await expect(start(closed)).rejects.toThrow('gone');
  });
});

describe('pictures', () => {
  const none = new AbortController().signal;
  it('are asked for once each, in reading order, those between words too', () => {
    const blocks = [figure('https://school.example/a.png'), inside, figure('https://school.example/a.png')];
    expect(addressesIn({ blocks })).toEqual(['https://school.example/a.png', 'https://school.example/b.png']);
  });
  it('that do not come or are too many are left out, and the others kept', async () => {
    const big = 'x'.repeat(MOST - 10);
    const had = await picturesOf(
      { blocks: [figure('gone'), figure('broken'), figure('big'), figure('second'), figure('small')] },
      (src) =>
        src === 'gone'
          ? Promise.resolve(null)
          : src === 'broken'
            ? Promise.reject(new Error('tainted'))
            : Promise.resolve(src === 'small' ? 'data' : big),
      none,
    );
    expect(Object.keys(had)).toEqual(['big', 'small']);
  });
});

it.each(['quiz', 'exam'] as const)('is never made of a %s, whoever opens it', (assessment) => {
  const deciders = {
    school: { 'paper-twin': 'on' as const },
    teacher: { allow: ['paper-twin'], measures: 'content' as const },
    code: { allow: ['paper-twin'] },
    learner: { allow: ['paper-twin'] },
  };
  for (const region of ['directions', 'passage', 'question', 'option'] as const) {
    expect(decide(paper, region, { assessment }, deciders).state).toBe('never');
    expect(decide(paper, region, { assessment: 'no' }, {}).state).toBe('on');
  }
});

function withEnd(blocks: readonly Block[]) {
  const { scene, opened } = sceneFor(blocks, {});
  let ended = false;
  return { scene: { ...scene, stop: () => void (ended = true) }, opened, stopped: () => ended };
}
