import { ImportStop } from './contract';
import { attribute, Markup } from './markup';
import type { Steps } from './steps';

/**
 * TermBase eXchange (ISO 30042): TBX-Basic and TBX-Default of 2008 (termEntry, langSet, tig or ntig) and of 2019
 * (conceptEntry, langSec, termSec; values as attributes or as elements). One row a concept.
 */

const ENTRY = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);
const ROOTS = new Set(['martif', 'tbx', 'TBX']);

interface Side {
  readonly terms: string[];
  meaning: string;
  reviewer: string;
  date: string;
}
interface Concept {
  subject: string;
  meaning: string;
  readonly sides: Map<string, Side>;
}

/** Somebody looked at it again: 30042's types of a transaction. Who wrote it first has not checked it. */
const CHECKED = /^(?:check|approval|review)/i;

/** What a piece of text is, by its element and, in the older style, its type. */
type Field = 'term' | 'definition' | 'subject' | 'act' | 'who' | 'day';
function fieldOf(name: string, type: string): Field | undefined {
  if (name === 'term' || name === 'date') return name === 'term' ? 'term' : 'day';
  if (name === 'definition' || (name === 'descrip' && type === 'definition')) return 'definition';
  if (name === 'subjectField' || (name === 'descrip' && type === 'subjectField')) return 'subject';
  if (name === 'transactionType' || (name === 'transac' && type === 'transactionType')) return 'act';
  if (name === 'responsibility' || (name === 'transacNote' && type === 'responsibility')) return 'who';
  return undefined;
}

/** Pieces of this many letters at a time. */
const PIECE = 100_000;

export function* gridOfTbx(text: string, on: (part: number, rows: number) => void): Steps<string[][]> {
  const concepts: Concept[] = [];
  /** As the file writes them, in the order they come in. */
  const langs = new Map<string, string>();
  let concept: Concept | undefined;
  let side: Side | undefined;
  let field: { is: Field; name: string; text: string } | undefined;
  let act: { is: string; who: string; day: string } | undefined;
  let root = '';
  const markup = new Markup({
    open(name, attributes) {
      if (root === '') {
        root = name;
        if (!ROOTS.has(root)) throw new ImportStop(root === 'Workbook' ? 'old-workbook' : 'not-a-table');
      }
      if (ENTRY.has(name)) concept = { subject: '', meaning: '', sides: new Map() };
      else if (LANGUAGE.has(name) && concept) {
        const lang = attribute(attributes, 'lang') ?? '';
        const key = lang.toLowerCase();
        if (!langs.has(key)) langs.set(key, lang);
        side = concept.sides.get(key) ?? { terms: [], meaning: '', reviewer: '', date: '' };
        concept.sides.set(key, side);
      } else if (name === 'transacGrp') act = { is: '', who: '', day: '' };
      else if (concept && !field) {
        const is = fieldOf(name, attribute(attributes, 'type') ?? '');
        if (is) field = { is, name, text: '' };
      }
    },
    text(piece) {
      if (field) field.text += piece;
    },
    close(name) {
      if (field?.name === name) {
        const value = field.text.replaceAll(/\s+/g, ' ').trim();
        const { is } = field;
        field = undefined;
        if (!concept) return;
        if (is === 'term') side?.terms.push(value);
        else if (is === 'subject') concept.subject ||= value;
        else if (is === 'definition' && side) side.meaning ||= value;
        else if (is === 'definition') concept.meaning ||= value;
        else if (act && is === 'act') act.is = value;
        else if (act && is === 'who') act.who = value;
        else if (act && is === 'day') act.day = value;
      } else if (name === 'transacGrp') {
        if (act && CHECKED.test(act.is))
          for (const each of side ? [side] : (concept?.sides.values() ?? [])) {
            each.reviewer = act.who;
            each.date = act.day;
          }
        act = undefined;
      } else if (LANGUAGE.has(name)) side = undefined;
      else if (ENTRY.has(name) && concept) {
        concepts.push(concept);
        concept = undefined;
      }
    },
  });
  for (let at = 0; at < text.length; at += PIECE) {
    markup.push(text.slice(at, at + PIECE));
    on(Math.min(1, (at + PIECE) / text.length), concepts.length);
    yield;
  }
  markup.end();
  return gridOf(concepts, langs);
}

const isEnglish = (lang: string): boolean => /^en(?:[-_]|$)/i.test(lang);

function gridOf(concepts: readonly Concept[], langs: ReadonlyMap<string, string>): string[][] {
  const english = [...langs.keys()].filter(isEnglish);
  const others = [...langs].filter(([key, lang]) => !isEnglish(key) && lang !== '');
  const asked = others.map(([key, lang]) => {
    const sides = concepts.map(({ sides: all }) => all.get(key));
    return { key, lang, reviewed: sides.some((each) => each?.reviewer), dated: sides.some((each) => each?.date) };
  });
  const header = ['Term', 'Meaning', 'Subject'];
  for (const { lang, reviewed, dated } of asked) {
    header.push(`[${lang}]`);
    if (reviewed) header.push(`[${lang}] reviewed by`);
    if (dated) header.push(`[${lang}] date`);
  }
  const rows = concepts.map(({ sides, meaning, subject }) => {
    const own = english.flatMap((key) => sides.get(key) ?? []);
    const row = [own[0]?.terms[0] ?? '', own.find((each) => each.meaning)?.meaning ?? meaning, subject];
    for (const { key, reviewed, dated } of asked) {
      const side = sides.get(key);
      row.push(side?.terms.join(', ') ?? '');
      if (reviewed) row.push(side?.reviewer ?? '');
      if (dated) row.push(side?.date ?? '');
    }
    return row;
  });
  return [header, ...rows];
}
