import { attribute, child, isOn } from './xml';

/** What a paragraph says, and what hangs on it. */
export interface Said {
  text: string;
  /** Letters by language, '' for none named. */
  readonly langs: Map<string, number>;
  readonly pictures: string[];
  /** Text boxes that are anchored in it. */
  readonly boxes: Element[];
  /** Ids of its footnotes. */
  readonly notes: string[];
}

/** Not the author's words any more, or never anybody's: what was deleted or moved away, field codes, comments. */
const DROPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'fldData',
  'Fallback',
  'annotationRef',
]);

export function saidIn(paragraph: Element): Said {
  const said: Said = { text: '', langs: new Map(), pictures: [], boxes: [], notes: [] };
  walk(paragraph, said, '');
  return said;
}

function walk(element: Element, said: Said, lang: string): void {
  for (const node of element.children) {
    const { localName } = node;
    if (DROPPED.has(localName)) continue;
    switch (localName) {
      case 'r': {
        const look = child(node, 'rPr');
        if (!isOn(child(look, 'vanish'))) walk(node, said, languageOf(look) ?? '');
        break;
      }
      case 't':
        add(said, node.textContent ?? '', lang);
        break;
      case 'tab':
      case 'ptab':
        said.text += ' ';
        break;
      case 'br':
      case 'cr':
        // A break of page or column is none of the text.
        said.text += ['page', 'column'].includes(attribute(node, 'type') ?? '') ? ' ' : '\n';
        break;
      case 'noBreakHyphen':
        said.text += '\u2011';
        break;
      case 'sym':
        add(said, symbolOf(node), lang);
        break;
      case 'oMath':
      case 'oMathPara':
        add(said, formula(node), '');
        break;
      case 'docPr': {
        const alt = attribute(node, 'descr')?.trim() ?? '';
        said.pictures.push(alt);
        break;
      }
      case 'txbxContent':
        said.boxes.push(node);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        said.notes.push(`${localName === 'footnoteReference' ? 'f' : 'e'}${attribute(node, 'id') ?? ''}`);
        break;
      default:
        walk(node, said, lang);
    }
  }
}

function add(said: Said, text: string, lang: string): void {
  said.text += text;
  const letters = text.trim().length;
  if (letters > 0) said.langs.set(lang, (said.langs.get(lang) ?? 0) + letters);
}

/** Text of another direction or script has a language of its own beside the Latin one. */
function languageOf(look: Element | undefined): string | undefined {
  const lang = child(look, 'lang');
  return isOn(child(look, 'rtl')) ? attribute(lang, 'bidi') : attribute(lang, 'val');
}

/** A letter of a font of signs: bullets and boxes; without its font it is none. */
function symbolOf(node: Element): string {
  const code = Number.parseInt(attribute(node, 'char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCodePoint(code);
}

/** A formula on one line, as one would type it: (a+b)/2, x^2, √(3). */
function formula(element: Element): string {
  const inside = (name: string): string => {
    const part = child(element, name);
    return part ? formula(part) : '';
  };
  const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);
  switch (element.localName) {
    case 't':
      return element.textContent ?? '';
    case 'f':
      return `${grouped(inside('num'))}/${grouped(inside('den'))}`;
    case 'sSup':
      return `${inside('e')}^${grouped(inside('sup'))}`;
    case 'sSub':
      return `${inside('e')}_${grouped(inside('sub'))}`;
    case 'sSubSup':
      return `${inside('e')}_${grouped(inside('sub'))}^${grouped(inside('sup'))}`;
    case 'rad':
      return `${inside('deg')}\u221a${grouped(inside('e'))}`;
    case 'd':
      return `(${[...element.children]
        .filter(({ localName }) => localName === 'e')
        .map(formula)
        .join(', ')})`;
    default:
      return element.localName.endsWith('Pr') ? '' : [...element.children].map(formula).join('');
  }
}
