import { GLOSSARY_FILE_VERSION, type GlossaryFile, type GlossaryRow } from '@/model/glossary-file';
import type { Glossary, GlossarySource, SchoolTerm } from '@/model/glossary';
import type { School } from '@/model/school';

/** A file to put on a host, as it is: changed by one byte, no device takes it. */
export interface HostFile {
  /** BCP 47. */
  readonly lang: string;
  /** `es.3f2a9c0d1e4b5a67.json`: another content has another name, so a host may let it be kept for ever. */
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Hex. */
  readonly sha256: string;
  readonly terms: number;
}

/** Of the hash in the file's name. All of it is in the kit or policy. */
const HASH_IN_NAME = 16;

/** The code of English: for who reads English alone, the easy meanings. */
const ENGLISH = 'en';

function rowOf({ term, subject = '', meaning = '', glosses }: SchoolTerm, lang: string): GlossaryRow | undefined {
  const {
    text = '',
    reviewer = '',
    date = '',
  } = (Object.hasOwn(glosses ?? {}, lang) ? glosses?.[lang] : undefined) ?? {};
  if (text === '' && meaning === '') return undefined;
  if (reviewer === '') return [term, subject, meaning, text];
  return date === '' ? [term, subject, meaning, text, reviewer] : [term, subject, meaning, text, reviewer, date];
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One file for each language that has at least one gloss, and one for English where there are easy meanings. A meaning
 * goes into every file, so that a word which nobody has translated yet is still explained. The same glossary gives the
 * same bytes, whatever order its languages are in.
 */
export async function hostFilesOf(glossary: Glossary): Promise<readonly HostFile[]> {
  const langs = new Set(glossary.flatMap(({ glosses }) => Object.keys(glosses ?? {})));
  if (glossary.some(({ meaning }) => meaning !== undefined)) langs.add(ENGLISH);
  const files: HostFile[] = [];
  // One after the other: each is some ten milliseconds, and a page may draw in between.
  for (const lang of [...langs].toSorted()) files.push(await hostFileOf(glossary, lang));
  return files;
}

async function hostFileOf(glossary: Glossary, lang: string): Promise<HostFile> {
  const terms = glossary.flatMap((term) => {
    const row = rowOf(term, lang);
    return row ? [row] : [];
  });
  const file: GlossaryFile = { handrail: 'glossary', version: GLOSSARY_FILE_VERSION, lang, terms };
  const content = new TextEncoder().encode(`${JSON.stringify(file)}\n`);
  const sha256 = hex(await crypto.subtle.digest('SHA-256', content));
  return { lang, name: `${lang}.${sha256.slice(0, HASH_IN_NAME)}.json`, content, sha256, terms: terms.length };
}

/** What the kit or policy says of the files once they lie in `folder`, an https address. */
export const sourcesIn = (folder: string, files: readonly HostFile[]): GlossarySource[] =>
  files.map(({ lang, name, content, sha256 }) => ({
    lang,
    href: `${folder.replace(/\/*$/, '')}/${name}`,
    sha256,
    bytes: content.length,
  }));

/** What a kit or a policy carries: words that lie on a host are named there and do not travel along. */
export function travelling(school: School): School {
  if (!school.sources?.length) return school;
  const { glossary: _, ...rest } = school;
  return rest;
}
