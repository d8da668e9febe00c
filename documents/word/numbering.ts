import { romanOf } from '@/model/roman';
import type { ListPlace } from './styles';
import { attribute, child, childrenOf } from './xml';

interface Level {
  readonly format: string;
  /** "%1.%2)": the numbers of the levels. */
  readonly text: string;
  readonly start: number;
}

/** Counts a document's lists as Word does: a list goes on after whatever stands between its items. */
export class Numbering {
  readonly #levels = new Map<string, readonly Level[]>();
  readonly #abstract = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: Element | undefined) {
    const levels = new Map(
      childrenOf(root, 'abstractNum').map((each) => [
        attribute(each, 'abstractNumId') ?? '',
        childrenOf(each, 'lvl').map(levelOf),
      ]),
    );
    for (const each of childrenOf(root, 'num')) {
      const id = attribute(each, 'numId') ?? '';
      const abstract = attribute(child(each, 'abstractNumId'), 'val') ?? '';
      const overrides = childrenOf(each, 'lvlOverride');
      const own = (levels.get(abstract) ?? []).map((level, depth) => {
        const override = overrides.find((one) => attribute(one, 'ilvl') === String(depth));
        const start = attribute(child(override, 'startOverride'), 'val');
        const whole = child(override, 'lvl');
        const changed = whole ? levelOf(whole) : level;
        return start === undefined ? changed : { ...changed, start: Number(start) };
      });
      this.#levels.set(id, own);
      // Lists of one kind count on together, unless one of them starts anew.
      this.#abstract.set(id, overrides.length > 0 ? `own ${id}` : abstract);
    }
  }

  /** Counts the item. The marker as it is printed; undefined for a bullet, null for what is no list after all. */
  next({ list, depth }: ListPlace): string | undefined | null {
    const levels = this.#levels.get(list);
    const level = levels?.[depth];
    if (!levels || !level) return null;
    const key = this.#abstract.get(list) ?? list;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    counts.length = Math.min(counts.length, depth + 1);
    for (let at = 0; at <= depth; at += 1) {
      const start = levels[at]?.start ?? 1;
      if (at < depth) counts[at] ??= start;
      else counts[at] = (counts[at] ?? start - 1) + 1;
    }
    if (level.format === 'bullet') return undefined;
    if (level.format === 'none') return null;
    const marker = level.text.replaceAll(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      return counted(counts[at] ?? 1, levels[at]?.format ?? 'decimal');
    });
    return marker.trim() === '' ? undefined : marker.trim();
  }
}

const levelOf = (level: Element): Level => ({
  format: attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
  text: attribute(child(level, 'lvlText'), 'val') ?? '',
  start: Number(attribute(child(level, 'start'), 'val') ?? 1),
});

function counted(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** After "z" Word writes "aa", "bb". */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
