// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { Signal } from '@preact/signals-core';
import { useMemo } from 'preact/hooks';
import type { Alternate } from '@/model/pack';
import { Aside, type AsideProps } from './Aside';
import { untimed } from './lines';
import type { Dictionary } from './looking';
import { OwnPage } from './OwnPage';
import { keepLines, type Place } from './place';
import { Transcript } from './Transcript';

export type TextCardProps = Omit<AsideProps, 'title' | 'icon' | 'children'> & {
  /** Of its path: under it the place is kept. */
  readonly id: string;
  readonly alternate: Alternate;
  /** BCP 47 of the text; undefined where it is not known. */
  readonly lang: string | undefined;
  readonly dictionary: Dictionary | null;
  readonly place: Signal<Place>;
};

/** A text that the teacher put beside a video of the assignment: their words, as they wrote them. */
export function TextCard({ id, alternate, lang, dictionary, place, ...aside }: TextCardProps) {
  const lines = useMemo(() => untimed(alternate.text ?? ''), [alternate]);
  return (
    <Aside {...aside} title={alternate.title} icon="file">
      {lines.length > 0 && (
        <Transcript
          name={alternate.title}
          unnamed
          lines={lines}
          lang={lang}
          time={0}
          follows={false}
          languages={[]}
          onLanguage={() => {}}
          onJump={() => {}}
          onStand={() => {}}
          dictionary={dictionary}
          kept={() => place.peek().lines[id]}
          onKeep={(kept) => keepLines(place, id, kept)}
        />
      )}
      {alternate.href !== undefined && <OwnPage href={alternate.href} />}
    </Aside>
  );
}
