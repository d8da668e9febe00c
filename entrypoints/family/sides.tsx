import type { ComponentChildren } from 'preact';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import type { Spoken } from '@/components/listening';
import { translator, type Translate } from '@/components/text';
import { familyCatalogueFor } from './catalogue';

/** One of the two columns: Handrail's words in one language. */
export interface Side {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language by its own name. */
  readonly name: string;
  /** The home language's column. */
  readonly home: boolean;
  readonly t: Translate;
}

export function sidesOf(home: LanguageChoice | undefined): readonly Side[] {
  const english: Side = {
    lang: 'en',
    dir: 'ltr',
    name: 'English',
    home: false,
    t: translator(familyCatalogueFor('en')),
  };
  if (!home) return [english];
  const { code, dir, name } = home;
  const t = translator(familyCatalogueFor(code), familyCatalogueFor('en'));
  const second: Side = { lang: code, dir, name, home: true, t };
  // Whoever reads from the right begins with the column on the right, which comes first there.
  return dir === 'rtl' ? [second, english] : [english, second];
}

export interface TwoProps {
  readonly sides: readonly Side[];
  readonly children: (side: Side) => ComponentChildren;
}

/** The same in both languages, side by side. */
export function Two({ sides, children }: TwoProps) {
  return (
    <div class="fam-two">
      {sides.map((side) => (
        <div key={side.lang} lang={side.lang} dir={side.dir}>
          {children(side)}
        </div>
      ))}
    </div>
  );
}

export interface TitleProps {
  readonly side: Side;
  readonly text: string;
  /** All that stands under it, to be heard in order. */
  readonly says: readonly (Spoken | string)[];
}

/** A column's title and what says the column. English alone is a heading: the other says the same once more. */
export function Title({ side, text, says }: TitleProps) {
  const spoken = says.map((one) => (typeof one === 'string' ? { text: one, lang: side.lang } : one));
  return (
    <div class="fam-title">
      {side.home ? <p class="fam-h2">{text}</p> : <h2 class="fam-h2">{text}</h2>}
      <ListenButton name={text} texts={[{ text: `${text}.`, lang: side.lang }, ...spoken]} />
    </div>
  );
}

/** A quiet line of ours that stands by itself, with its listen button. */
export const Line = ({
  side,
  text,
  kind,
}: {
  readonly side: Side;
  readonly text: string;
  readonly kind: 'small' | 'by';
}) => (
  <p class={`fam-${kind} fam-line`}>
    <span>{text}</span>
    <ListenButton texts={[{ text, lang: side.lang }]} />
  </p>
);
