import type { ComponentChildren } from 'preact';
import { IconButton } from './Button';
import { Icon, type IconName } from './Icon';
import { useWords } from './text';

export interface CardProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Takes the dock's place instead of standing where it is put. */
  readonly docked?: boolean;
}

/** Whatever Handrail lays beside the page. */
export function Card({ title, icon, onClose, children, foot, docked }: CardProps) {
  const t = useWords();
  return (
    <section class={docked ? 'hr-card hr-card--docked' : 'hr-card'} aria-label={title}>
      <header class="hr-card__head">
        {icon && <Icon name={icon} />}
        <h2 class="hr-card__title">{title}</h2>
        <IconButton icon="close" label={t('card.close')} onPress={onClose} />
      </header>
      <div class="hr-card__body">{children}</div>
      {foot !== undefined && <footer class="hr-card__foot">{foot}</footer>}
    </section>
  );
}
