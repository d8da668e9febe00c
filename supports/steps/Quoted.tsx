import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf } from '@/components/word/language';
import type { Span } from '@/model/activity';
import type { Remark } from '@/model/pack';

export interface QuotedProps {
  readonly at: Span | null;
  readonly original: string;
  readonly lang: string;
  readonly seek: (span: Span) => void;
  /** The same words with some of them made bold; else the words. */
  readonly children?: ComponentChildren;
}

/** The page's own words, as they stand there; a press goes to them. */
export function Quoted({ at, original, lang, seek, children = original }: QuotedProps) {
  const t = useWords();
  const written = { lang, dir: directionOf(lang) };
  return (
    <>
      <div class="hr-steps__quoted hr-said">
        {at ? (
          <button
            class="hr-quote hr-steps__quote"
            type="button"
            aria-label={t('steps.find', { words: original })}
            onClick={() => seek(at)}
            {...written}
          >
            {children}
          </button>
        ) : (
          <p class="hr-quote hr-steps__quote" {...written}>
            {children}
          </p>
        )}
        <ListenButton name={original} texts={[{ text: original, lang }]} />
      </div>
      {!at && (
        <p class="hr-small hr-muted hr-said">
          <span>{t('steps.lost')}</span>
          <ListenButton texts={[t('steps.lost')]} />
        </p>
      )}
    </>
  );
}

/** What the teacher says beside these words. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const t = useWords();
  return (
    <>
      {remarks.map(({ text, href }) => (
        <div class="hr-steps__remark hr-said" key={text}>
          <Icon name="teacher" size={18} />
          <p class="hr-small">
            <span class="hr-visually-hidden">{t('steps.from-teacher')}: </span>
            <bdi>{text}</bdi>{' '}
            {href !== undefined && (
              <a href={href} target="_blank" rel="noreferrer">
                {t('steps.look')}
              </a>
            )}
          </p>
          <ListenButton
            name={text}
            texts={[`${t('steps.from-teacher')}:`, text, ...(href === undefined ? [] : [t('steps.look')])]}
          />
        </div>
      ))}
    </>
  );
}
