import { DOMParser } from '@xmldom/xmldom';
import { Engine } from 'speech-rule-engine/mjs/common/engine.js';
import { getTree } from 'speech-rule-engine/mjs/semantic_tree/semantic.js';
import temml from 'temml';
import { baseLanguage } from '@/language/passage-language';
import type { Formula } from '@/model/maths';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import type { FORMULA_LANGUAGES } from './languages';
import { tidied } from './latex';
import type { Phrases } from './phrases';
import { prepare } from './prepare';
import { say } from './say';

// In this one it looks for more: mixed numbers, units, functions without parentheses.
Engine.getInstance().domain = 'clearspeak';

const SPOKEN: Readonly<Record<(typeof FORMULA_LANGUAGES)[number], Phrases>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

/** The formula in words, or null where it cannot be said whole: then the page's own text for it is better. */
export function sayFormula(formula: Formula, lang: string): string | null {
  const phrases = Object.entries(SPOKEN).find(([spoken]) => spoken === baseLanguage(lang))?.[1];
  if (!phrases) return null;
  try {
    const math = new DOMParser({ onError: () => undefined }).parseFromString(
      markupOf(formula, phrases),
      'text/xml',
    ).documentElement;
    if (!math) return null;
    const words = prepare(math, phrases);
    // xmldom's nodes have what the engine asks of a DOM.
    const said = say(getTree(math as unknown as Element).root, phrases, words);
    return /[\p{L}\p{N}]/u.test(said) ? said : null;
  } catch {
    return null;
  }
}

/** The formula as MathML, to be set on paper; null where it cannot be. What a page keeps as markup is given back as it is. */
export function drawnFormula({ latex, mathml }: Formula): string | null {
  if (latex === undefined) return mathml ?? null;
  // As it is written first; what only chemistry and school notation write is set as it is said.
  for (const source of [latex.replaceAll(/^\s*(?:\\[([]|\$\$?)|(?:\\[)\]]|\$\$?)\s*$/g, ''), tidied(latex, ENGLISH)]) {
    try {
      return temml.renderToString(source, { displayMode: true, throwOnError: true, maxExpand: 200 });
    } catch {
      continue;
    }
  }
  return null;
}

function markupOf({ latex, mathml }: Formula, phrases: Phrases): string {
  if (latex !== undefined)
    return temml.renderToString(tidied(latex, phrases), { displayMode: true, throwOnError: true, maxExpand: 200 });
  // As a page's own serializer writes it: the one named entity of HTML that it makes.
  return (mathml ?? '').replaceAll('&nbsp;', '&#160;');
}
