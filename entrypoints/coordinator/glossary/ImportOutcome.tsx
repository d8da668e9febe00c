import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import type { Merge, RowNote } from '@/glossaries/contract';
import { ConflictList } from './ConflictList';
import { count } from './days';
import type { Choice } from './decide';

export interface ImportOutcomeProps {
  readonly merge: Merge;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoices: (choices: ReadonlyMap<string, Choice>) => void;
}

/** What would happen: what is new, what changes, what is not taken, and what somebody has to decide. */
export function ImportOutcome({ merge, choices, onChoices }: ImportOutcomeProps) {
  const t = useWords();
  const { added, changed, same, conflicts, notes } = merge;
  const figures: readonly (readonly [string, number])[] = [
    [t('import.added'), added],
    [t('import.changed'), changed],
    [t('import.same'), same],
    [t('import.noted'), notes.length],
  ];
  return (
    <>
      <h3 class="hr-strong">{t('import.outcome')}</h3>
      <dl class="gl-figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="hr-tabular">{count(figure)}</dd>
          </div>
        ))}
      </dl>
      {added + changed + conflicts.length === 0 && <p>{t('import.nothing-new')}</p>}
      {conflicts.length > 0 && (
        <section class="gl-decide">
          <h3 class="hr-strong">{t('import.conflicts', { count: count(conflicts.length) })}</h3>
          <p class="hr-small">{t('import.conflicts-lead')}</p>
          <ConflictList conflicts={conflicts} choices={choices} onChoices={onChoices} />
        </section>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}

/** Drawn at once. */
const SOME = 50;

function Notes({ notes }: { notes: readonly RowNote[] }) {
  const t = useWords();
  const [most, setMost] = useState(SOME);
  return (
    <section>
      <h3 class="hr-strong">{t('import.noted')}</h3>
      <ul class="gl-notes hr-small">
        {notes.slice(0, most).map(({ row, why, text }, at) => (
          <li key={at}>
            <span class="hr-strong hr-tabular">{t('import.row', { row: count(row) })}</span> {t(`import.why.${why}`)}{' '}
            {text !== '' && <q dir="auto">{text}</q>}
          </li>
        ))}
      </ul>
      {notes.length > most && <Button onPress={() => setMost(most + SOME)}>{t('glossary.more')}</Button>}
    </section>
  );
}
