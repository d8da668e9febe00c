import { useWords } from '@/components/text';
import type { MyWord } from '@/model/review';
import { directionOf } from '@/utils/languages';
import { idOf } from './shown-words';
import { Quote } from './Quote';

/** What is printed: a card for each word, black on white, to be read, cut out or stuck into a notebook. */
export function Paper({ words }: { words: readonly MyWord[] }) {
  const t = useWords();
  return (
    <section class="wd-paper" aria-label={t('my-words.title')}>
      <h1>{t('my-words.title')}</h1>
      <ul>
        {words.map(({ word }) => (
          <li key={idOf(word)}>
            <p class="wd-paper__word" lang={word.lang} dir={directionOf(word.lang)}>
              {word.surface}
            </p>
            {word.gloss && (
              <p class="wd-paper__gloss" lang={word.gloss.lang} dir={directionOf(word.gloss.lang)}>
                {word.gloss.text}
              </p>
            )}
            <p class="wd-paper__meaning" lang={word.lang} dir={directionOf(word.lang)}>
              {word.definition}
            </p>
            <Quote word={word} />
            <p class="wd-paper__from" dir="auto">
              {word.title}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
