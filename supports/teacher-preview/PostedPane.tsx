// Reading `.value` while drawing keeps the pane up to date.
import '@preact/signals';
import type { Ref } from 'preact';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';
import type { PostedBlock } from './posted';
import { Posted } from './Posted';
import type { PreviewProps } from './Preview';

interface PostedPaneProps extends Pick<PreviewProps, 'activity' | 'posted' | 'words'> {
  readonly side: 'left' | 'right';
  /** It takes all the room between the bar and the foot. */
  readonly whole: boolean;
  readonly page: Ref<HTMLDivElement>;
}

const wordsOf = ({ piece }: PostedBlock): string =>
  piece.kind === 'table' ? piece.rows.map((row) => row.join(', ')).join('. ') : piece.text;

/** "As posted": the assignment's own words, so that nobody has to take our word that they are the same. */
export function PostedPane({ activity, posted, words, side, whole, page }: PostedPaneProps) {
  const t = useWords();
  const count = words.value;
  const { title } = activity.value;
  const picture = t('teacher-preview.picture');
  const heard = () => [
    { text: title, lang: activity.value.lang ?? 'en' },
    ...posted.value.map((block) =>
      block.piece.kind === 'picture' && block.piece.text === ''
        ? { text: picture }
        : { text: wordsOf(block), lang: block.lang ?? 'en' },
    ),
  ];
  return (
    <section
      class={`hr-meet__posted hr-meet__posted--${whole ? 'whole' : side}`}
      aria-label={t('teacher-preview.as-posted')}
    >
      <header class="hr-meet__head">
        <h2 class="hr-strong">{t('teacher-preview.as-posted')}</h2>
        {count !== null && (
          <span class="hr-small hr-muted">{t(`teacher-preview.words.${count === 1 ? 'one' : 'many'}`, { count })}</span>
        )}
        <ListenButton name={t('teacher-preview.as-posted')} texts={heard} />
      </header>
      <div
        class="hr-meet__page"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls is scrolled by keyboard too
        tabIndex={0}
        role="group"
        aria-label={title}
        ref={page}
      >
        <p
          class="hr-meet__name"
          lang={activity.value.lang}
          dir={activity.value.lang ? directionOf(activity.value.lang) : 'auto'}
        >
          {title}
        </p>
        <Posted blocks={posted.value} picture={picture} />
      </div>
    </section>
  );
}
