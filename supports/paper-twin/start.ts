import type { Scene } from '@/supports/contract';
import { picturesOf } from './pictures';
import type { Settings } from './settings';

/** Opens the pages that are printed, in a tab of their own, and is done. Rejects when they do not open: the row says so. */
export async function start(scene: Scene<Settings>): Promise<void> {
  const { services, signal } = scene;
  const activity = scene.activity.peek();
  scene.stage.announce(scene.t('paper-twin.coming'));
  const pictures = await picturesOf(activity, (src, stop) => services.picture(src, stop), signal);
  const homeLanguage = services.homeLanguage.peek();
  await services.openSheet('paper', {
    activity,
    lang: activity.lang ?? scene.text.peek().blocks[0]?.lang ?? 'en',
    pack: services.pack.peek()?.pack ?? null,
    ...(homeLanguage === undefined ? {} : { homeLanguage }),
    pictures,
  });
  scene.stop();
}
