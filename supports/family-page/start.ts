import type { Sheet } from '@/model/sheet';
import type { Scene } from '@/supports/contract';
import type { Settings } from './settings';

/** Opens the page with what is on this one, and is off again. Rejects when it does not open: the panel then says so. */
export async function start(scene: Scene<Settings>): Promise<void> {
  const { services } = scene;
  const activity = scene.activity.peek();
  const home = services.homeLanguage.peek();
  const sheet: Sheet = {
    activity,
    lang: activity.lang ?? scene.text.peek().blocks[0]?.lang ?? 'en',
    pack: services.pack.peek()?.pack ?? null,
    ...(home === undefined ? {} : { homeLanguage: home }),
    // Pictures are the words' own here: none of the page's travels.
    pictures: {},
  };
  await services.openSheet('family', sheet);
  scene.stop();
}
