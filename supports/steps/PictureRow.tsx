import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';
import type { Span } from '@/model/activity';
import type { Picture } from './plan';

/** What the teacher says a picture shows; a press goes to the picture. */
export function PictureRow({ at, text, lang, seek }: Picture & { readonly seek: (span: Span) => void }) {
  const t = useWords();
  const label = t('steps.picture');
  return (
    <div class="hr-steps__remark hr-said">
      <Icon name="eye" size={18} />
      <p class="hr-small">
        <button
          class="hr-steps__picture"
          type="button"
          aria-label={t('steps.find', { words: `${label}:` })}
          onClick={() => seek(at)}
        >
          {label}
        </button>
        :{' '}
        <bdi lang={lang} dir={directionOf(lang)}>
          {text}
        </bdi>
      </p>
      <ListenButton name={text} texts={[`${label}:`, { text, lang }]} />
    </div>
  );
}
