import type { Glossary, SchoolTerm } from '@/model/glossary';
import { csvOf } from '@/utils/csv';
import { englishName } from './languages';

/** Every language that the glossary has a word in, in the order they first come. */
export function languagesOf(glossary: Glossary): string[] {
  const found = new Map<string, string>();
  for (const { glosses } of glossary)
    for (const lang of Object.keys(glosses ?? {}))
      if (!found.has(lang.toLowerCase())) found.set(lang.toLowerCase(), lang);
  return [...found.values()];
}

const glossOf = ({ glosses }: SchoolTerm, lang: string): NonNullable<SchoolTerm['glosses']>[string] | undefined =>
  glosses?.[lang] ?? Object.entries(glosses ?? {}).find(([key]) => key.toLowerCase() === lang.toLowerCase())?.[1];

/** A text that has the apostrophe of its own that csvOf puts before a formula gets one more: reading takes one off. */
const table = (rows: readonly (readonly string[])[]): string =>
  csvOf(rows.map((row) => row.map((cell) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell))));

/** A column of a language, told apart from every other by its tag: "Spanish [es]". */
const columnOf = (lang: string): string => `${englishName(lang)} [${lang}]`;

/** A wide table that any table program opens, and that reads back as the very same glossary. */
export function csvOfGlossary(glossary: Glossary): string {
  const langs = languagesOf(glossary).map((lang) => {
    const all = glossary.map((term) => glossOf(term, lang));
    return {
      lang,
      reviewed: all.some((gloss) => gloss?.reviewer !== undefined),
      dated: all.some((gloss) => gloss?.date !== undefined),
    };
  });
  const header = ['Word', 'Meaning', 'Subject'];
  for (const { lang, reviewed, dated } of langs) {
    header.push(columnOf(lang));
    if (reviewed) header.push(`${columnOf(lang)} reviewed by`);
    if (dated) header.push(`${columnOf(lang)} date`);
  }
  const rows = glossary.map((term) => {
    const row = [term.term, term.meaning ?? '', term.subject ?? ''];
    for (const { lang, reviewed, dated } of langs) {
      const gloss = glossOf(term, lang);
      row.push(gloss?.text ?? '');
      if (reviewed) row.push(gloss?.reviewer ?? '');
      if (dated) row.push(gloss?.date ?? '');
    }
    return row;
  });
  return table([header, ...rows]);
}

/** Words that a language lacks, for whoever translates: the word, what it means, and a column to fill in for each language. */
export function csvOfMissing(
  glossary: Glossary,
  missing: readonly { readonly lang: string; readonly missing: readonly string[] }[],
): string {
  const wanted = new Map<string, Set<string>>();
  for (const { lang, missing: words } of missing)
    for (const word of words) wanted.set(word, (wanted.get(word) ?? new Set()).add(lang));
  const langs = missing.filter(({ missing: words }) => words.length > 0).map(({ lang }) => lang);
  const known = new Map<string, SchoolTerm>();
  for (const term of glossary) if (!known.has(term.term.toLowerCase())) known.set(term.term.toLowerCase(), term);
  const header = [
    'Word',
    'Meaning',
    'Subject',
    ...langs.flatMap((lang) => [columnOf(lang), `${columnOf(lang)} reviewed by`, `${columnOf(lang)} date`]),
  ];
  const rows = [...wanted].map(([word, lacking]) => {
    const term = known.get(word.toLowerCase());
    return [
      word,
      term?.meaning ?? '',
      term?.subject ?? '',
      ...langs.flatMap((lang) => {
        const gloss = lacking.has(lang) || !term ? undefined : glossOf(term, lang);
        return [gloss?.text ?? '', gloss?.reviewer ?? '', gloss?.date ?? ''];
      }),
    ];
  });
  return table([header, ...rows]);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** TBX-Basic (ISO 30042:2019, values as attributes): what translators' own programs read. Line breaks become blanks there. */
export function tbxOfGlossary(glossary: Glossary, title = 'Glossary'): string {
  const side = (lang: string, term: string, meaning?: string, reviewer?: string, date?: string): string => {
    const definition =
      meaning === undefined ? '' : `<descripGrp><descrip type="definition">${escaped(meaning)}</descrip></descripGrp>`;
    const acts = [
      ...(reviewer === undefined ? [] : [`<transacNote type="responsibility">${escaped(reviewer)}</transacNote>`]),
      ...(date === undefined ? [] : [`<date>${date}</date>`]),
    ];
    const checked =
      acts.length === 0
        ? ''
        : `<transacGrp><transac type="transactionType">check</transac>${acts.join('')}</transacGrp>`;
    return `<langSec xml:lang="${escaped(lang)}">${definition}<termSec><term>${escaped(term)}</term>${checked}</termSec></langSec>`;
  };
  const entries = glossary.map(({ term, meaning, subject, glosses }, at) => {
    const about = subject === undefined ? '' : `<descrip type="subjectField">${escaped(subject)}</descrip>`;
    const others = Object.entries(glosses ?? {}).map(([lang, { text, reviewer, date }]) =>
      side(lang, text, undefined, reviewer, date),
    );
    return `<conceptEntry id="c${at + 1}">${about}${side('en', term, meaning)}${others.join('')}</conceptEntry>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    `<tbxHeader><fileDesc><titleStmt><title>${escaped(title)}</title></titleStmt><sourceDesc><p>Handrail</p></sourceDesc></fileDesc></tbxHeader>`,
    '<text><body>',
    ...entries,
    '</body></text></tbx>',
    '',
  ].join('\n');
}
