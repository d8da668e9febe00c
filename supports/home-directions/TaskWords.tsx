import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Span } from '@/model/activity';
import { directionOf } from './languages';
import type { TaskWord } from './words';

/** What the verbs of the directions ask for: there for everybody, offline, whatever else is not. */
export function TaskWords({
  words,
  seek,
}: {
  readonly words: readonly TaskWord[];
  readonly seek: (span: Span) => void;
}) {
  const t = useWords();
  const unchecked = words.some(
    ({ gloss }) => (gloss?.source === 'core' || gloss?.source === 'school') && gloss.reviewed !== true,
  );
  return (
    <section class="hr-directions__words" aria-label={t('home-directions.words')}>
      <h3 class="hr-strong">{t('home-directions.words')}</h3>
      <ul>
        {words.map(({ word, lang, at, meaning, gloss }) => (
          <li key={word}>
            <div class="hr-said">
              <p>
                <button
                  class="hr-directions__verb"
                  type="button"
                  lang={lang}
                  aria-label={t('home-directions.find', { words: word })}
                  onClick={() => seek(at)}
                >
                  {word}
                </button>{' '}
                {gloss && (
                  <bdi class="hr-strong" lang={gloss.lang} dir={directionOf(gloss.lang)}>
                    {gloss.text}
                  </bdi>
                )}
              </p>
              <ListenButton
                name={word}
                texts={[
                  { text: word, lang },
                  ...(gloss ? [{ text: gloss.text, lang: gloss.lang }] : []),
                  ...(gloss?.definition === undefined ? [] : [{ text: gloss.definition, lang: gloss.lang }]),
                  { text: meaning, lang },
                ]}
              />
            </div>
            {gloss?.definition !== undefined && (
              <p lang={gloss.lang} dir={directionOf(gloss.lang)}>
                {gloss.definition}
              </p>
            )}
            <p class="hr-small hr-muted" lang={lang} dir={directionOf(lang)}>
              {meaning}
            </p>
          </li>
        ))}
      </ul>
      {unchecked && (
        <p class="hr-tiny hr-muted hr-said">
          <span>{t('home-directions.words.unchecked')}</span>
          <ListenButton texts={[t('home-directions.words.unchecked')]} />
        </p>
      )}
    </section>
  );
}
