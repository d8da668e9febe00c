import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import type { Spoken } from '@/components/listening';
import { useWords } from '@/components/text';
import { type Answer, isStrong, type MyWord } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';
import { Picture } from '@/components/word/Picture';
import { directionOf } from '@/utils/languages';
import { inSentence } from './in-sentence';
import { Quote } from './Quote';
import { Stairs } from './Stairs';

export interface MeetProps {
  readonly mine: MyWord;
  /** Counted from one. */
  readonly at: number;
  readonly all: number;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: (() => void) | undefined;
  readonly onStop: () => void;
}

/** One word: its sentence, time to think, then what it means. A word that is remembered well is a gap to fill. */
export function Meet({ mine: { word, review }, at, all, onAnswer, onBack, onStop }: MeetProps) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  // The screen reader goes on where the eye does: at the new word, then at what appeared.
  useEffect(() => (shown ? answer : heading).current?.focus(), [shown]);
  const gap = isStrong(review) && inSentence(word) !== undefined;
  const think = t(gap ? 'my-words.think-word' : 'my-words.think');
  const where = t('my-words.where', { at, all });
  return (
    <section class="hr-block wd-meet" aria-labelledby="meet">
      <div class="wd-meet__head">
        <p class="hr-small hr-muted">
          {where} <ListenButton texts={[where]} />
        </p>
        <div class="wd-meet__ways">
          {onBack && (
            <Button kind="quiet" small onPress={onBack}>
              {t('my-words.back')}
            </Button>
          )}
          <Button kind="quiet" small onPress={onStop}>
            {t('my-words.stop')}
          </Button>
        </div>
      </div>
      <div class="wd-head">
        {gap && !shown ? (
          <h2 class="wd-ask" id="meet" tabIndex={-1} ref={heading}>
            {t('my-words.which-word')}
          </h2>
        ) : (
          <h2 class="wd-term" id="meet" tabIndex={-1} ref={heading} lang={word.lang} dir={directionOf(word.lang)}>
            {word.surface}
          </h2>
        )}
        <ListenButton texts={gap && !shown ? [t('my-words.which-word')] : [{ text: word.surface, lang: word.lang }]} />
      </div>
      <div class="wd-line">
        <Quote word={word} gap={gap && !shown} large />
        <ListenButton name={t('my-words.sentence')} texts={sentenceOf(word, gap && !shown)} />
      </div>
      {gap && !shown && <Meaning word={word} />}
      {shown ? (
        <div class="wd-answer" ref={answer} tabIndex={-1} role="group" aria-label={t('my-words.meaning')}>
          <Meaning word={word} />
          {word.gloss && <Gloss gloss={word.gloss} />}
          <Stairs word={word.surface} lang={word.lang} onAnswer={onAnswer} />
        </div>
      ) : (
        <div class="wd-think">
          <p class="hr-muted">
            {think} <ListenButton texts={[think]} />
          </p>
          <Button kind="primary" onPress={() => setShown(true)}>
            {t(gap ? 'my-words.show-word' : 'my-words.show')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** As it is heard: a pause where the gap is. */
function sentenceOf(word: SavedWord, gap: boolean): Spoken[] {
  const { lang } = word;
  const parts = gap ? inSentence(word) : undefined;
  return parts
    ? [
        { text: parts.before, lang },
        { text: parts.after, lang },
      ]
    : [{ text: word.sentence, lang }];
}

function Meaning({ word: { definition, lang, picture } }: { word: SavedWord }) {
  return (
    <div class="wd-meaning">
      <div class="wd-line">
        <p lang={lang} dir={directionOf(lang)}>
          {definition}
        </p>
        <ListenButton texts={[{ text: definition, lang }]} />
      </div>
      {picture && <Picture {...picture} />}
    </div>
  );
}

function Gloss({ gloss: { text, lang } }: { gloss: NonNullable<SavedWord['gloss']> }) {
  return (
    <div class="hr-word__home" lang={lang} dir={directionOf(lang)}>
      <p class="hr-word__gloss">{text}</p>
      <ListenButton texts={[{ text, lang }]} />
    </div>
  );
}
