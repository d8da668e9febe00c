import { useWords } from '@/components/text';
import type { SavedWord } from '@/model/saved-word';
import { directionOf } from '@/utils/languages';
import { inSentence } from './in-sentence';

/** The sentence that the word came from, with the word lit, or with a gap where it stands. */
export function Quote({ word, gap, large }: { word: SavedWord; gap?: boolean; large?: boolean }) {
  const t = useWords();
  const parts = inSentence(word);
  return (
    <blockquote
      class={large ? 'hr-quote hr-quote--large' : 'hr-quote'}
      lang={word.lang}
      dir={directionOf(word.lang)}
      cite={word.href}
    >
      {parts ? (
        <>
          {parts.before}
          {gap ? (
            <span class="wd-gap">
              <span class="hr-visually-hidden">{t('my-words.gap')}</span>
            </span>
          ) : (
            <mark>{parts.word}</mark>
          )}
          {parts.after}
        </>
      ) : (
        word.sentence
      )}
    </blockquote>
  );
}
