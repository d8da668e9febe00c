import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/text';
import type { SchoolTerm } from '@/model/glossary';
import { BLOCK, useBlocks } from './blocks';
import { directionOf } from '@/utils/languages';
import { dayIn, pageLanguage } from './days';
import { named } from './languages';
import { reviewOf, type Row, stateOf } from './terms';
import { useNarrow } from './use-narrow';

export interface TermListProps {
  readonly rows: readonly Row[];
  /** Languages in sight. */
  readonly langs: readonly string[];
  readonly onEdit: (term: SchoolTerm) => void;
}

/** A table, or cards where there is no room for one; of 15,000 rows only those are drawn that are near what is in sight. */
export function TermList(props: TermListProps) {
  const narrow = useNarrow();
  return narrow ? <Cards {...props} /> : <Table {...props} />;
}

function Table({ rows, langs, onEdit }: TermListProps) {
  const t = useWords();
  const page = pageLanguage();
  const { scroller, stretches, element } = useBlocks(rows.length);
  const wide = langs.length + 5;
  return (
    <div class="gl-scroll" tabIndex={0} role="group" aria-label={t('glossary.table')} ref={scroller}>
      <table class="gl-table" aria-rowcount={rows.length + 1}>
        <colgroup>
          <col class="gl-col-word" />
          <col class="gl-col-meaning" />
          {langs.map((lang) => (
            <col key={lang} />
          ))}
          <col class="gl-col-by" />
          <col class="gl-col-state" />
          <col class="gl-col-edit" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('glossary.word')}</th>
            <th scope="col">{t('glossary.meaning')}</th>
            {langs.map((lang) => {
              const { short, dir } = named(lang, page);
              return (
                <th key={lang} scope="col" lang={lang} dir={dir}>
                  {short}
                </th>
              );
            })}
            <th scope="col">{t('glossary.reviewer')}</th>
            <th scope="col">{t('glossary.state')}</th>
            <th scope="col">
              <span class="hr-visually-hidden">{t('glossary.edit')}</span>
            </th>
          </tr>
        </thead>
        {stretches.map((stretch) =>
          stretch.is === 'block' ? (
            <tbody key={stretch.block} data-block={stretch.block} ref={element(stretch.block)}>
              <Drawn block={stretch.block} rows={rows} langs={langs} onEdit={onEdit} as={TableRow} />
            </tbody>
          ) : (
            <tbody key={`room ${stretch.before}`} aria-hidden="true">
              <tr style={{ blockSize: `${stretch.height}px` }}>
                <td colSpan={wide}>{'\u00a0'}</td>
              </tr>
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}

interface TermProps {
  readonly term: SchoolTerm;
  readonly langs: readonly string[];
  readonly index: number;
  readonly onEdit: (term: SchoolTerm) => void;
}

/** A block's rows are made once, and not again for each step of a scroll. */
function Drawn({
  block,
  rows,
  langs,
  onEdit,
  as: Each,
}: TermListProps & { block: number; as: (props: TermProps) => ComponentChild }) {
  return useMemo(
    () =>
      rows
        .slice(block * BLOCK, (block + 1) * BLOCK)
        .map(({ term, at }, index) => (
          <Each key={at} term={term} langs={langs} index={block * BLOCK + index} onEdit={onEdit} />
        )),
    [rows, block, langs, onEdit, Each],
  );
}

function TableRow({ term, langs, index, onEdit }: TermProps) {
  const t = useWords();
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <bdi lang="en">{term.term}</bdi>
        {term.subject && <span class="hr-tag gl-subject">{term.subject}</span>}
      </th>
      <td>{term.meaning && <bdi lang="en">{term.meaning}</bdi>}</td>
      {langs.map((lang) => {
        const gloss = term.glosses?.[lang];
        return (
          <td key={lang} lang={lang} dir={directionOf(lang)}>
            {gloss?.text}
          </td>
        );
      })}
      <td>
        <Reviewed term={term} langs={langs} />
      </td>
      <td>
        <StateTag term={term} langs={langs} />
      </td>
      <td class="gl-edit">
        <IconButton
          icon="pencil"
          size={20}
          label={t('glossary.edit-word', { word: term.term })}
          onPress={() => onEdit(term)}
        />
      </td>
    </tr>
  );
}

function Cards({ rows, langs, onEdit }: TermListProps) {
  const t = useWords();
  const { scroller, stretches, element } = useBlocks(rows.length);
  return (
    <div class="gl-scroll" tabIndex={0} role="group" aria-label={t('glossary.table')} ref={scroller}>
      {stretches.map((stretch) =>
        stretch.is === 'block' ? (
          <ul key={stretch.block} class="gl-cards" data-block={stretch.block} ref={element(stretch.block)}>
            <Drawn block={stretch.block} rows={rows} langs={langs} onEdit={onEdit} as={Card} />
          </ul>
        ) : (
          <div key={`room ${stretch.before}`} style={{ blockSize: `${stretch.height}px` }} />
        ),
      )}
    </div>
  );
}

function Card({ term, langs, onEdit }: TermProps) {
  const t = useWords();
  const page = pageLanguage();
  return (
    <li class="gl-card">
      <div class="gl-card__head">
        <h3 class="hr-strong">
          <bdi lang="en">{term.term}</bdi>
          {term.subject && <span class="hr-tag gl-subject">{term.subject}</span>}
        </h3>
        <IconButton
          icon="pencil"
          size={20}
          label={t('glossary.edit-word', { word: term.term })}
          onPress={() => onEdit(term)}
        />
      </div>
      {term.meaning && (
        <p>
          <bdi lang="en">{term.meaning}</bdi>
        </p>
      )}
      <dl>
        {langs.map((lang) => {
          const gloss = term.glosses?.[lang];
          const { short } = named(lang, page);
          return (
            gloss && (
              <div key={lang}>
                <dt class="hr-muted">
                  <bdi lang={lang}>{short}</bdi>
                </dt>
                <dd>
                  <bdi lang={lang}>{gloss.text}</bdi>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <div class="gl-card__foot">
        <StateTag term={term} langs={langs} />
        <Reviewed term={term} langs={langs} />
      </div>
    </li>
  );
}

function Reviewed({ term, langs }: Pick<TermProps, 'term' | 'langs'>) {
  const t = useWords();
  const { by, date } = reviewOf(term, langs);
  if (by.length === 0) return <span class="hr-muted">{t('glossary.no-one')}</span>;
  return (
    <span class="gl-by">
      <span>{by.join(', ')}</span>
      {date && <span class="hr-muted hr-tabular">{dayIn(date, pageLanguage())}</span>}
    </span>
  );
}

function StateTag({ term, langs }: Pick<TermProps, 'term' | 'langs'>) {
  const t = useWords();
  const state = stateOf(term, langs);
  switch (state) {
    case 'checked':
      return (
        <span class="hr-tag hr-tag--on">
          <Icon name="check" size={14} />
          {t('glossary.checked')}
        </span>
      );
    case 'unchecked':
      return <span class="hr-tag hr-tag--open">{t('glossary.unchecked')}</span>;
    case 'none':
      return <span class="hr-tag hr-tag--open">{t('glossary.no-word')}</span>;
  }
}
