import type { Phrases } from './phrases';

/**
 * A unit in words: "5 cm" with "2" above it is "square centimeters". Undefined when it is no unit here: a single
 * letter or a word like "in" is one only after a number.
 */
export function sayUnit(
  text: string,
  exponent: string | undefined,
  count: string | undefined,
  p: Phrases,
): string | undefined {
  const written = text.replace(/²$/, '^2').replace(/³$/, '^3').replace(/^°\s*/, '').replace(/\.$/, '');
  const [symbol = '', own] = written.split('^');
  const [unit = '', per, more] = symbol.split('/').map((each) => each.trim());
  const names = Object.hasOwn(p.units, unit) ? p.units[unit] : undefined;
  const power = exponent ?? own;
  if (!names || more !== undefined) return undefined;
  const temperature = /^[CF]$/.test(unit);
  if (temperature !== text.startsWith('°')) return undefined;
  if (count === undefined && per === undefined && power === undefined && !temperature) return undefined;
  const one = count !== undefined && p.isOne(Number(count.replaceAll(',', '')));
  const said = names[one ? 0 : 1];
  if (per === undefined) return powered(said, power, p);
  const below = Object.hasOwn(p.units, per) ? p.units[per]?.[0] : undefined;
  // Meters per second squared, as physics says it.
  if (below === undefined) return undefined;
  if (power === undefined) return p.per(said, below);
  if (power !== '2' && power !== '3') return undefined;
  return p.per(
    said,
    /^(?:s|h|min)$/.test(per)
      ? power === '2'
        ? p.squared(below)
        : p.cubed(below)
      : (powered(below, power, p) ?? below),
  );
}

const powered = (unit: string, power: string | undefined, p: Phrases): string | undefined => {
  if (power === undefined) return unit;
  if (power === '2') return p.square(unit);
  return power === '3' ? p.cubic(unit) : undefined;
};
