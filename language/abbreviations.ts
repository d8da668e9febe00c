import { baseLanguage } from './passage-language';

/**
 * Words that carry a full stop of their own, lower case, without the stop.
 * `open`: something always follows. `number`: only a number continues it. `either`: it may end a sentence, and does
 * when a word that usually opens one follows.
 */
export interface Abbreviations {
  readonly open: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  /** Written in two parts, with a space after the first stop. */
  readonly parted: ReadonlySet<string>;
  /** Words that open a sentence far more often than they continue one with a capital. */
  readonly starters: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH: Abbreviations = {
  open: set('mr mrs ms mx mt messrs fr e.g eg i.e ie vs viz cf approx ca esp incl assoc dept univ'),
  number: set(
    'no nos p pp pg pgs fig figs ch chap sec sect vol vols art eq ex q qs ln ll para pt pts ver ed max min ' +
      'ft in lb lbs oz yd hr hrs sec c est ext apt rm gr tel ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  either: set(
    'dr prof gen sen rep gov pres capt cpt lt col sgt cmdr adm maj rev hon supt al ' +
      'st u.s u.s.a u.k u.n e.u d.c l.a n.y b.c a.d b.c.e c.e ph.d m.d b.a m.a jr sr inc ltd co corp bros ave blvd rd',
  ),
  parted: set('e.g i.e p.m a.m u.s u.k ph.d b.c a.d'),
  starters: set(
    'the a an this that these those it its he she they we you i his her their our your my there here then now ' +
      'in on at by for from with after before when while if as since because although however but and so or ' +
      'what who where why how which is are was were do does did can could will would should ' +
      'use write read look think answer explain describe choose find make list compare next first second finally ' +
      'many most some all each every both no not one two three today yesterday later',
  ),
};

const SPANISH: Abbreviations = {
  open: set('sr sra srta sres dr dra prof profa lic ing arq gral cnel cap. d dña st sta sto ee p.ej ej av avda c/ vs'),
  number: set(
    'núm num no nro pág págs pag pags p pp fig figs cap caps art arts vol tel aprox ene feb mar abr jun jul ago sept oct nov dic',
  ),
  either: set('uu ee.uu ud uds vd vds jr a.c d.c e.c a.m p.m cía ltda s.a'),
  parted: set('ee.uu p.ej a.c d.c p.m a.m s.a'),
  starters: set(
    'el la los las un una unos unas este esta estos estas ese esa eso esto él ella ellos ellas nosotros yo tú usted ' +
      'su sus mi mis en de con por para desde después antes cuando si como aunque pero y o porque entonces luego ' +
      'qué quién dónde cuándo cómo cuál es son era fue hay no lea escribe lee explica describe compara mira usa',
  ),
};

const NONE: Abbreviations = {
  open: new Set(),
  number: new Set(),
  either: new Set(),
  parted: new Set(),
  starters: new Set(),
};

/** English ones also where the language has none: titles and "vs." travel, a missed break costs less than a wrong one. */
export function abbreviationsFor(lang: string): Abbreviations {
  switch (baseLanguage(lang)) {
    case 'en':
      return ENGLISH;
    case 'es':
      return SPANISH;
    default:
      return NONE;
  }
}
