import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/components/Icon';

export interface PartProps {
  readonly icon: IconName;
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One thing to make: what it is, what it is for, and the way to it. */
export function Part({ icon, title, lead, children }: PartProps) {
  return (
    <article class="co-out" aria-label={title}>
      <Icon name={icon} size={28} />
      <div class="co-out__what">
        <h3 class="hr-strong">{title}</h3>
        <p class="hr-small hr-muted">{lead}</p>
        {children}
      </div>
    </article>
  );
}

/** What came of a press; a screen reader hears it. */
export function Outcome({ children }: { children: ComponentChildren }) {
  return (
    <p class="hr-small co-outcome" role="status">
      {children}
    </p>
  );
}
