import type { ComponentChildren } from 'preact';
import type { Signal } from '@preact/signals';
import type { Translate } from '@/components/text';
import type { School } from '@/model/school';

/** What every section gets: the school as it stands, and the one way to change it. `README.md` says more. */
export interface SectionProps {
  readonly school: Signal<School>;
  /** The change may run more than once: on what is shown, and on what another tab kept meanwhile. */
  readonly change: (next: (school: School) => School) => void;
  readonly words: Translate;
}

export interface BlockProps {
  /** Where the side's link leads. */
  readonly id: string;
  readonly title: string;
  /** Quietly, beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One card with its heading; its own place in the column. */
export function Block({ id, title, aside, children }: BlockProps) {
  return (
    <section class="hr-block co-block" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div class="hr-block__head">
        <h2 class="hr-subtitle" id={`${id}-title`}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
