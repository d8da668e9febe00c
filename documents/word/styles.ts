import { attribute, child, childrenOf } from './xml';

/** What a paragraph's style says that a reader needs. */
export interface ParagraphStyle {
  /** 1-6 for a heading. */
  readonly heading?: number;
  readonly list?: ListPlace;
}
/** A place in a list: which list, and how deep, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

export interface Styles {
  readonly of: (id: string | undefined) => ParagraphStyle;
  /** BCP 47 of the document, where it says it. */
  readonly lang?: string;
}

/** Styles follow each other at most so far: a file may make a ring of them. */
const CHAIN = 12;

export function stylesOf(root: Element | undefined): Styles {
  const byId = new Map(childrenOf(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const lang = attribute(child(defaults, 'lang'), 'val');
  return {
    ...(lang !== undefined && { lang }),
    of(id) {
      let found: ParagraphStyle = {};
      let at = id;
      for (let step = 0; at !== undefined && step < CHAIN; step += 1) {
        const style = byId.get(at);
        if (!style) break;
        const properties = child(style, 'pPr');
        const name = attribute(child(style, 'name'), 'val') ?? '';
        const heading = headingOf(properties) ?? headingNamed(name);
        const list = listOf(properties);
        found = { ...(heading !== undefined && { heading }), ...(list && { list }), ...found };
        at = attribute(child(style, 'basedOn'), 'val');
      }
      return found;
    },
  };
}

/** Outline levels count from 0; 9 is body text. */
export function headingOf(properties: Element | undefined): number | undefined {
  const level = attribute(child(properties, 'outlineLvl'), 'val');
  return level !== undefined && /^[0-8]$/.test(level) ? Math.min(6, Number(level) + 1) : undefined;
}

function headingNamed(name: string): number | undefined {
  const level = /^heading\s+([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Math.min(6, Number(level));
  return /^title$/i.test(name) ? 1 : undefined;
}

export function listOf(properties: Element | undefined): ListPlace | undefined {
  const numbering = child(properties, 'numPr');
  const list = attribute(child(numbering, 'numId'), 'val');
  if (list === undefined) return undefined;
  return { list, depth: Number(attribute(child(numbering, 'ilvl'), 'val') ?? 0) };
}
