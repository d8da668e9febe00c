import { expect, it } from 'vitest';
import { start } from '@/supports/family-page/start';
import { paragraph, sceneFor } from '../scene';

const blocks = [paragraph('a', 'Read the text.', { lang: 'en' })];

it('opens the family page with what is on this one, and is off again', async () => {
  const { scene, opened } = sceneFor(blocks, {});
  await start(scene);
  expect(opened).toEqual([
    {
      page: 'family',
      sheet: { activity: scene.activity.peek(), lang: 'en', pack: null, homeLanguage: 'es', pictures: {} },
    },
  ]);
  expect(scene.signal.aborted).toBe(true);
});

it('hands no language on where none was chosen', async () => {
  const { scene, opened, homeLanguage } = sceneFor(blocks, {});
  homeLanguage.value = undefined;
  await start(scene);
  expect(opened[0]?.sheet).not.toHaveProperty('homeLanguage');
});

it('stays on where the page does not open, so that the panel can say so', async () => {
  const { scene } = sceneFor(blocks, {});
  const services = { ...scene.services, openSheet: () => Promise.reject(new Error('no tab')) };
  await expect(start({ ...scene, services })).rejects.toThrow('no tab');
  expect(scene.signal.aborted).toBe(false);
});
