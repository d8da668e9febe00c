import type { DecidedBy as Decider } from '@/model/policy';
import { Icon, type IconName } from './Icon';
import { useWords } from './text';

const ICONS = {
  school: 'school',
  teacher: 'teacher',
  code: 'key',
  you: 'you',
} as const satisfies Record<Exclude<Decider, 'default'>, IconName>;

/** "Set by your teacher". Nothing where nobody decided. */
export function DecidedBy({ by }: { readonly by: Decider }) {
  const t = useWords();
  if (by === 'default') return null;
  return (
    <span class="hr-by">
      <Icon name={ICONS[by]} size={16} />
      {t(`by.${by}`)}
    </span>
  );
}
