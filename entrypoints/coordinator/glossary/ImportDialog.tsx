import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import type { ColumnUse, Conflict, Importer, ImportTrouble, Merge, Progress, Table } from '@/glossaries/contract';
import { type Glossary, MAX_TERMS } from '@/model/glossary';
import { count } from './days';
import { type Choice, decided, nameOf } from './decide';
import { Dialog } from './Dialog';
import { ImportChoose } from './ImportChoose';
import { ImportColumns } from './ImportColumns';
import { ImportOutcome } from './ImportOutcome';

export interface ImportDialogProps {
  readonly importer: Importer;
  readonly glossary: Glossary;
  readonly languages: readonly string[];
  /** The one moment at which anything changes. `left`: conflicts that nobody has decided. */
  readonly onKeep: (glossary: Glossary, left: readonly Conflict[], said: string) => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly is: 'choose'; readonly trouble?: ImportTrouble; readonly name?: string }
  | { readonly is: 'busy'; readonly doing: 'read' | 'merge'; readonly progress: Progress; readonly name: string }
  | { readonly is: 'columns'; readonly name: string; readonly table: Table; readonly trouble?: ImportTrouble }
  | { readonly is: 'outcome'; readonly name: string; readonly table: Table; readonly merge: Merge };

const BEGIN: Progress = { part: 0, rows: 0 };

/** A rejection that crossed from the worker's thread has a `why`; anything else is a file that could not be read. */
const whyOf = (error: unknown): ImportTrouble =>
  typeof error === 'object' && error !== null && 'why' in error && typeof error.why === 'string'
    ? (error.why as ImportTrouble)
    : 'damaged';

/** From a file to the glossary: read, matched, laid beside what is there, decided, and only then kept. */
export function ImportDialog({ importer, glossary, languages, onKeep, onClose }: ImportDialogProps) {
  const t = useWords();
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const [uses, setUses] = useState<readonly ColumnUse[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const over = useRef<AbortController>(undefined);
  const stop = (): void => over.current?.abort();
  useEffect(() => stop, []);

  /** Runs the engine; undefined when somebody has cancelled. */
  async function run<Result>(
    name: string,
    doing: 'read' | 'merge',
    work: (on: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>,
    back: (trouble?: ImportTrouble) => Step,
  ): Promise<Result | undefined> {
    stop();
    const mine = new AbortController();
    over.current = mine;
    setStep({ is: 'busy', doing, progress: BEGIN, name });
    try {
      const result = await work((progress) => {
        if (!mine.signal.aborted) setStep({ is: 'busy', doing, progress, name });
      }, mine.signal);
      return mine.signal.aborted ? undefined : result;
    } catch (error) {
      if (over.current !== mine) return undefined;
      setStep(mine.signal.aborted ? back() : back(whyOf(error)));
      return undefined;
    }
  }

  const read = async (file: File): Promise<void> => {
    const back = (trouble?: ImportTrouble): Step => ({ is: 'choose', name: file.name, ...(trouble && { trouble }) });
    const table = await run(file.name, 'read', (on, signal) => importer.read(file, on, signal), back);
    if (!table) return;
    if (table.rows.length === 0) return setStep(back('no-rows'));
    setUses(importer.match(table));
    setStep({ is: 'columns', name: file.name, table });
  };
  const merge = async (name: string, table: Table): Promise<void> => {
    const back = (trouble?: ImportTrouble): Step => ({ is: 'columns', name, table, ...(trouble && { trouble }) });
    if (!uses.some(({ use }) => use === 'term')) return setStep(back('no-word-column'));
    const result = await run(name, 'merge', (on, signal) => importer.merge(glossary, table, uses, on, signal), back);
    if (!result) return;
    if (result.glossary.length > MAX_TERMS) return setStep(back('too-big'));
    setChoices(new Map());
    setStep({ is: 'outcome', name, table, merge: result });
  };
  const keep = ({ glossary: merged, conflicts, added, changed }: Merge): void => {
    const left = conflicts.filter((each) => !choices.has(nameOf(each)));
    const after = decided(merged, conflicts, choices);
    const said = t('import.done', { added: count(added), changed: count(changed) });
    onKeep(after, left, left.length > 0 ? `${said} ${t('import.done-left', { count: count(left.length) })}` : said);
  };

  return (
    <Dialog title={t('import.title')} onClose={onClose} foot={foot()}>
      {body()}
    </Dialog>
  );

  function body() {
    switch (step.is) {
      case 'choose':
        return <ImportChoose trouble={step.trouble} name={step.name} onFile={(file) => void read(file)} />;
      case 'busy':
        return <Busy {...step} />;
      case 'columns':
        return (
          <ImportColumns
            name={step.name}
            table={step.table}
            uses={uses}
            languages={languages}
            trouble={step.trouble}
            onUses={setUses}
          />
        );
      case 'outcome':
        return <ImportOutcome merge={step.merge} choices={choices} onChoices={setChoices} />;
    }
  }

  function foot() {
    switch (step.is) {
      case 'choose':
        return <Button onPress={onClose}>{t('glossary.cancel')}</Button>;
      case 'busy':
        return <Button onPress={stop}>{t('glossary.cancel')}</Button>;
      case 'columns':
        return (
          <div class="hr-buttons">
            <Button kind="primary" onPress={() => void merge(step.name, step.table)}>
              {t('import.next')}
            </Button>
            <Button onPress={() => setStep({ is: 'choose' })}>{t('import.other-file')}</Button>
            <p class="hr-small hr-muted gl-foot__note">{t('import.nothing-yet')}</p>
          </div>
        );
      case 'outcome': {
        const { added, changed, conflicts } = step.merge;
        const some = added + changed + conflicts.length > 0;
        return (
          <div class="hr-buttons">
            {some && (
              <Button kind="primary" onPress={() => keep(step.merge)}>
                {t('import.keep')}
              </Button>
            )}
            <Button onPress={() => setStep({ is: 'columns', name: step.name, table: step.table })}>
              {t('import.back')}
            </Button>
            {some && <p class="hr-small hr-muted gl-foot__note">{t('import.nothing-yet')}</p>}
          </div>
        );
      }
    }
  }
}

function Busy({ doing, progress: { part, rows }, name }: Step & { is: 'busy' }) {
  const t = useWords();
  return (
    <div class="gl-busy">
      <p class="hr-strong" dir="auto">
        {name}
      </p>
      <p>{doing === 'read' ? t('import.reading') : t('import.comparing')}</p>
      <progress value={part} max={1} aria-label={t('import.progress')} />
      <p class="hr-muted hr-tabular">{t('import.rows', { count: count(rows) })}</p>
    </div>
  );
}
