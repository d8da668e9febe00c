import { describe, expect, it, vi } from 'vitest';
import { PAGES_OWN } from '@/supports/reading-comfort/choices';
import { Settings } from '@/supports/reading-comfort/settings';
import { start } from '@/supports/reading-comfort/start';
import { paragraph, sceneFor } from '../scene';

const open = (first: Partial<Settings> = {}) => {
  const world = sceneFor([paragraph('p', 'One. Two.')], Settings.parse(first));
  start(world.scene);
  return world;
};

describe('reading comfort', () => {
  it('dresses the reading at once and follows every change', () => {
    const { done, scene } = open();
    expect(done.dressed.at(-1)).toEqual({ size: 1.15, lineHeight: 1.75, letterSpacing: 0.02 });
    scene.change({ tint: 'dark', size: 2 });
    expect(done.dressed.at(-1)).toMatchObject({ size: 2, tint: { paper: '#24231f' } });
    scene.change(PAGES_OWN);
    expect(done.dressed.at(-1)).toBeNull();
  });

  it('puts a font on when it is there, and asks for it once', async () => {
    const { done, scene, fonts } = open();
    const font = vi.spyOn(scene.stage, 'font');
    fonts.set('lexend', Promise.resolve('Handrail lexend'));
    scene.change({ font: 'lexend' });
    expect(done.dressed.at(-1)).not.toHaveProperty('font');
    await vi.waitFor(() => expect(done.dressed.at(-1)).toMatchObject({ font: 'Handrail lexend' }));
    scene.change({ size: 2 });
    expect(done.dressed.at(-1)).toMatchObject({ font: 'Handrail lexend', size: 2 });
    expect(font).toHaveBeenCalledTimes(1);
  });

  it('drops a font that comes too late', async () => {
    const { done, scene, fonts } = open();
    let arrive: (family: string) => void = () => {};
    fonts.set('andika', new Promise((resolve) => (arrive = resolve)));
    fonts.set('lexend', Promise.resolve('Handrail lexend'));
    scene.change({ font: 'andika' });
    scene.change({ font: 'lexend' });
    await vi.waitFor(() => expect(done.dressed.at(-1)).toMatchObject({ font: 'Handrail lexend' }));
    arrive('Handrail andika');
    await Promise.resolve();
    expect(done.dressed.at(-1)).toMatchObject({ font: 'Handrail lexend' });
  });

  it('keeps the page’s font and says so when a font cannot be had', async () => {
    const { done, scene } = open({ tint: 'blue' });
    scene.change({ font: 'opendyslexic' });
    await vi.waitFor(() => expect(done.said).toEqual(['reading-comfort.font.absent']));
    expect(done.dressed.at(-1)).not.toHaveProperty('font');
    expect(done.dressed.at(-1)).toHaveProperty('tint');
  });

  it('draws line focus only while it is wanted, on the paper of the tint', () => {
    const { done, scene } = open();
    expect(done.veil).toBeNull();
    scene.change({ lineFocus: 'line' });
    expect(done.veil?.props).toMatchObject({ kind: 'line', paper: undefined });
    scene.change({ lineFocus: 'ruler', tint: 'black' });
    expect(done.veil?.props).toMatchObject({ kind: 'ruler', paper: '#000000' });
    scene.change({ lineFocus: 'off' });
    expect(done.veil).toBeNull();
  });

  it('stops with its scene', () => {
    const { done, scene, end } = open();
    const before = done.dressed.length;
    end();
    scene.change({ size: 2 });
    expect(done.dressed).toHaveLength(before);
  });
});
