import { Button, IconButton } from './Button';
import { Icon, type IconName } from './Icon';
import { ListenButton } from './ListenButton';
import { useWords } from './text';

export interface NoticeProps {
  readonly title?: string | undefined;
  readonly text: string;
  readonly icon?: IconName | undefined;
  /** 'note' asks for attention (sand), 'plain' only says how things are. */
  readonly tone?: 'note' | 'plain' | undefined;
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** One sentence or two: what happened, what still works, one thing to do. */
export function Notice({ title, text, icon = 'info', tone = 'plain', action, onDismiss }: NoticeProps) {
  const t = useWords();
  return (
    <div class={tone === 'plain' ? 'hr-note hr-note--plain' : 'hr-note'} role="status">
      <Icon name={icon} size={20} />
      <div class="hr-note__words">
        {title && <p class="hr-strong">{title}</p>}
        <p>{text}</p>
        {action && (
          <Button kind="quiet" small edge onPress={action.onAct}>
            {action.label}
          </Button>
        )}
      </div>
      <ListenButton texts={[title ?? '', text]} name={title ?? text} />
      {onDismiss && <IconButton icon="close" size={20} label={t('notice.dismiss')} onPress={onDismiss} />}
    </div>
  );
}
