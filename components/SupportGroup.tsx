import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { SupportRow, type SupportRowProps } from './SupportRow';
import { useWords } from './text';

/** More would be a list to search, not a choice. */
const FIRST = 3;

export interface SupportGroupProps {
  readonly title: string;
  readonly rows: readonly SupportRowProps[];
}

export function SupportGroup({ title, rows }: SupportGroupProps) {
  const t = useWords();
  // What is on must never be out of sight when the panel opens.
  const [all, setAll] = useState(() => rows.slice(FIRST).some((row) => row.on));
  const more = rows.length - FIRST;
  return (
    <section class="hr-group" aria-label={title}>
      <div class="hr-group__head">
        <h3 class="hr-group__title">{title}</h3>
        {more > 0 && (
          <button class="hr-group__more" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('group.fewer') : t('group.more', { count: more })}
            <Icon name={all ? 'up' : 'down'} size={18} />
          </button>
        )}
      </div>
      {(all ? rows : rows.slice(0, FIRST)).map((row) => (
        <SupportRow key={row.id} {...row} />
      ))}
    </section>
  );
}
