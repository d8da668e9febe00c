import { createRequire } from 'node:module';
import { paths } from '../../language/lexicon-format';
import type { Files } from './files';

const require = createRequire(import.meta.url);

/**
 * Names that a school text mostly means otherwise (a bank of a river, a factor of nine in a table), and things that
 * have no place on a school card. Neither picture nor gloss is taken from these. Gone through by hand, 2026-11.
 */
const LEFT_OUT = new Set(
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
    'woman, ox, hook, gear, check mark'
  ).split(', '),
);

/** School nouns whose picture goes under another name; the picture only, the other languages' names would not fit. */
const ALIASES: Readonly<Record<string, string>> = {
  apple: 'red apple',
  bee: 'honeybee',
  boat: 'sailboat',
  book: 'open book',
  bottle: 'baby bottle',
  car: 'automobile',
  cheese: 'cheese wedge',
  clock: 'mantelpiece clock',
  computer: 'desktop computer',
  corn: 'ear of corn',
  earth: 'globe showing Americas',
  forest: 'evergreen tree',
  globe: 'globe showing Americas',
  grape: 'grapes',
  honey: 'honey pot',
  library: 'books',
  lightning: 'cloud with lightning',
  moon: 'full moon',
  planet: 'ringed planet',
  plane: 'airplane',
  pumpkin: 'jack-o-lantern',
  rain: 'cloud with rain',
  rainforest: 'deciduous tree',
  rice: 'cooked rice',
  sheep: 'ewe',
  snow: 'cloud with snow',
  tree: 'deciduous tree',
  truck: 'delivery truck',
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

/** Pictures of nouns and the nouns' names in `languages`. Returns how many nouns have a picture. */
export function compilePictures(files: Files, nouns: ReadonlySet<string>, languages: readonly string[]): number {
  const english = annotationsOf('en');
  const named = new Map(languages.map((lang) => [lang, annotationsOf(lang)]));
  const names = require('@iconify-json/fluent-emoji-flat/chars.json') as Record<string, string>;
  const { icons, aliases = {} } = require('@iconify-json/fluent-emoji-flat/icons.json') as IconSet;
  const bodyOf = (code: string): string | undefined => {
    const name = names[code] ?? names[`${code}-fe0f`] ?? '';
    return icons[name]?.body ?? icons[aliases[name]?.parent ?? '']?.body;
  };
  const byName = new Map<string, string>();
  for (const [emoji, { tts }] of Object.entries(english)) if (tts?.[0]) byName.set(tts[0].toLowerCase(), emoji);

  const pictured = new Map<string, string>();
  const draw = (noun: string, emoji: string | undefined): void => {
    const code = emoji === undefined ? '' : codeOf(emoji);
    const body = bodyOf(code);
    if (body === undefined || pictured.has(noun)) return;
    pictured.set(noun, code);
    files.put(paths.pictureNames, noun, code);
    files.put(
      paths.picture(code),
      code,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="96" height="96">${body}</svg>`,
    );
  };
  for (const [noun, name] of Object.entries(ALIASES)) draw(noun, byName.get(name.toLowerCase()));
  for (const [name, emoji] of byName) {
    if (!nouns.has(name) || LEFT_OUT.has(name)) continue;
    draw(name, emoji);
    for (const [lang, annotations] of named) {
      const gloss = annotations[emoji]?.tts?.[0];
      if (gloss) files.put(paths.nouns(lang), name, gloss);
    }
  }
  return pictured.size;
}
