import { strFromU8, unzipSync } from 'fflate';
import { DocumentTrouble, type OpenDocument } from '../contract';
import { partsOfBody } from './body';
import { Numbering } from './numbering';
import { stylesOf } from './styles';
import { attribute, child, childrenOf, parsed } from './xml';

/** Unpacked, all parts that are read: a book of 2,000 pages has about 30 MB. Small files may claim to hold far more. */
const MOST = 64_000_000;
const WANTED = /^(?:_rels\/\.rels|[^/]+\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml)$/;

/** A .docx: Word's own markup in a zip. Nothing in it is run, loaded or followed. */
export function openWord(bytes: Uint8Array): OpenDocument {
  const files = unzipped(bytes);
  const part = (name: string): Element | undefined => {
    const found = files[name];
    return found && parsed(strFromU8(found));
  };
  const path = mainOf(part('_rels/.rels'));
  if (!files[path]) throw new DocumentTrouble('wrong-kind');
  const folder = path.replace(/[^/]+$/, '');
  const body = child(part(path), 'body');
  if (!body) throw new DocumentTrouble('damaged');
  const styles = stylesOf(part(`${folder}styles.xml`));
  const notes = notesOf(part(`${folder}footnotes.xml`), part(`${folder}endnotes.xml`));
  const parts = partsOfBody(body, {
    styles,
    numbering: new Numbering(part(`${folder}numbering.xml`)),
    note: (id) => notes.get(id),
  });
  if (!parts.some(({ is }) => is !== 'picture')) throw new DocumentTrouble(parts.length === 0 ? 'empty' : 'no-words');
  return {
    kind: 'word',
    pages: 1,
    ...(styles.lang !== undefined && { lang: styles.lang }),
    // oxlint-disable-next-line typescript/require-await -- the same shape as a file that has to be waited for
    async *sheets() {
      yield { parts };
    },
    close: () => undefined,
  };
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        whole += originalSize;
        if (whole > MOST) throw new DocumentTrouble('too-big');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DocumentTrouble ? error : new DocumentTrouble('damaged');
  }
}

function mainOf(relations: Element | undefined): string {
  const main = childrenOf(relations, 'Relationship').find((each) =>
    attribute(each, 'Type')?.endsWith('/officeDocument'),
  );
  return attribute(main, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function notesOf(...roots: readonly (Element | undefined)[]): ReadonlyMap<string, Element> {
  const notes = new Map<string, Element>();
  roots.forEach((root, at) => {
    for (const note of [...childrenOf(root, 'footnote'), ...childrenOf(root, 'endnote')])
      notes.set(`${at === 0 ? 'f' : 'e'}${attribute(note, 'id') ?? ''}`, note);
  });
  return notes;
}
