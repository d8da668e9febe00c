import { type Meaning, Unsayable } from './meaning';
import { described } from './say-layouts';
import type { Saying, Spoken } from './spoken';

/** Sums, products, integrals and limits with their bounds, and what they are of. */
export function bounded(node: Meaning, of: string, saying: Saying): string {
  const { say, p } = saying;
  const [core, lower, upper] = node.childNodes;
  if (!core || !lower) return p.big(say(node), undefined, undefined, of);
  const [name, value] = lower.childNodes;
  if (core.type === 'function') {
    const arrow = lower.type === 'relseq' && lower.role === 'arrow' && name && value;
    const under = arrow ? p.approaches(say(name), say(value)) : say(lower);
    return core.textContent === 'lim' ? p.limit(under, of) : p.big(say(core), under, undefined, of);
  }
  const starts = lower.role === 'equality' && lower.childNodes.length === 2 && name && value;
  const from = starts ? p.startsAt(say(name), say(value)) : described(lower, saying);
  return p.big(say(core), from, upper && say(upper), of);
}

const big: Spoken = (node, saying) => {
  const [operator, ...of] = node.childNodes;
  if (!operator) throw new Unsayable('bounds');
  return bounded(operator, of.map(saying.say).join(' '), saying);
};

export const BOUNDS: Readonly<Record<string, Spoken>> = { bigop: big, integral: big };
