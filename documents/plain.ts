import { DocumentTrouble, type OpenDocument, type Part } from './contract';
import { itemIn } from './items';

/** A line that was broken by a program, not by its author: about as long as a line of mail, characters. */
const WRAPPED = { least: 50, most: 100 };

/** Plain text as paragraphs: an empty line parts them; without any, every line is one. */
export function partsOfText(text: string): Part[] {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const parted = lines.some((line, i) => line === '' && i > 0 && lines[i - 1] !== '');
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else if (parted || isWrapped(lines)) groups.at(-1)?.push(line.trim());
    else groups.push([line.trim()]);
  }
  return groups.filter((group) => group.length > 0).flatMap(partsOfGroup);
}

function partsOfGroup(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ is: 'paragraph', text: open.join(isWrapped(open) ? ' ' : '\n') });
    open = [];
  };
  for (const line of lines) {
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    const item = itemIn(line);
    if (!heading && !item) {
      open.push(line);
      continue;
    }
    close();
    if (heading) parts.push({ is: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
    else if (item) parts.push({ is: 'item', level: 1, ...item });
  }
  close();
  return parts;
}

/** Are these lines one paragraph that was cut to a width? All but the last are about as long as it. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line !== '').slice(0, -1);
  return full.length > 0 && full.every(({ length }) => length >= WRAPPED.least && length <= WRAPPED.most);
}

/** The text of a file in whichever of the usual codes it is written. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function openText(text: string): OpenDocument {
  const parts = partsOfText(text);
  if (parts.length === 0) throw new DocumentTrouble('empty');
  return {
    kind: 'text',
    pages: 1,
    // oxlint-disable-next-line typescript/require-await -- the same shape as a file that has to be waited for
    async *sheets() {
      yield { parts };
    },
    close: () => undefined,
  };
}
