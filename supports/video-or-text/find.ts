import type { Stretch } from '@/model/text-map';

/** A text as somebody looks for it, and where each of its characters comes from. */
interface Folded {
  readonly text: string;
  /** Offset in the text as it stands, by offset here; one more at the end. */
  readonly from: readonly number[];
}

/** Marks that are written in several ways, or left out. */
const SAME: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', ـ: '' };

/** Case, accents, vowel marks and kinds of quotation mark do not matter when somebody looks for a word. */
function folded(text: string): Folded {
  let out = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /\s/.test(character)
      ? out.endsWith(' ')
        ? ''
        : ' '
      : (SAME[character] ?? character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase());
    for (let i = 0; i < plain.length; i += 1) from.push(at);
    out += plain;
    at += character.length;
  }
  from.push(at);
  return { text: out, from };
}

/** Everywhere in the text that the words stand, without overlap. Nothing is found for nothing. */
export function placesOf(wanted: string, text: string): Stretch[] {
  const words = folded(wanted).text.trim();
  if (words === '') return [];
  const { text: inside, from } = folded(text);
  const found: Stretch[] = [];
  for (let at = inside.indexOf(words); at >= 0; at = inside.indexOf(words, at + words.length)) {
    const start = from[at] ?? 0;
    // A letter that is written as one and looked for as two ("ﬁ") is taken whole.
    const end = from.find((each, i) => i >= at + words.length && each > start) ?? text.length;
    found.push({ start, end });
  }
  return found;
}
