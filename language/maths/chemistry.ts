import type { Phrases } from './phrases';

/** Arrows of mhchem, the LaTeX package whose \ce{} Canvas understands. */
const ARROWS = /(<=>>|<<=>|<=>|<-->|<->|->|=>|→|⇌)(?:\[[^\]]*\])?/;
const STATES: Readonly<Record<string, 'solid' | 'liquid' | 'gas' | 'aqueous'>> = {
  s: 'solid',
  l: 'liquid',
  g: 'gas',
  aq: 'aqueous',
};
const TOKEN =
  /\((s|l|g|aq)\)|\^\{?([\d.]*[+-])\}?|([A-Z][a-z]?)|_?\{?(\d+(?:\.\d+)?)\}?|([()[\]])|(\.|\*|\\cdot)|([a-z]+)|\S/g;

/** "2 H 2 plus O 2 yields 2 H 2 O": letter by letter, as in a chemistry class. */
export function sayChemistry(source: string, p: Phrases): string {
  return source
    .split(new RegExp(`\\s*${ARROWS.source}\\s*`))
    .map((part, at) =>
      at % 2 === 0
        ? part
            .trim()
            .split(/\s+\+\s+/)
            .map((each) => substance(each, p))
            .join(` ${p.signs['+']} `)
        : arrow(part, p),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/,+/g, ',')
    .replace(/,? ?$/, '');
}

/** "N A". */
export const spelled = (symbols: string): string => symbols.toUpperCase().split('').join(' ');

const arrow = (sign: string, p: Phrases): string =>
  sign.startsWith('<') || sign === '⇌' ? p.chemistry.equilibrium : p.chemistry.yields;

function substance(source: string, p: Phrases): string {
  const words: string[] = [];
  for (const [sign, state, charge, element, count, fence] of source.matchAll(TOKEN)) {
    if (state !== undefined) words.push(`, ${p.chemistry[STATES[state] ?? 'gas']},`);
    else if (charge !== undefined) words.push(`, ${chargeOf(charge, p)},`);
    // Two capitals are read as letters; "Na" would be read as a word.
    else if (element !== undefined) words.push(spelled(element));
    else if (count !== undefined) words.push(count);
    else if (fence !== undefined) words.push(p.open[fence] ?? p.close[fence] ?? '');
    else if (sign === '+' || sign === '-') words.push(`${chargeOf(sign, p)},`);
    else if (/^[a-z]+$/.test(sign)) words.push(sign);
  }
  return words.join(' ').replaceAll(' ,', ',');
}

/** "2-" is said "2 minus". */
const chargeOf = (charge: string, p: Phrases): string =>
  `${charge.slice(0, -1)} ${p.signs[charge.at(-1) ?? ''] ?? ''}`.trim();
