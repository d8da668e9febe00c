import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import type { Conflict } from '@/glossaries/contract';
import { ConflictList } from './ConflictList';
import { count } from './days';
import type { Choice } from './decide';

/** What earlier imports left open: decided here, a few or all of it. */
export function Conflicts({
  conflicts,
  onDecide,
}: {
  conflicts: readonly Conflict[];
  onDecide: (choices: ReadonlyMap<string, Choice>) => void;
}) {
  const t = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  return (
    <div class="gl-decide">
      <ConflictList conflicts={conflicts} choices={choices} onChoices={setChoices} />
      {choices.size > 0 && (
        <div class="gl-decide__foot">
          <Button
            kind="primary"
            onPress={() => {
              onDecide(choices);
              setChoices(new Map());
            }}
          >
            {t('glossary.decide-keep', { count: count(choices.size) })}
          </Button>
        </div>
      )}
    </div>
  );
}
