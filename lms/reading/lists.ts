import { romanOf } from '@/model/roman';

/** How a list counts. Bullets count too, but show nothing. */
export interface List {
  readonly level: number;
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const inlineStyle = (element: Element): string | undefined =>
  /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();

const whole = (value: string | null): number | undefined =>
  value !== null && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;

export function listOf(element: Element, level: number): List {
  const ordered = element.localName === 'ol';
  const type = element.getAttribute('type');
  const style = inlineStyle(element) ?? (type === null ? undefined : TYPES[type]) ?? (ordered ? 'decimal' : 'disc');
  const reversed = ordered && element.hasAttribute('reversed');
  const items = reversed ? [...element.children].filter((child) => child.localName === 'li').length : 1;
  return { level, style, step: reversed ? -1 : 1, next: whole(element.getAttribute('start')) ?? items };
}

/** Counts the item, and says what the page shows before it. */
export function markerOf(item: Element, list: List): string | undefined {
  const number = whole(item.getAttribute('value')) ?? list.next;
  list.next = number + list.step;
  const type = item.getAttribute('type');
  const sign = counted(number, inlineStyle(item) ?? (type === null ? undefined : TYPES[type]) ?? list.style);
  return sign === undefined ? undefined : `${sign}.`;
}

function counted(number: number, style: string): string | undefined {
  switch (style) {
    case 'decimal':
      return String(number);
    case 'decimal-leading-zero':
      return String(number).padStart(2, '0');
    case 'lower-alpha':
    case 'lower-latin':
      return letters(number);
    case 'upper-alpha':
    case 'upper-latin':
      return letters(number).toUpperCase();
    case 'lower-roman':
      return romanOf(number);
    case 'upper-roman':
      return romanOf(number).toUpperCase();
    default:
      return undefined;
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  let sign = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    sign = String.fromCharCode(97 + ((rest - 1) % 26)) + sign;
  }
  return sign;
}
