import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import type { Phrases } from './phrases';
import { PLACEHOLDER } from './meaning';
import { sayUnit } from './units';

const isElement = (node: XmlNode): node is XmlElement => node.nodeType === 1;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$|^\.\d+$/;
const DROPPED = new Set(['mspace', 'mphantom', 'annotation', 'annotation-xml', 'maligngroup', 'malignmark']);

/**
 * Text inside a formula, units, money, blanks and signs that name a figure become one letter each, for which the
 * returned words are said: the engine takes running text for a break in the formula, and "△" for a relation.
 */
export function prepare(math: XmlElement, p: Phrases): readonly string[] {
  const words: string[] = [];
  const doc = math.ownerDocument as XmlDocument;
  const stand = (old: XmlElement, said: string): void => {
    const letter = doc.createElementNS(math.namespaceURI, 'mi');
    letter.appendChild(doc.createTextNode(String.fromCharCode(PLACEHOLDER + words.length)));
    words.push(said);
    old.parentNode?.replaceChild(letter, old);
  };

  /** The number just before, for "1 meter" and "2 meters". */
  const countBefore = (node: XmlElement): string | undefined => {
    let before = node.previousSibling;
    while (before && (!isElement(before) || content(before) === '')) before = before.previousSibling;
    if (before && isElement(before)) return before.localName === 'mn' ? content(before) : undefined;
    // MathJax wraps what it spaces or colors.
    const { parentNode: parent } = node;
    const wrapped = parent && isElement(parent) && /^m(?:style|row|padded)$/.test(parent.localName ?? '');
    return wrapped ? countBefore(parent) : undefined;
  };

  const walk = (node: XmlElement): void => {
    // A copy: what is visited may be taken out.
    for (const child of Array.from(node.childNodes)) if (isElement(child)) visit(child);
  };
  const visit = (node: XmlElement): void => {
    const name = node.localName ?? '';
    const said = content(node);
    if (DROPPED.has(name)) {
      node.parentNode?.removeChild(node);
      return;
    }
    switch (name) {
      case 'mtext': {
        if (said === '') node.parentNode?.removeChild(node);
        else if (NUMBER.test(said)) rename(node, 'mn', said);
        else stand(node, sayUnit(said, undefined, countBefore(node), p) ?? p.connectives[said.toLowerCase()] ?? said);
        return;
      }
      case 'mfrac': {
        const [top, bottom] = [...node.childNodes].filter(isElement);
        const unit =
          top?.localName === 'mtext' && bottom?.localName === 'mtext'
            ? sayUnit(`${content(top)}/${content(bottom)}`, undefined, countBefore(node), p)
            : undefined;
        if (unit === undefined) walk(node);
        else stand(node, unit);
        return;
      }
      case 'msup': {
        const [base, exponent] = [...node.childNodes].filter(isElement);
        const unit =
          base?.localName === 'mtext' && exponent
            ? sayUnit(content(base), content(exponent), countBefore(node), p)
            : undefined;
        if (unit === undefined) walk(node);
        else stand(node, unit);
        return;
      }
      case 'mi':
      case 'mo':
        if (/^[□◻▢⬜☐]$/.test(said)) stand(node, p.blank);
        else if (said === '?') stand(node, p.questionMark);
        else if (/^[△▵]$/.test(said)) stand(node, p.triangle);
        else if (/^[∠∡]$/.test(said)) angle(node);
        else if (said === '$') money(node);
        return;
      default:
        walk(node);
    }
  };

  const angle = (node: XmlElement): void => {
    const before = node.previousSibling;
    if (before && isElement(before) && before.localName === 'mi' && content(before) === 'm') {
      before.parentNode?.removeChild(before);
      stand(node, `${p.measureOf} ${p.angle}`);
    } else stand(node, p.angle);
  };
  const money = (node: XmlElement): void => {
    const next = node.nextSibling;
    if (!next || !isElement(next) || !NUMBER.test(content(next))) return;
    const plain = content(next).replaceAll(',', '');
    const [whole = '', cents] = plain.split('.');
    const exact = cents === undefined || cents.length === 2;
    next.parentNode?.removeChild(next);
    stand(
      node,
      exact ? p.dollars(Number(whole), Number(cents ?? 0), whole) : p.dollars(Number(plain), 0, p.number(plain)),
    );
  };
  const rename = (node: XmlElement, name: string, inner: string): void => {
    const other = doc.createElementNS(math.namespaceURI, name);
    other.appendChild(doc.createTextNode(inner));
    node.parentNode?.replaceChild(other, node);
  };

  walk(math);
  return words;
}

const content = (node: XmlNode): string =>
  (node.textContent ?? '')
    .replaceAll(/[\s\u00A0\u2000-\u200B]+/g, ' ')
    .trim()
    .normalize('NFKC');
