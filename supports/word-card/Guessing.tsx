import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Guess } from './guess';
import { Quote } from '@/components/word/Quote';
import { directionOf, quoted, type WordView } from './view';

export interface GuessingProps {
  readonly view: WordView;
  readonly guesses: readonly Guess[];
  /** To the whole card: told at once, or after a guess. */
  readonly done: () => void;
}

/** The word in its sentence and three meanings. Nothing is counted, and the way to the answer is always one tap. */
export function Guessing({ view, guesses, done }: GuessingProps) {
  const t = useWords();
  const { help, lang, sentence } = view;
  const [chosen, setChosen] = useState<Guess>();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed is no button any more.
    if (chosen) next.current?.focus({ preventScroll: true });
  }, [chosen]);
  const right = guesses.find(({ fits }) => fits);
  const here = t('word-card.guess.here');
  const question = t('word-card.guess.question');
  return (
    <>
      <div class="hr-word__guess" id="hr-word-body">
        <div class="hr-word__said">
          <Quote sentence={sentence} start={help.start} end={help.end} lang={lang} />
          <ListenButton texts={[{ text: quoted(sentence), lang }]} />
        </div>
        <p class="hr-small hr-muted" id="hr-word-guess">
          {question} <ListenButton texts={[question]} />
        </p>
        <ul class="hr-options" aria-labelledby="hr-word-guess">
          {guesses.map((guess) => (
            <li class="hr-word__said" key={guess.meaning}>
              {chosen ? (
                <div class={guess.fits ? 'hr-option is-chosen' : 'hr-option'}>
                  {guess.fits ? <Icon name="check" size={22} /> : <span />}
                  <span>
                    <span lang={lang} dir={directionOf(lang)}>
                      {guess.meaning}
                    </span>
                    {guess === chosen && !guess.fits && <span class="hr-word__fits">{t('word-card.guess.yours')}</span>}
                  </span>
                </div>
              ) : (
                <button class="hr-option" type="button" onClick={() => setChosen(guess)}>
                  <span />
                  <span lang={lang} dir={directionOf(lang)}>
                    {guess.meaning}
                  </span>
                </button>
              )}
              <ListenButton texts={[{ text: guess.meaning, lang }]} />
            </li>
          ))}
        </ul>
        <div role="status">
          {chosen && right && (
            <div class="hr-word__said">
              <p>
                {here}{' '}
                <b lang={lang} dir={directionOf(lang)}>
                  {right.meaning}
                </b>
              </p>
              <ListenButton texts={[here, { text: right.meaning, lang }]} />
            </div>
          )}
        </div>
      </div>
      <div class="hr-word__foot hr-word__foot--end">
        <Button kind="quiet" small buttonRef={next} onPress={done}>
          {t(chosen ? 'word-card.guess.card' : 'word-card.guess.tell')}
        </Button>
      </div>
    </>
  );
}
