import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  readonly small?: boolean;
  readonly wide?: boolean;
  /** Its text lines up with the text above it, not its frame. */
  readonly edge?: boolean;
  /** Present on a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** What a screen reader says instead of the text; begins with the text. */
  readonly label?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onPress,
  kind,
  icon,
  small,
  wide,
  edge,
  pressed,
  expanded,
  label,
  buttonRef,
}: ButtonProps) {
  const classes = ['hr-button'];
  if (kind) classes.push(`hr-button--${kind}`);
  if (small) classes.push('hr-button--small');
  if (wide) classes.push('hr-button--wide');
  if (edge) classes.push('hr-button--edge');
  return (
    <button
      class={classes.join(' ')}
      type="button"
      onClick={onPress}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      ref={buttonRef ?? null}
    >
      {icon && <Icon name={icon} size={20} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** Always needed: an icon alone has no name. */
  readonly label: string;
  readonly onPress: () => void;
  /** CSS pixels of the icon. */
  readonly size?: number;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** A round button that speaks. */
  readonly sound?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, onPress, size = 24, pressed, expanded, sound, buttonRef }: IconButtonProps) {
  return (
    <button
      class={sound ? 'hr-icon-button hr-icon-button--sound' : 'hr-icon-button'}
      type="button"
      onClick={onPress}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      ref={buttonRef ?? null}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
