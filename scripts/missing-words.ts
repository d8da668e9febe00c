import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, say, tools } from './run';

/**
 * What a language of Handrail's own words lacks, as JSON to translate: by file, each key with its English. The same
 * shape, translated, is taken back with --take.
 */
type Catalogue = Readonly<Record<string, string>>;
type Words = Readonly<Record<string, Catalogue>>;

const read = (path: string): Catalogue =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Catalogue) : {};

/** Every folder with catalogues. The pages come last: with them, a language is offered. */
export function rooms(): readonly string[] {
  const supports = readdirSync('supports', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('supports', name, 'strings'))
    .filter((room) => existsSync(join(room, 'en.json')));
  const ownPages = ['coordinator', 'family', 'paper', 'pages'].map((page) => join('locales', page));
  return ['locales', ...supports, ...ownPages.filter((room) => existsSync(room))];
}

/** Keys of English that the language has not, or has empty. */
export function missingIn(lang: string): Words {
  return Object.fromEntries(
    rooms().flatMap((room) => {
      const has = read(join(room, `${lang}.json`));
      const lacks = Object.entries(read(join(room, 'en.json'))).filter(([key]) => (has[key] ?? '').trim() === '');
      return lacks.length > 0 ? [[join(room, `${lang}.json`), Object.fromEntries(lacks)]] : [];
    }),
  );
}

/** Lay translated words into the catalogues, in the order of the English keys; keys that English has not are dropped. */
export function take(words: Words): readonly string[] {
  const known = new Set(rooms());
  return Object.entries(words).map(([path, translated]) => {
    const room = dirname(path);
    if (!known.has(room)) throw new Error(`${path}: no catalogue belongs there`);
    const all = { ...read(path), ...translated };
    const english = read(join(room, 'en.json'));
    const ordered = Object.fromEntries(Object.keys(english).flatMap((key) => (key in all ? [[key, all[key]]] : [])));
    writeFileSync(path, `${JSON.stringify(ordered, null, 2)}\n`);
    return path;
  });
}

if (process.argv[1]?.endsWith('missing-words.ts')) {
  const [first = '', file = ''] = process.argv.slice(2);
  if (first === '--take') {
    const written = take(JSON.parse(readFileSync(file, 'utf8')) as Words);
    await run(tools.prettier, ['--write', ...written]);
    say(`Written: ${written.join(', ')}`);
  } else if (/^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(first)) {
    process.stdout.write(`${JSON.stringify(missingIn(first), null, 2)}\n`);
  } else {
    say(
      'npx tsx scripts/missing-words.ts ar > ar.json, translate, then npx tsx scripts/missing-words.ts --take ar.json',
    );
    process.exit(2);
  }
}
