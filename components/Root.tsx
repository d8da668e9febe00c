import type { ComponentChildren } from 'preact';
import { Words, type Translate } from './text';

export interface RootProps {
  /** BCP 47 of Handrail's own words. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** Size of running text in CSS pixels; everything else follows. */
  readonly textSize?: number;
  readonly children: ComponentChildren;
}

/** What every surface stands in: language, direction, words and text size. */
export function Root({ language, dir, t, textSize, children }: RootProps) {
  return (
    <div class="hr" lang={language} dir={dir} style={textSize === undefined ? {} : { '--hr-base': `${textSize}px` }}>
      <Words.Provider value={t}>{children}</Words.Provider>
    </div>
  );
}
