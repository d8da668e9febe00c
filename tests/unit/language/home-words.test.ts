import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DICTIONARIES, GLOSS_SOURCES, GlossLetter, paths } from '@/language/lexicon-format';
import { compileDictionaries } from '@/scripts/data/dictionaries';
import { Files } from '@/scripts/data/files';
import { SOURCES } from '@/scripts/data/sources';
import type { WordHelp } from '@/model/word-help';
import { ask, sources } from './on-disk';

/** Dictionaries come with apt, and a build without one has fewer. */
const has = (id: string): boolean => sources.ids.includes(id);
const first = (help: WordHelp): { text: string; source: string } | undefined => {
  const [gloss] = help.senses.flatMap(({ glosses }) => glosses);
  return gloss && { text: gloss.text, source: gloss.source };
};

describe('words of the home', () => {
  const asked = [
    ['mueller7', 'ru', 'The [river] froze.', 'река', 'mueller'],
    ['mueller7', 'ru', 'He worked [slowly].', 'медленно', 'mueller'],
    ['freedict-eng-ara', 'ar', 'The [river] froze.', 'النهر', 'freedict'],
    ['freedict-eng-hin', 'hi', 'The [river] froze.', 'नदी', 'freedict'],
    ['apertium-por-cat', 'pt-BR', 'The [river] froze.', 'rio', 'apertium'],
    ['apertium-fra-cat', 'fr-CA', 'The [river] froze.', 'rivière', 'apertium'],
    ['cc-cedict', 'zh-Hant-TW', 'The [river] froze.', '河流', 'cedict'],
    ['cc-cedict', 'zh', 'Ask a [student].', '学生', 'cedict'],
  ] as const;
  it.each(asked.filter(([id]) => has(id)))('%s: %s for %s', async (_id, lang, marked, text, source) => {
    expect(first(await ask(marked, lang))).toEqual({ text, source });
  });

  it('has the name of a language from its adjective, and no bird for a country', async () => {
    const french = first(await ask('She speaks [French].', 'ru'))?.text ?? '';
    expect(french).toMatch(has('mueller7') ? /^французский/ : /^$/);
    const [country] = (await ask('The story is set in [Turkey].', 'es')).senses;
    expect(country?.glosses.map(({ text }) => text)).not.toContain('pavo');
  });

  it("gives the school core's word with its definition, before any dictionary", async () => {
    for (const lang of ['es', 'ar', 'zh', 'ru', 'vi', 'ht', 'fil', 'tl']) {
      const [gloss] = (await ask('[Analyze] the poem.', lang)).senses[0]?.glosses ?? [];
      expect(gloss?.source).toBe('core');
      expect(gloss?.definition).toMatch(/\p{L}/u);
    }
  });

  it('says no definition of one sense under another', async () => {
    const { senses } = await ask('Put it on the [table].', 'es');
    const others = senses.filter(({ source }) => source !== 'core').flatMap(({ glosses }) => glosses);
    expect(others.filter(({ definition }) => definition !== undefined)).toEqual([]);
  });
});

const LETTERS: ReadonlySet<string> = new Set(GlossLetter.options);
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M} ]+$/u,
  hi: /^[\p{Script=Devanagari}\u200D -]+$/u,
  ru: /^[\p{Script=Cyrillic} -]+$/u,
  zh: /^\p{Script=Han}+$/u,
  pt: /^[\p{Script=Latin}\p{M} '’-]+$/u,
  fr: /^[\p{Script=Latin}\p{M} '’-]+$/u,
};

describe('every dictionary', () => {
  const shelves = Object.entries(DICTIONARIES).flatMap(([lang, folders]) =>
    folders
      .map((folder) => ({ lang, folder, path: `public/lexicon/${lang}/${folder}` }))
      .filter(({ path }) => existing(path)),
  );
  it.each(shelves)('$lang $folder: one to three short words a part of speech, in its own script', ({ lang, path }) => {
    const strange: string[] = [];
    let entries = 0;
    for (const file of readdirSync(path)) {
      const rows = JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as Record<string, Record<string, string[]>>;
      for (const [lemma, row] of Object.entries(rows)) {
        entries++;
        for (const [letter, texts] of Object.entries(row)) {
          const fits =
            LETTERS.has(letter) &&
            texts.length > 0 &&
            texts.length <= 3 &&
            texts.every((text) => text !== '' && text.length <= 60 && (SCRIPTS[lang]?.test(text) ?? true));
          // Apertium's own entries are taken as they are: "24 horas", "EE.UU.".
          if (!fits && !path.includes('apertium')) strange.push(`${lemma} ${letter} ${texts.join('; ')}`);
        }
      }
    }
    expect(strange).toEqual([]);
    expect(entries).toBeGreaterThan(1000);
  });
  it('keeps out what no school card should teach', async () => {
    for (const lang of Object.keys(DICTIONARIES))
      expect((await ask('What a [shit] thing.', lang)).senses.flatMap(({ glosses }) => glosses)).toEqual([]);
  });
});

describe('a machine without apt', () => {
  it('compiles what it has, and names what it lacks', () => {
    const files = new Files();
    const { entries, lacking } = compileDictionaries(
      files,
      {
        lemmas: new Set(['evaporate', 'river']),
        counts: new Map(),
        basesOf: () => [],
        kinOf: () => [],
        kindsOf: () => ['n'],
        drops: () => false,
      },
      (name) => `node_modules/${name}`,
      () => undefined,
    );
    const debian = SOURCES.filter((source) => 'debian' in source).map(({ id }) => id);
    expect(lacking.toSorted()).toEqual(debian.toSorted());
    expect([...entries.keys()]).toEqual(['zh cedict']);
    expect(entries.get('zh cedict')).toBe(2);
    // All of CC-CEDICT is read.
  }, 30_000);
});

it('gives each dictionary a name on the card, and a folder of its own', () => {
  for (const folders of Object.values(DICTIONARIES))
    for (const folder of folders) expect(Object.keys(GLOSS_SOURCES)).toContain(folder);
  expect(paths.glosses('es', 'apertium', 'x')).not.toBe(paths.glosses('es', 'apertium-cat', 'x'));
});

function existing(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return false;
  }
}
