/**
 * A picture's SVG text as plain data, with nothing in it but shapes and paint. Drawn node by node: pages such as
 * Classroom forbid data: images, and markup from a data set is never handed to the page as markup.
 */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

const SHAPES: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon use clipPath linearGradient radialGradient stop'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    'viewBox d points x y x1 x2 y1 y2 cx cy r rx ry fx fy width height id href transform',
    'fill fill-rule fill-opacity clip-path clip-rule opacity offset stop-color stop-opacity',
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-opacity',
    'gradientUnits gradientTransform clipPathUnits',
  ].flatMap((names) => names.split(' ')),
);
/** Numbers, path commands, colours and transforms; no colon, quote, slash or backslash, so no address and no escape. */
const PLAIN = /^[\w\s.,#%()+-]*$/;
const NAME = /^[\w-]{1,64}$/;
const PAINT_SERVER = /^url\(#([\w-]{1,64})\)$/;
const PAINTED: ReadonlySet<string> = new Set(['fill', 'stroke', 'clip-path']);

/** The largest of the emoji set is 21 kB and 130 shapes. */
const LONGEST = 60_000;
const MOST = 600;
const DEEPEST = 16;
/** Ids of a picture are kept apart from ours. */
const OWN = 'hr-pic-';

/** Undefined when the text is no SVG of the safe kind: unreadable, too big, or with a document type of its own. */
export function shapesOf(svg: string): Shape | undefined {
  if (svg.length > LONGEST || /<!(?!--)|<\?(?!xml\s)/i.test(svg)) return undefined;
  let root: Element;
  try {
    root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  } catch {
    return undefined;
  }
  if (root.localName !== 'svg' || root.getElementsByTagName('parsererror').length > 0) return undefined;
  const count = { left: MOST };
  const shape = shapeOf(root, 0, count, false);
  return shape && count.left >= 0 && shape.attributes['viewBox'] !== undefined ? shape : undefined;
}

function shapeOf(element: Element, depth: number, count: { left: number }, defined: boolean): Shape | undefined {
  const name = element.localName;
  if (!SHAPES.has(name) || (depth > 0 && name === 'svg') || depth > DEEPEST) return undefined;
  // Copies of copies grow without end; one level of them does not.
  if (name === 'use' && defined) return undefined;
  count.left -= 1;
  if (count.left < 0) return undefined;
  const attributes: Record<string, string> = {};
  for (const { localName, name: whole, value } of element.attributes) {
    const attribute = whole === 'xlink:href' ? 'href' : localName;
    const safe = ATTRIBUTES.has(attribute) ? safeValue(name, attribute, value.trim()) : undefined;
    if (safe !== undefined) attributes[attribute] = safe;
  }
  if (name === 'use' && attributes['href'] === undefined) return undefined;
  const children: Shape[] = [];
  for (const child of element.children) {
    const shape = shapeOf(child, depth + 1, count, defined || name === 'defs' || attributes['id'] !== undefined);
    if (shape) children.push(shape);
  }
  return { name, attributes, children };
}

function safeValue(element: string, attribute: string, value: string): string | undefined {
  if (attribute === 'id') return NAME.test(value) ? OWN + value : undefined;
  if (attribute === 'href') {
    return element === 'use' && value.startsWith('#') && NAME.test(value.slice(1))
      ? `#${OWN}${value.slice(1)}`
      : undefined;
  }
  const server = PAINTED.has(attribute) ? PAINT_SERVER.exec(value)?.[1] : undefined;
  if (server !== undefined) return `url(#${OWN}${server})`;
  return PLAIN.test(value) && !/url|expression|javascript/i.test(value) ? value : undefined;
}
