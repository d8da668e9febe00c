import { createRequire } from 'node:module';
import { paths, type CoreEntry, type PictureName } from '../../language/lexicon-format';
import type { English } from './english';
import type { Files } from './files';
import { SHOWN } from './picture-senses';

const require = createRequire(import.meta.url);

/**
 * Names that a school text mostly means otherwise (a bank of a river, a factor of nine in a table), and things that
 * have no place on a school card. Neither picture nor gloss is taken from these. Gone through by hand, 2026-11.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'collision, middle finger, hole, person, judge, guard, cook, ram, boar, mouse, bat, seal, mate, ' +
    'cricket, fly, bug, coral, bank, train, station, construction, anchor, seat, watch, cancer, leo, ' +
    'virgo, libra, aries, taurus, gemini, scorpio, sagittarius, capricorn, aquarius, pisces, ophiuchus, ' +
    'plus, minus, divide, lime, cooking, slide, ring, battery, label, package, pick, dagger, bomb, ' +
    'cigarette, coffin, beer mug, sake, slot machine, bikini, briefs, link, chains, clamp, thread, ' +
    'dress, scroll, file folder, card index, key, bed, plunger, customs, warning, information, sparkle, ' +
    'black flag, white flag, place of worship, water pistol, wireless, bowling, clutch bag, handshake, ' +
    'sparkler, joker, memo, receipt, pager, trackball, aerial tramway, baggage claim, water closet, ' +
    'restroom, flying saucer, ice, wing, rock, wood, foot, leg, old man, old woman, deaf person, man, ' +
    'woman, ox, hook, gear, check mark, purple heart, blue book, cyclone, beaver, lotus, technologist, ' +
    'broken heart, love letter, black cat, closed book, eyes, peanuts'
  ).split(', '),
);

/** School nouns whose picture goes under another name; the picture only, the other languages' names would not fit. */
export const ALIASES: Readonly<Record<string, string>> = {
  apple: 'red apple',
  bee: 'honeybee',
  boat: 'sailboat',
  book: 'open book',
  car: 'automobile',
  cheese: 'cheese wedge',
  clock: 'mantelpiece clock',
  computer: 'desktop computer',
  corn: 'ear of corn',
  globe: 'globe showing Americas',
  grape: 'grapes',
  heart: 'anatomical heart',
  honey: 'honey pot',
  hourglass: 'hourglass done',
  island: 'desert island',
  library: 'books',
  lightning: 'cloud with lightning',
  log: 'wood',
  lung: 'lungs',
  'magnifying glass': 'magnifying glass tilted left',
  map: 'world map',
  moon: 'full moon',
  nest: 'nest with eggs',
  planet: 'ringed planet',
  peanut: 'peanuts',
  plane: 'airplane',
  rain: 'cloud with rain',
  rice: 'cooked rice',
  ruler: 'straight ruler',
  scale: 'balance scale',
  sheep: 'ewe',
  snow: 'cloud with snow',
  tree: 'deciduous tree',
  truck: 'delivery truck',
  wave: 'water wave',
  wheat: 'sheaf of rice',
};

interface Annotation {
  readonly default?: readonly string[];
  readonly tts?: readonly string[];
}
/** Empty for a language that CLDR has no names in (Haitian Creole). */
function annotationsOf(lang: string): Readonly<Record<string, Annotation>> {
  const path = `cldr-annotations-full/annotations/${lang}/annotations.json`;
  try {
    require.resolve(path);
  } catch {
    return {};
  }
  return (require(path) as { annotations: { annotations: Record<string, Annotation> } }).annotations.annotations;
}

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

/** "1f34e" of an emoji, as the icon set names it: without the mark that asks for colour. */
const codeOf = (emoji: string): string =>
  Array.from(emoji)
    .map((char) => char.codePointAt(0)?.toString(16) ?? '')
    .filter((code) => code !== 'fe0f')
    .join('-');

export interface Picture {
  readonly noun: string;
  /** What CLDR calls it. */
  readonly name: string;
  readonly svg: string;
  /** Definitions that it stands beside. */
  readonly definitions: readonly string[];
}

interface Shown {
  readonly meaning: string | number;
  readonly definition: string;
}

/** Ids of the school core and places among the dictionary's senses. Throws on a row of SHOWN that fits none. */
function shownBy(noun: string, senses: readonly string[], core: readonly CoreEntry[]): Shown[] {
  const first: Shown[] = senses.slice(0, 1).map((definition) => ({ meaning: 0, definition }));
  const ofCore = core.map(({ id, definition }): Shown => ({ meaning: id, definition }));
  const rows = SHOWN[noun];
  // Which of several entries a picture shows is for SHOWN to say.
  if (!rows) return ofCore.length > 1 ? [] : [...ofCore, ...first];
  return rows.flatMap((row) => {
    const fits = row.startsWith('#')
      ? ofCore.filter(({ meaning }) => meaning === row.slice(1))
      : senses.flatMap((definition, meaning): Shown[] => (definition.startsWith(row) ? [{ meaning, definition }] : []));
    if (fits.length === 0) throw new Error(`picture-senses.ts: ${noun} has no meaning "${row}"`);
    return fits;
  });
}

/** Pictures of nouns and the nouns' names in `languages`. */
export function compilePictures(
  files: Files,
  english: Pick<English, 'nouns' | 'sensesOf'>,
  core: readonly CoreEntry[],
  languages: readonly string[],
): Picture[] {
  const { nouns } = english;
  const annotated = annotationsOf('en');
  const named = new Map(languages.map((lang) => [lang, annotationsOf(lang)]));
  const names = require('@iconify-json/fluent-emoji-flat/chars.json') as Record<string, string>;
  const { icons, aliases = {} } = require('@iconify-json/fluent-emoji-flat/icons.json') as IconSet;
  const bodyOf = (code: string): string | undefined => {
    const name = names[code] ?? names[`${code}-fe0f`] ?? '';
    return icons[name]?.body ?? icons[aliases[name]?.parent ?? '']?.body;
  };
  const byName = new Map<string, string>();
  for (const [emoji, { tts }] of Object.entries(annotated)) if (tts?.[0]) byName.set(tts[0].toLowerCase(), emoji);

  const pictured = new Map<string, Picture>();
  const draw = (noun: string, name: string): void => {
    const code = codeOf(byName.get(name.toLowerCase()) ?? '');
    const body = bodyOf(code);
    if (body === undefined || pictured.has(noun)) return;
    const entries = core.filter(({ word, pos }) => word === noun && pos === 'n');
    const shown = shownBy(noun, english.sensesOf(noun), entries);
    if (shown.length === 0) return;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="96" height="96">${body}</svg>`;
    pictured.set(noun, { noun, name, svg, definitions: shown.map(({ definition }) => definition) });
    files.put(paths.pictureNames, noun, [code, shown.map(({ meaning }) => meaning)] satisfies PictureName);
    files.put(paths.picture(code), code, svg);
  };
  for (const [noun, name] of Object.entries(ALIASES)) draw(noun, name);
  for (const [name, emoji] of byName) {
    if (!nouns.has(name) || LEFT_OUT.has(name)) continue;
    draw(name, name);
    for (const [lang, annotations] of named) {
      const gloss = annotations[emoji]?.tts?.[0];
      if (gloss) files.put(paths.nouns(lang), name, gloss);
    }
  }
  return [...pictured.values()].toSorted((a, b) => (a.noun < b.noun ? -1 : 1));
}
