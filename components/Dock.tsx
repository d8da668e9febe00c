import type { ComponentChildren } from 'preact';

export interface DockPlace {
  readonly side: 'left' | 'right';
  /** CSS pixels from the window's top and bottom; the page's own controls keep what lies outside. */
  readonly top?: number | undefined;
  readonly bottom?: number | undefined;
  /** CSS pixels from the window's side; more where the handle stands beside it. */
  readonly edge?: number | undefined;
}

/** Custom properties that put the panel or a docked card in its column. */
export function placeStyle({ side, top, bottom, edge = 24 }: DockPlace): Record<string, string> {
  return {
    ...(side === 'left' ? { '--dock-left': `${edge}px`, '--dock-right': 'auto' } : { '--dock-right': `${edge}px` }),
    ...(top === undefined ? {} : { '--dock-top': `${top}px` }),
    ...(bottom === undefined ? {} : { '--dock-bottom': `${bottom}px` }),
  };
}

/** What a docked card stands in, so that it takes the same column as the panel. Draws nothing itself. */
export function Dock({ place, children }: { readonly place: DockPlace; readonly children: ComponentChildren }) {
  return <div style={{ display: 'contents', ...placeStyle(place) }}>{children}</div>;
}
