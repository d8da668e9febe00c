import { untracked } from '@preact/signals-core';
import type { Scene } from '@/supports/contract';
import { dressOf } from './dress';
import { LineFocus, type LineFocusProps } from './LineFocus';
import { rowsAround } from './rows';
import type { Settings } from './settings';
import { TINTS } from './tints';

export function start(scene: Scene<Settings>): void {
  const { stage } = scene;
  const families = new Map<string, string>();

  // Drawing is no reason to draw again: what the stage reads for itself is not followed.
  scene.effect(() => {
    const settings = scene.settings.value;
    return untracked(() => putOn(settings));
  });
  scene.effect(() => {
    const { lineFocus, tint } = scene.settings.value;
    const text = scene.text.value;
    untracked(() => {
      if (lineFocus === 'off') {
        stage.closeVeil();
        return;
      }
      stage.veil<LineFocusProps>(LineFocus, {
        kind: lineFocus,
        paper: tint === 'page' ? undefined : TINTS[tint].paper,
        rowsAt: (y) => rowsAround(text, (span) => stage.boxesOf(span), y),
      });
    });
  });

  function putOn(settings: Settings): (() => void) | undefined {
    const { font } = settings;
    const known = font === 'page' ? undefined : families.get(font);
    stage.dress(dressOf(settings, known));
    if (font === 'page' || known !== undefined) return undefined;
    let current = true;
    void (async () => {
      try {
        const family = await stage.font(font);
        families.set(font, family);
        if (current) stage.dress(dressOf(settings, family));
      } catch {
        if (current) stage.announce(scene.t('reading-comfort.font.absent'));
      }
    })();
    return () => {
      current = false;
    };
  }
}
