import { useMemo } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { ColumnUse, ImportTrouble, Table } from '@/glossaries/contract';
import { count, pageLanguage } from './days';
import { languageList, named, type NamedLanguage } from './languages';

export interface ImportColumnsProps {
  readonly name: string;
  readonly table: Table;
  readonly uses: readonly ColumnUse[];
  readonly languages: readonly string[];
  readonly trouble?: ImportTrouble | undefined;
  readonly onUses: (uses: readonly ColumnUse[]) => void;
}

const USES = [
  'term',
  'meaning',
  'subject',
  'gloss',
  'reviewer',
  'date',
  'language',
  'translation',
  'skip',
] as const satisfies readonly ColumnUse['use'][];
type Use = (typeof USES)[number];
/** Rows of the file that are shown beside each column. */
const PREVIEW = 3;

/** What each column of the file holds, as it was guessed; every guess can be changed. */
export function ImportColumns({ name, table, uses, languages, trouble, onUses }: ImportColumnsProps) {
  const t = useWords();
  const list = useMemo(() => languageList(languages, pageLanguage()), [languages]);
  const twice = languageTwice(uses);
  const change = (at: number, use: ColumnUse): void => onUses(uses.with(at, use));
  return (
    <>
      <p>
        <b dir="auto">{name}</b> · {t('import.read-as', { how: table.readAs })} ·{' '}
        {t('import.rows', { count: count(table.rows.length) })}
      </p>
      {trouble && <Notice tone="note" text={t(`import.trouble.${trouble}`)} />}
      {twice !== undefined && (
        <Notice tone="note" text={t('import.twice', { language: named(twice, pageLanguage()).name })} />
      )}
      <p>{t('import.columns-lead')}</p>
      <div class="gl-uses" role="list">
        {table.columns.map((column, at) => (
          <Column
            key={at}
            name={column}
            cells={previewOf(table, at)}
            use={uses[at] ?? { use: 'skip' }}
            list={list}
            onUse={(use) => change(at, use)}
          />
        ))}
      </div>
    </>
  );
}

function Column({
  name,
  cells,
  use,
  list,
  onUse,
}: {
  name: string;
  cells: readonly string[];
  use: ColumnUse;
  list: readonly NamedLanguage[];
  onUse: (use: ColumnUse) => void;
}) {
  const t = useWords();
  const lang = use.use === 'gloss' || use.use === 'reviewer' || use.use === 'date' ? use.lang : undefined;
  const choose = (next: Use): void => {
    switch (next) {
      case 'gloss':
        return onUse({ use: next, lang: lang ?? list[0]?.code ?? 'es' });
      case 'reviewer':
      case 'date':
        return onUse({ use: next });
      case 'term':
      case 'meaning':
      case 'subject':
      case 'language':
      case 'translation':
      case 'skip':
        return onUse({ use: next });
    }
  };
  const known = lang === undefined || list.some(({ code }) => code === lang);
  return (
    <div class={use.use === 'skip' ? 'gl-use is-skipped' : 'gl-use'} role="listitem">
      <div class="gl-use__column">
        <p class="hr-strong">
          <bdi>{name}</bdi>
        </p>
        {/* The first rows, for who does not know the column by its name. */}
        <ul class="gl-use__cells hr-small hr-muted" aria-label={t('import.first-rows')}>
          {cells.map((cell, row) => (
            <li key={row}>
              <bdi>{cell}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <div class="gl-use__choice">
        <span class="hr-field">
          <select
            aria-label={t('import.use-of', { column: name })}
            value={use.use}
            onChange={(event) => choose(USES.find((each) => each === event.currentTarget.value) ?? 'skip')}
          >
            {USES.map((each) => (
              <option key={each} value={each}>
                {t(`import.use.${each}`)}
              </option>
            ))}
          </select>
        </span>
        {(use.use === 'gloss' || use.use === 'reviewer' || use.use === 'date') && (
          <span class="hr-field">
            <select
              aria-label={t('import.language-of', { column: name })}
              value={lang ?? ''}
              onChange={(event) => {
                const code = event.currentTarget.value;
                if (use.use === 'gloss') onUse({ use: 'gloss', lang: code });
                else onUse(code === '' ? { use: use.use } : { use: use.use, lang: code });
              }}
            >
              {use.use !== 'gloss' && <option value="">{t('import.all-languages')}</option>}
              {!known && lang !== undefined && <option value={lang}>{named(lang, pageLanguage()).name}</option>}
              {list.map(({ code, name: language }) => (
                <option key={code} value={code}>
                  {language}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
    </div>
  );
}

/** The first cells of a column that hold anything. */
const previewOf = ({ rows }: Table, column: number): string[] => {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (cell !== '' && cells.push(cell) === PREVIEW) break;
  }
  return cells;
};

/** A language that two columns hold. */
function languageTwice(uses: readonly ColumnUse[]): string | undefined {
  const langs = uses.flatMap((use) => (use.use === 'gloss' ? [use.lang] : []));
  return langs.find((lang, at) => langs.indexOf(lang) !== at);
}
