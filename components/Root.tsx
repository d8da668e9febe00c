import type { ComponentChildren } from 'preact';
import { ListeningTo, type Speak } from './listening';
import { Words, type Translate } from './text';

export interface RootProps {
  /** BCP 47 of Handrail's own words. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** Size of running text in CSS pixels; everything else follows. */
  readonly textSize?: number;
  /** What listen buttons are heard by; without it there are none. */
  readonly speak?: Speak | undefined;
  /** Something is measured here: nothing is drawn that leads out of the window (base.css). */
  readonly measured?: boolean;
  readonly children: ComponentChildren;
}

/** What every surface stands in: language, direction, words and text size. */
export function Root({ language, dir, t, textSize, speak, measured, children }: RootProps) {
  return (
    <div
      class="hr"
      lang={language}
      dir={dir}
      data-measured={measured || undefined}
      style={textSize === undefined ? {} : { '--hr-base': `${textSize}px` }}
    >
      <Words.Provider value={t}>
        <ListeningTo speak={speak} language={language}>
          {children}
        </ListeningTo>
      </Words.Provider>
    </div>
  );
}
