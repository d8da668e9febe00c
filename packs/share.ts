import { packBlock, packLink } from './find';

/** Characters of a code that every LMS keeps whole in a link, and that a QR code on paper still holds. */
export const FITS = 2000;

export interface Shared {
  readonly link: string;
  readonly block: string;
  /** Of the code: what counts against `FITS`. */
  readonly characters: number;
  readonly fits: boolean;
}

/** `page` is the assignment's own address: what comes after its path is this visit's and stays behind. */
export function shareOf(code: string, page: string): Shared {
  const { origin, pathname } = new URL(page);
  return {
    link: packLink(code, origin + pathname),
    block: packBlock(code),
    characters: code.length,
    fits: code.length <= FITS,
  };
}

/** "what-caused-the-dust-bowl.handrail.json": letters and digits of any writing, as file systems take them. */
export function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'pack' : name}.handrail.json`;
}
