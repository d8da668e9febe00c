import { describe, expect, it } from 'vitest';
import { translator } from '@/components/text';
import { familyCatalogueFor } from '@/entrypoints/family/catalogue';
import { paperCatalogueFor } from '@/entrypoints/paper/catalogue';
import { missingIn } from '@/scripts/missing-words';
import { catalogueFor, directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { coordinatorCatalogueFor } from '@/utils/coordinator-words';
import { pageCatalogueFor } from '@/utils/page-words';

type Catalogue = Readonly<Record<string, string>>;

describe('pickLanguage', () => {
  it.each([
    [['es'], 'es'],
    [['es-MX'], 'es'],
    [['ES'], 'es'],
    [[undefined, 'es-419'], 'es'],
    [['xx', 'es'], 'es'],
    [['xx'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('%j is %s', (wanted, language) => expect(pickLanguage(wanted)).toBe(language));
  it('prefers the whole tag to the family', () => {
    expect(pickLanguage(['zh-Hant'], ['zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
  });
});

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['zh-Hant', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ks-Deva', 'ltr'],
    ['ur-Latn', 'ltr'],
  ])('%s is %s', (language, dir) => expect(directionOf(language)).toBe(dir));
});

it('languages go by their own names', () => {
  expect(['en', 'es', 'fr', 'ar'].map((code) => languageNamed(code).name)).toEqual([
    'English',
    'Español',
    'Français',
    'العربية',
  ]);
});

// Everything a person reads: our own catalogue and each support's.
const files = import.meta.glob<Catalogue>(['/locales/**/*.json', '/supports/*/strings/*.json'], {
  eager: true,
  import: 'default',
});
const rooms = new Map<string, Map<string, Catalogue>>();
for (const [path, catalogue] of Object.entries(files)) {
  const [, room = '', language = ''] = /^(.*)\/([^/]+)\.json$/.exec(path) ?? [];
  rooms.set(room, (rooms.get(room) ?? new Map()).set(language, catalogue));
}
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

const roomsOf = (language: string): string[] =>
  [...rooms].filter(([, languages]) => languages.has(language)).map(([room]) => room);

describe('a language is offered', () => {
  it.each(UI_LANGUAGES.map((language) => [language]))('%s: with words wherever English has them', (language) => {
    expect(roomsOf(language).toSorted()).toEqual([...rooms.keys()].toSorted());
  });

  it('not before: its words for our own pages come last', () => {
    const offered = [...(rooms.get('/locales/pages')?.keys() ?? [])].toSorted();
    expect([...UI_LANGUAGES].toSorted()).toEqual(offered);
    expect(UI_LANGUAGES[0]).toBe('en');
  });

  it('by its own name', () => {
    const named = [...(rooms.get('/locales') ?? [])].map(([language, words]) => [language, words['language.name']]);
    expect(named).toEqual(named.map(([language = '']) => [language, languageNamed(language).name]));
  });
});

describe.each([...rooms])('the words of %s', (room, languages) => {
  const english = languages.get('en') ?? {};

  it.each([...languages])('have the same keys and placeholders in %s', (language, catalogue) => {
    const keys = Object.keys(catalogue);
    // A language that is not offered yet may be on its way; one that is offered has every word.
    const wanted = Object.keys(english).filter((key) => UI_LANGUAGES.includes(language) || keys.includes(key));
    expect(keys.toSorted()).toEqual(wanted.toSorted());
    expect(keys.filter((key) => catalogue[key]?.trim() === '')).toEqual([]);
    const holes = (words: Catalogue) => Object.fromEntries(keys.map((key) => [key, placeholders(words[key] ?? '')]));
    expect(holes(catalogue)).toEqual(holes(english));
  });

  it.each([...languages].filter(([language]) => language !== 'en'))(
    'are all in the language and its writing: %s',
    (language, catalogue) => {
      const script = SCRIPTS[language];
      const foreign = Object.entries(catalogue).filter(([key, text]) => {
        const own = withoutNames(text);
        if (!/\p{L}/u.test(own)) return false;
        return script
          ? !script.test(own) || /\p{Script=Latin}/u.test(own)
          : !/\p{Script=Latin}/u.test(own) || (text === english[key] && !SAME[language]?.includes(text));
      });
      expect(foreign).toEqual([]);
    },
  );

  it.each([...languages])('hold none that label, scare or cheer, in %s', (_language, catalogue) => {
    // Coordinators know their presets by the levels of an English test. Nobody else opens their page.
    const spared = room === '/locales/coordinator' ? LEVELS : [];
    expect(Object.entries(catalogue).filter(([, text]) => forbiddenIn(text, spared).length > 0)).toEqual([]);
  });
});

/** Languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  am: /\p{Script=Ethiopic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  fa: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};
/** Words that are the same in English, by language: each looked at by whoever adds it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: ['Color', 'Video', '1 video', '{count} video', '{count} videos'],
  pt: [],
  fr: [
    'Page',
    'Pages',
    '{pages} pages',
    '1 page',
    'Pause',
    'Police',
    'Phrase',
    'Signe',
    'Images',
    'Image',
    'Normal',
    'Simple',
  ],
  ht: [],
  vi: ['{count} video'],
};
/** Names, keys of a keyboard, kinds of files and units: the same in every language. */
const NAMES =
  /Handrail|Google( Admin)?|Edge|Linux|Intune|WIDA|Classroom|Canvas|OpenDyslexic|Atkinson( Hyperlegible( Next)?)?|Lexend|Andika|Firefox|Chrome(book)?s?|Windows|Mac|ChromeOS|Excel|\b(?:Alt|Ctrl|Shift|Escape|Esc|Backspace|Enter|Tab|PDF|A4|DOCX|TXT|MD|CSV|TSV|TBX|UTF|ID|min|cm|s)\b(?: [A-Z]\b)?|\.\w{2,5}\b/g;
const withoutNames = (text: string): string => text.replaceAll(/\{\w+\}/g, ' ').replaceAll(NAMES, ' ');

it.each([
  ['Open it in Handrail, {name}', true],
  ['Handrail · {count}', false],
  ['Ctrl C', false],
])('“%s” has words of a language: %s', (text, has) => expect(/\p{L}/u.test(withoutNames(text))).toBe(has));

describe('what a language lacks', () => {
  it('is nothing, for one that is offered', () => {
    for (const language of UI_LANGUAGES) expect(missingIn(language)).toEqual({});
  });

  it('is every word, for one that nobody has begun, its pages last', () => {
    const lacks = missingIn('xx');
    expect(Object.keys(lacks).at(-1)).toBe('locales/pages/xx.json');
    expect(Object.keys(lacks)).toHaveLength(rooms.size);
    expect(lacks['locales/xx.json']).toEqual(rooms.get('/locales')?.get('en'));
  });
});

const LEVELS = [/\blevels?\b/i, /\bniveles?\b|\bnivel\b/i];
/** Labels on a learner, and words that blame, hurry or praise: in no language, in no place. */
const FORBIDDEN = [
  ...LEVELS,
  /\bELLs?\b/,
  /\bEL\b/,
  /\bSPED\b/i,
  /\bIEPs?\b/,
  /\b504\b/,
  /\blow(?:er|est)?\b/i,
  /\bstruggl\w*/i,
  /\bmodes?\b/i,
  /\bfail\w*/i,
  /\binvalid\b/i,
  /\boops\b/i,
  /\bgreat job\b/i,
  /\bdisab\w*/i,
  /\bmodos?\b/i,
  /\bfall(?:ó|a|as|ado|aron)\b/i,
  /\binválid\w*/i,
  /\bdiscapaci\w*/i,
  /[!¡！]/,
];
const forbiddenIn = (text: string, spared: readonly RegExp[] = []): string[] =>
  FORBIDDEN.filter((pattern) => !spared.includes(pattern) && pattern.test(text)).map(String);

it.each([
  ['For ELL students', 1],
  ['Your level', 1],
  ['The voice failed', 1],
  ['Great job!', 2],
  ['¡Muy bien!', 1],
  ['Tu nivel de inglés', 1],
  ['Slow down, follow along, a model below', 0],
])('“%s” holds %d of them', (text, count) => expect(forbiddenIn(text)).toHaveLength(count));

it('one line of help is at most 30 characters, and 40 % more in other languages', () => {
  const long = [...rooms.values()].flatMap((languages) =>
    [...languages].flatMap(([language, { help = '' }]) => (help.length > (language === 'en' ? 30 : 42) ? [help] : [])),
  );
  expect(long).toEqual([]);
});

describe('keys that the code asks for', () => {
  // Supports have their own catalogues; everything else asks ours. What a test writes is no word of ours.
  const sources = import.meta.glob<string>(
    ['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/page/**/*.{ts,tsx}'],
    { eager: true, query: '?raw', import: 'default' },
  );
  // The overlay has no use for the words of our pages, and so does not have them.
  const made = new Map<string, Catalogue>();
  const wordsFor = (path: string): Catalogue => {
    const [, page = ''] = /^\/entrypoints\/([\w-]+)\//.exec(path) ?? [];
    // Put together once a page: thousands of keys are asked for.
    const words = made.get(page) ?? wordsOf(page);
    made.set(page, words);
    return words;
  };
  const wordsOf = (page: string): Catalogue => {
    if (page === 'coordinator') return coordinatorCatalogueFor('en');
    if (page === 'paper') return paperCatalogueFor('en');
    if (page === 'family') return { ...pageCatalogueFor('en'), ...familyCatalogueFor('en') };
    return ['popup', 'learner', 'reader', 'words'].includes(page) ? pageCatalogueFor('en') : catalogueFor('en');
  };
  const ids = new Set([...rooms.keys()].flatMap((room) => /^\/supports\/([^/]+)\//.exec(room)?.[1] ?? []));
  const asked = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/\bt\(\s*([^)]*)/g)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/'([a-z][\w-]*\.[\w.-]+)'/g)].map(([, key = '']) => ({ path, key })),
    ),
  );
  const begun = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/\bt\(\s*`([a-z][\w-]*\.)\$\{/g)].map(([, prefix = '']) => ({ path, prefix })),
  );

  it('are found at all', () => {
    expect(asked.length).toBeGreaterThan(30);
    expect(begun.length).toBeGreaterThan(0);
  });
  it('are in the catalogue', () => {
    const missing = asked.filter(
      ({ path, key }) => wordsFor(path)[key] === undefined && !ids.has(key.split('.')[0] ?? ''),
    );
    expect(missing).toEqual([]);
  });
  it('are in a support’s own catalogue', () => {
    const supports = import.meta.glob<string>('/supports/*/**/*.{ts,tsx}', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const found = Object.entries(supports).flatMap(([path, source]) =>
      [...source.matchAll(/\bt\(\s*'([\w-]+)\.([\w.-]+)'/g)].flatMap(([, id = '', key = '']) =>
        ids.has(id) ? [{ path, id, key }] : [],
      ),
    );
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter(({ id, key }) => rooms.get(`/supports/${id}/strings`)?.get('en')?.[key] === undefined)).toEqual(
      [],
    );
  });
  it('have at least one word where only their beginning is written', () => {
    const missing = begun.filter(
      ({ path, prefix }) => !Object.keys(wordsFor(path)).some((key) => key.startsWith(prefix)),
    );
    expect(missing).toEqual([]);
  });
});

it('a key without words is said as itself, so that it is seen', () => {
  expect(translator({}, {})('panel.nothing')).toBe('panel.nothing');
  expect(translator({}, { 'a.b': '{n} of {m}' })('a.b', { n: 2 })).toBe('2 of {m}');
});
