import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';

export interface FindingProps {
  readonly wanted: string;
  /** Which of the lines found is in front, from 0; -1: none. */
  readonly at: number;
  readonly count: number;
  readonly onWanted: (wanted: string) => void;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}

/** Looks for words in a transcript: how many lines have them, and the way from one to the next. */
export function Finding({ wanted, at, count, onWanted, onTurn, onEnd }: FindingProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  // At once: whoever types on while it comes is heard.
  useLayoutEffect(() => field.current?.focus(), []);
  const looked = wanted.trim() !== '';
  return (
    // Ends the search with Escape, and not the card around it. The controls inside are what is pressed.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class="hr-find"
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onEnd();
        else if (event.key === 'Enter' && event.target === field.current) onTurn(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="hr-find__row">
        <label class="hr-field hr-find__field">
          <Icon name="search" size={20} />
          <span class="hr-visually-hidden">{t('video-or-text.find')}</span>
          <input
            ref={field}
            type="search"
            value={wanted}
            onInput={({ currentTarget }) => onWanted(currentTarget.value)}
          />
        </label>
        {count > 0 && (
          <>
            <bdi class="hr-find__count" dir="ltr" aria-hidden="true">
              {at + 1}/{count}
            </bdi>
            <IconButton icon="up" label={t('video-or-text.find.previous')} onPress={() => onTurn(-1)} />
            <IconButton icon="down" label={t('video-or-text.find.next')} onPress={() => onTurn(1)} />
          </>
        )}
      </div>
      <p class="hr-visually-hidden" role="status">
        {count > 0 && `${t('video-or-text.find.count', { count })} (${at + 1})`}
      </p>
      {looked && count === 0 && (
        <p class="hr-find__none hr-small hr-muted hr-said" role="status">
          <span>{t('video-or-text.find.none')}</span>
          <ListenButton texts={[t('video-or-text.find.none')]} />
        </p>
      )}
    </div>
  );
}
