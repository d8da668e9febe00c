import { useCallback, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import type { Conflict, Importer } from '@/glossaries/contract';
import { type Glossary, MAX_TERMS, type SchoolTerm } from '@/model/glossary';
import { Block, type SectionProps } from '../section';
import { ColumnsPicker, Finder } from './Finder';
import { Conflicts } from './Conflicts';
import { count } from './days';
import { type Choice, decided, nameOf } from './decide';
import { Empty, Export } from './Export';
import { ImportDialog } from './ImportDialog';
import { COLUMNS } from './languages';
import type { Wish } from './search';
import { OursDialog } from './OursDialog';
import { TermForm } from './TermForm';
import { TermList } from './TermList';
import { languagesOf, rowsOf, stateOf, without, withTerm } from './terms';
import { useDesk, useFound, useGlossary } from './use-glossary';

export interface GlossarySectionProps extends Pick<SectionProps, 'school' | 'change'> {
  readonly importer: Importer;
  /** Files of the extension itself. */
  readonly read: (path: string) => Promise<unknown>;
}

type Open =
  { readonly is: 'term'; readonly term?: SchoolTerm } | { readonly is: 'import' } | { readonly is: 'ours' } | undefined;
type Show = Wish['show'] | 'decide';

const NOBODY: readonly Conflict[] = [];

/** A school's own words: looked through, corrected, checked, brought in and taken along. */
export function GlossarySection({ school, change, importer, read }: GlossarySectionProps) {
  const t = useWords();
  const { glossary, act, takeIn, done, undo } = useGlossary({ school, change });
  const [desk, putDesk] = useDesk();
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Open>();

  const own = school.value.languages?.join(' ') ?? '';
  const languages = useMemo(
    () => [...new Set([...own.split(' '), ...languagesOf(glossary)])].filter((code) => code !== '' && code !== 'en'),
    [own, glossary],
  );
  const wished = desk?.columns?.filter((code) => languages.includes(code)) ?? [];
  const shown = (wished.length > 0 ? wished : languages).slice(0, COLUMNS).join(' ');
  const columns = useMemo(() => shown.split(' ').filter((code) => code !== ''), [shown]);
  const rows = rowsOf(glossary);
  const unchecked = useMemo(
    () => glossary.filter((term) => stateOf(term, columns) === 'unchecked').length,
    [glossary, columns],
  );
  const conflicts = desk?.conflicts ?? NOBODY;
  const showing: Show = show === 'decide' && conflicts.length === 0 ? 'all' : show;
  const found = useFound(rows, { search, show: showing === 'unchecked' ? 'unchecked' : 'all' }, columns);

  const edit = useCallback((term: SchoolTerm): void => setOpen({ is: 'term', term }), []);
  const decide = (choices: ReadonlyMap<string, Choice>): void => {
    act((now) => decided(now, conflicts, choices), t('glossary.decided', { count: count(choices.size) }));
    putDesk({ conflicts: conflicts.filter((each) => !choices.has(nameOf(each))) });
  };
  const keepImport = (after: Glossary, left: readonly Conflict[], said: string): void => {
    const names = new Set(left.map(nameOf));
    void takeIn(after, said);
    putDesk({ conflicts: [...conflicts.filter((each) => !names.has(nameOf(each))), ...left] });
    setOpen(undefined);
  };

  return (
    <Block
      id="glossary"
      title={t('glossary.title')}
      aside={
        <div class="gl-tools">
          <span class="hr-muted hr-small gl-tools__count">
            {t('glossary.words', { count: count(glossary.length) })}
          </span>
          <Button small icon="upload" onPress={() => setOpen({ is: 'import' })}>
            {t('glossary.import')}
          </Button>
          {glossary.length < MAX_TERMS && (
            <Button small kind="primary" icon="plus" onPress={() => setOpen({ is: 'term' })}>
              {t('glossary.add')}
            </Button>
          )}
        </div>
      }
    >
      <div class="gl-done" role="status">
        {done && (
          <p class="hr-note hr-note--plain">
            <span class="hr-note__words">{done.said}</span>
            <Button kind="quiet" small onPress={undo}>
              {t('glossary.undo')}
            </Button>
          </p>
        )}
      </div>
      {glossary.length === 0 ? (
        <Empty onOurs={() => setOpen({ is: 'ours' })} />
      ) : (
        <>
          <div class="gl-find">
            <Finder value={search} onSearch={setSearch} />
            <Segmented
              label={t('glossary.show')}
              quiet
              segments={[
                { value: 'all', name: t('glossary.all') },
                { value: 'unchecked', name: `${t('glossary.unchecked')} · ${count(unchecked)}` },
                ...(conflicts.length > 0
                  ? [{ value: 'decide' as const, name: `${t('glossary.to-decide')} · ${count(conflicts.length)}` }]
                  : []),
              ]}
              chosen={showing}
              onChoose={setShow}
            />
          </div>
          {showing === 'decide' ? (
            <Conflicts conflicts={conflicts} onDecide={decide} />
          ) : (
            <>
              <ColumnsPicker languages={languages} chosen={columns} onChoose={(next) => putDesk({ columns: next })} />
              <p class="gl-none" role="status">
                {found.length === 0 && t('glossary.none')}
              </p>
              {found.length > 0 && <TermList rows={found} langs={columns} onEdit={edit} />}
            </>
          )}
          <Export glossary={glossary} onOurs={() => setOpen({ is: 'ours' })} />
        </>
      )}
      {open?.is === 'term' && (
        <TermForm
          term={open.term}
          glossary={glossary}
          languages={languages}
          reviewer={desk?.reviewer}
          onReviewer={(reviewer) => putDesk({ reviewer })}
          onClose={() => setOpen(undefined)}
          onKeep={(term) => {
            const { term: before } = open;
            act((now) => withTerm(now, term, before), t('glossary.kept', { word: term.term }));
            setOpen(undefined);
          }}
          onRemove={(term) => {
            act((now) => without(now, term), t('glossary.removed', { word: term.term }));
            setOpen(undefined);
          }}
        />
      )}
      {open?.is === 'import' && (
        <ImportDialog
          importer={importer}
          glossary={glossary}
          languages={languages}
          onClose={() => setOpen(undefined)}
          onKeep={keepImport}
        />
      )}
      {open?.is === 'ours' && (
        <OursDialog
          glossary={glossary}
          languages={languages}
          read={read}
          onClose={() => setOpen(undefined)}
          onKeep={({ glossary: after, terms, glosses }) => {
            void takeIn(after, t('glossary.ours-done', { terms: count(terms), glosses: count(glosses) }));
            setOpen(undefined);
          }}
        />
      )}
    </Block>
  );
}
