import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Day, MyWord } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';
import { Picture } from '@/components/word/Picture';
import { directionOf } from '@/utils/languages';
import { idOf } from './shown-words';
import { Quote } from './Quote';
import { inDays } from './when';

export interface ListedWord extends MyWord {
  /** Taken out a moment ago: it may come back. */
  readonly out: boolean;
}

export interface WordListProps {
  readonly words: readonly ListedWord[];
  readonly today: Day;
  readonly language: string;
  readonly onTakeOut: (word: SavedWord) => void;
  readonly onPutBack: (word: SavedWord) => void;
}

/** Drawn at once: a picture has up to 130 shapes. */
const SOME = 30;

export function WordList(props: WordListProps) {
  const t = useWords();
  const [most, setMost] = useState(SOME);
  return (
    <>
      <ul class="wd-list">
        {props.words.slice(0, most).map((each) => (
          <Item key={idOf(each.word)} {...props} mine={each} />
        ))}
      </ul>
      {props.words.length > most && (
        <div class="hr-block__body">
          <Button onPress={() => setMost(most + SOME)}>{t('my-words.show-more')}</Button>
        </div>
      )}
    </>
  );
}

function Item({ mine, today, language, onTakeOut, onPutBack }: WordListProps & { mine: ListedWord }) {
  const t = useWords();
  const { word, review, out } = mine;
  const { lang, surface, definition, gloss, sentence } = word;
  const dir = directionOf(lang);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(out);
  useEffect(() => {
    // The button that was pressed is gone: the one that takes it back has the focus.
    if (was.current !== out) button.current?.focus();
    was.current = out;
  }, [out]);
  if (out) {
    const said = t('my-words.taken-out', { word: surface });
    return (
      <li class="wd-word wd-word--out">
        <p role="status">
          {said} <ListenButton texts={[said]} />
        </p>
        <Button small buttonRef={button} label={`${t('my-words.undo')}: ${surface}`} onPress={() => onPutBack(word)}>
          {t('my-words.undo')}
        </Button>
      </li>
    );
  }
  const comes =
    review && review.due > today ? t('my-words.next', { when: inDays(today, review.due, language, t) }) : '';
  return (
    <li class="wd-word">
      <div class="wd-word__head">
        <h3>
          <span class="wd-word__term" lang={lang} dir={dir}>
            {surface}
          </span>
          {gloss && (
            <span class="wd-word__gloss" lang={gloss.lang} dir={directionOf(gloss.lang)}>
              {gloss.text}
            </span>
          )}
        </h3>
        <ListenButton
          name={surface}
          texts={[
            { text: `${surface}.`, lang },
            ...(gloss ? [{ text: `${gloss.text}.`, lang: gloss.lang }] : []),
            { text: definition, lang },
            { text: sentence, lang },
            ...(word.title ? [{ text: `${word.title}.`, lang }] : []),
            ...(comes ? [comes] : []),
          ]}
        />
      </div>
      <div class="wd-word__body">
        <div class="wd-word__said">
          <p lang={lang} dir={dir}>
            {definition}
          </p>
          <Quote word={word} />
        </div>
        {word.picture && <Picture {...word.picture} />}
      </div>
      <div class="wd-word__from hr-small hr-muted">
        <From word={word} />
        {comes && <span>{comes}</span>}
        <Button
          kind="quiet"
          small
          buttonRef={button}
          label={`${t('my-words.take-out')}: ${surface}`}
          onPress={() => onTakeOut(word)}
        >
          {t('my-words.take-out')}
        </Button>
      </div>
    </li>
  );
}

/** The way back to the assignment. What was read in a page of our own is not there any more. */
function From({ word: { title, href } }: { word: SavedWord }) {
  return /^https?:/.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer" dir="auto">
      {title || new URL(href).hostname}
    </a>
  ) : (
    <span dir="auto">{title}</span>
  );
}
