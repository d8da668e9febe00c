import type { Dress } from '@/supports/contract';
import { isPagesOwn } from './choices';
import type { Settings } from './settings';
import { TINTS } from './tints';

/** What the settings ask of the stage; only what differs from the page's own. `family` is the loaded font. */
export function dressOf(settings: Settings, family: string | undefined): Dress | null {
  if (isPagesOwn(settings)) return null;
  return {
    ...(settings.size === 1 ? {} : { size: settings.size }),
    ...(settings.lineHeight === 0 ? {} : { lineHeight: settings.lineHeight }),
    ...(settings.spacing === 0 ? {} : { letterSpacing: settings.spacing }),
    ...(settings.column === 0 ? {} : { column: settings.column }),
    ...(family === undefined ? {} : { font: family }),
    ...(settings.tint === 'page' ? {} : { tint: TINTS[settings.tint] }),
  };
}
