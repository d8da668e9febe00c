import { signal, type Signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import coordinator from '@/entrypoints/coordinator/coordinator.css?inline';
import { CoverageSection } from '@/entrypoints/coordinator/glossary/CoverageSection';
import glossaryCss from '@/entrypoints/coordinator/glossary/glossary.css?inline';
import { GlossarySection } from '@/entrypoints/coordinator/glossary/GlossarySection';
import type { Conflict, Importer, Merge, Table } from '@/glossaries/contract';
import { ImportStop } from '@/glossaries/contract';
import type { Glossary, SchoolTerm } from '@/model/glossary';
import type { School } from '@/model/school';
import { coordinatorCatalogueFor } from '@/utils/coordinator-words';
import { directionOf } from '@/utils/languages';

const checked = { reviewer: 'Luz Ortega', date: '2026-10-09' } as const;
export const GLOSSARY: Glossary = [
  {
    term: 'analyze',
    meaning: 'to look at the parts so that you understand the whole',
    glosses: {
      es: { text: 'analizar', ...checked },
      ar: { text: 'يحلّل', reviewer: 'Sami Haddad', date: '2026-10-10' },
    },
  },
  {
    term: 'drought',
    meaning: 'a long time with little or no rain',
    glosses: { es: { text: 'sequía', ...checked }, ar: { text: 'جفاف' }, vi: { text: 'hạn hán' } },
  },
  { term: 'evidence', meaning: 'what shows that it is true', glosses: { es: { text: 'evidencia', ...checked } } },
  { term: 'infer', meaning: 'to use clues to find out what is not said', glosses: { es: { text: 'inferir' } } },
  {
    term: 'table',
    meaning: 'numbers or words set in rows and columns',
    subject: 'science, math',
    glosses: { es: { text: 'tabla', ...checked }, zh: { text: '表格' } },
  },
  { term: 'tally', meaning: 'to count with short lines' },
];

export const SCHOOL: School = { version: 1, languages: ['es', 'ar', 'zh', 'vi', 'ht'], glossary: GLOSSARY };

/** As many terms as a glossary holds, with three languages each. */
export const longGlossary = (terms: number): Glossary =>
  Array.from({ length: terms }, (_, at): SchoolTerm => ({
    term: `word ${String(at).padStart(5, '0')}`,
    meaning: `what number ${at} means, in easy words that are long enough for a second line`,
    glosses: {
      es: { text: `palabra ${at}`, ...(at % 3 === 0 ? checked : {}) },
      ar: { text: `كلمة ${at}` },
      vi: { text: `từ ${at}` },
    },
  }));

export const TABLE: Table = {
  columns: ['English', 'Definition', 'Spanish', 'Arabic', 'Reviewed by', 'Page'],
  rows: [
    ['evidence', 'what shows that it is true', 'prueba', 'دليل', 'Ana Ruiz', '12'],
    ['erode', 'to wear away, little by little', 'erosionar', 'يجرف', '', '13'],
    ['', 'no word at all', 'nada', '', '', '14'],
  ],
  readAs: 'Windows-1256',
};
export const CONFLICT: Conflict = {
  term: 'evidence',
  of: { lang: 'es' },
  here: { text: 'evidencia', ...checked },
  there: { text: 'prueba', reviewer: 'Ana Ruiz' },
};
export const mergeOf = (glossary: Glossary): Merge => ({
  glossary: [...glossary, { term: 'erode', meaning: 'to wear away', glosses: { es: { text: 'erosionar' } } }],
  added: 1,
  changed: 0,
  same: 1,
  conflicts: [CONFLICT],
  notes: [
    { row: 3, why: 'no-word', text: 'no word at all' },
    { row: 9, why: 'date', text: '31/31/2026' },
  ],
});

/** An engine that has read its file already. */
export const READY: Importer = {
  read: () => Promise.resolve(TABLE),
  match: () => [
    { use: 'term' },
    { use: 'meaning' },
    { use: 'gloss', lang: 'es' },
    { use: 'gloss', lang: 'ar' },
    { use: 'reviewer' },
    { use: 'skip' },
  ],
  merge: (glossary) => Promise.resolve(mergeOf(glossary)),
};
/** One that is still at it, until it is cancelled. */
export const BUSY: Importer = {
  ...READY,
  read: (_, on, cancelled) =>
    new Promise((_resolve, reject) => {
      on({ part: 0.4, rows: 18_000 });
      cancelled.addEventListener('abort', () => reject(cancelled.reason as Error));
    }),
};
export const stopping = (why: ImportStop['why']): Importer => ({
  ...READY,
  read: () => Promise.reject(new ImportStop(why)),
});

const FILES: Readonly<Record<string, unknown>> = {
  '/lexicon/sources.json': { stamp: '', ids: [], lacking: [], languages: ['es', 'ar', 'so'] },
  '/lexicon/core/en.json': [
    { id: 'infer', word: 'infer', subject: 'tasks' },
    { id: 'plot-land', word: 'plot', subject: 'social studies' },
    { id: 'plot-plan', word: 'plot', subject: 'social studies' },
  ].map((entry) => ({ pos: 'v', definition: `what ${entry.id} means`, example: '', near: '', ...entry })),
  '/lexicon/core/es.json': {
    infer: { gloss: 'deducir', definition: '', reviewed: false },
    'plot-land': { gloss: 'parcela', definition: '', reviewed: false },
    'plot-plan': { gloss: 'complot', definition: '', reviewed: false },
  },
  '/lexicon/core/ar.json': { infer: { gloss: 'يستنتج', definition: '', reviewed: false } },
};
/** What ships inside the extension, as far as these tests look. */
export const read = (path: string): Promise<unknown> =>
  path in FILES ? Promise.resolve(FILES[path]) : Promise.reject(new Error(`not in this build: ${path}`));

export interface Standing {
  readonly school: Signal<School>;
}

/** The section in the page's own frame. */
export function stand(
  options: { school?: School; importer?: Importer; language?: string; coverage?: boolean; textSize?: number } = {},
): Standing {
  const { importer = READY, language = 'en', coverage = false, textSize = 16 } = options;
  const school = signal(options.school ?? SCHOOL);
  const change = (next: (now: School) => School): void => {
    school.value = next(school.peek());
  };
  const words = translator(coordinatorCatalogueFor(language), coordinatorCatalogueFor('en'));
  draw(
    coverage ? (
      <CoverageSection school={school} importer={importer} read={read} />
    ) : (
      <GlossarySection school={school} change={change} importer={importer} read={read} />
    ),
    language,
    textSize,
    words,
  );
  return { school };
}

function draw(section: ComponentChildren, language: string, textSize: number, t: ReturnType<typeof translator>): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = 'Language aids';
  render(null, document.body);
  render(
    <Root language={language} dir={directionOf(language)} t={t} textSize={textSize}>
      <div class="hr-page co">
        <main class="co__main">
          <h1 class="hr-title">{t('coordinator.title')}</h1>
          {section}
        </main>
      </div>
    </Root>,
    document.body,
  );
}

export function dress(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(components + pages + coordinator + glossaryCss);
  document.adoptedStyleSheets = [style];
}
