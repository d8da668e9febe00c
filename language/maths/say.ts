import { type Meaning, Unsayable } from './meaning';
import { PAUSE, type Phrases } from './phrases';
import { BOUNDS } from './say-bounds';
import { LAYOUTS } from './say-layouts';
import { LEAVES } from './say-leaves';
import { OPERATIONS, TIME } from './say-operations';
import { SHAPES } from './say-shapes';
import type { Saying, Spoken } from './spoken';

const SPOKEN: Readonly<Record<string, Spoken>> = { ...LEAVES, ...OPERATIONS, ...SHAPES, ...BOUNDS, ...LAYOUTS };

/** A formula's meaning in words. `words` are those of the text inside it. Throws Unsayable when a part has none. */
export function say(root: Meaning, p: Phrases, words: readonly string[]): string {
  const saying: Saying = {
    p,
    words,
    say: (node) => {
      const spoken = SPOKEN[node.type];
      if (!spoken) throw new Unsayable(node.type);
      return spoken(node, saying);
    },
  };
  return p.smoothed(ended(saying.say(root)));
}

/** One space between words, one pause where two ends meet, and none where the formula ends. */
const ended = (said: string): string =>
  said
    .replaceAll(PAUSE, ', ')
    .replaceAll(new RegExp(` *${TIME} *`, 'g'), ':')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?: ?[,;])+/g, (pauses) => (pauses.includes(';') ? ';' : ','))
    .replaceAll(' :', ':')
    .replace(/[\s,;:]+$/, '')
    .replace(/^[\s,;]+/, '')
    .trim();
