// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { Source } from '@/model/word-help';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { checkedBy } from '@/components/word/checked';
import { directionOf, glossesFor, quoted } from '@/components/word/language';
import { Picture } from '@/components/word/Picture';
import { Quote } from '@/components/word/Quote';
import type { Step } from '@/model/word-places';
import type { Help, Meeting } from './meeting';
import { Stairs } from './Stairs';

export interface MeetCardProps {
  readonly words: readonly Meeting[];
  readonly at: ReadonlySignal<number>;
  /** By lemma. */
  readonly helps: ReadonlySignal<ReadonlyMap<string, Help>>;
  readonly steps: ReadonlySignal<ReadonlyMap<string, Step>>;
  /** BCP 47 of the glosses wanted; undefined until chosen. */
  readonly home: ReadonlySignal<string | undefined>;
  /** BCP 47 of Handrail's own words. */
  readonly ui: ReadonlySignal<string>;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly rate: (lemma: string, step: Step) => void;
  readonly go: (to: number) => void;
  readonly startReading: () => void;
  readonly close: () => void;
}

/** One word at a time, in the dock: the page stays as it is. Every word can be left, and all of them at once. */
export function MeetCard({
  words,
  at,
  helps,
  steps,
  home,
  ui,
  arriving,
  rate,
  go,
  startReading,
  close,
}: MeetCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    next.current?.focus();
  });
  const index = at.value;
  useLayoutEffect(() => {
    // The next word begins at its beginning, whichever box of the card scrolls in this window.
    for (const box of card.current?.querySelectorAll('.hr-card, .hr-card__body') ?? []) box.scrollTop = 0;
  }, [index]);
  const word = words[index];
  if (!word) return null;
  const last = index === words.length - 1;
  const where = t('words-first.where', { at: index + 1, all: words.length });
  return (
    <div class="hr-first" ref={card}>
      <Card
        docked
        icon="meet"
        title={t('words-first.name')}
        onClose={close}
        foot={
          <>
            {last ? (
              <span />
            ) : (
              <Button small kind="quiet" edge onPress={startReading}>
                {t('words-first.start-reading')}
              </Button>
            )}
            <Button small kind="primary" buttonRef={next} onPress={() => (last ? startReading() : go(index + 1))}>
              {t(last ? 'words-first.start-reading' : 'words-first.next')}
            </Button>
          </>
        }
      >
        <p class="hr-first__where hr-small hr-muted">
          <span>{where}</span>
          <ListenButton name={where} texts={[where]} />
          {index > 0 && (
            <Button small kind="quiet" onPress={() => go(index - 1)}>
              {t('words-first.back')}
            </Button>
          )}
        </p>
        <h3 class="hr-word__term">
          <span lang={word.lang} dir={directionOf(word.lang)}>
            {word.surface}
          </span>
          <ListenButton texts={[{ text: word.surface, lang: word.lang }]} />
        </h3>
        <Meaning word={word} help={helps.value.get(word.lemma)} home={home.value} ui={ui.value} />
        <Sentence word={word} />
        <Stairs
          key={word.lemma}
          word={word.surface}
          lang={word.lang}
          step={steps.value.get(word.lemma)}
          onStep={(step) => rate(word.lemma, step)}
        />
        <p class="hr-small hr-muted hr-said">
          <span>{t('words-first.for-you')}</span>
          <ListenButton texts={[t('words-first.for-you')]} />
        </p>
      </Card>
    </div>
  );
}

interface MeaningProps {
  readonly word: Meeting;
  readonly help: Help;
  readonly home: string | undefined;
  readonly ui: string;
}

const originOf = (source: Source): 'teacher' | 'own-school' | 'school' | 'dictionary' =>
  source === 'pack' ? 'teacher' : source === 'school' ? 'own-school' : source === 'core' ? 'school' : 'dictionary';

/** The meaning that fits the sentence, the picture, the word in the learner's language, and who says so. */
function Meaning({ word, help, home, ui }: MeaningProps) {
  const t = useWords();
  // It comes from this device within a moment; until then there is nothing to say.
  if (help === undefined) return <div class="hr-first__waits" />;
  const sense = help?.senses[0];
  if (!help || !sense) {
    const said = t(help ? 'words-first.unknown' : 'words-first.silent.word');
    return (
      <p class="hr-small hr-muted hr-said">
        <span>{said}</span>
        <ListenButton texts={[said]} />
      </p>
    );
  }
  const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
  const origin = originOf(sense.source);
  const by = gloss && checkedBy(gloss, ui);
  const unchecked = gloss && gloss.source !== 'pack' && gloss.reviewed !== true;
  // The meaning may be the teacher's and the word of the home language the dictionary's: each is said of its own.
  const origins = new Set([origin, ...(gloss ? [originOf(gloss.source)] : [])]);
  const source = [
    ...Array.from(origins, (each) => t(`words-first.source.${each}`)),
    ...(by ? [t(`words-first.source.checked-by${by.date === undefined ? '' : '-on'}`, by)] : []),
    ...(unchecked ? [t('words-first.source.unchecked')] : []),
    ...(help.first ? [t('words-first.source.first')] : []),
  ].join(' ');
  return (
    <>
      {(sense.definition !== '' || help.picture) && (
        <div class="hr-first__meaning">
          {sense.definition !== '' && (
            <p class="hr-said">
              <span lang={word.lang} dir={directionOf(word.lang)}>
                {sense.definition}
              </span>
              <ListenButton texts={[{ text: sense.definition, lang: word.lang }]} />
            </p>
          )}
          {help.picture && <Picture svg={help.picture.svg} alt={help.picture.alt} />}
        </div>
      )}
      {gloss && (
        <div class="hr-word__home" lang={gloss.lang} dir={directionOf(gloss.lang)}>
          <p class="hr-word__gloss">{gloss.text}</p>
          <ListenButton texts={[{ text: gloss.text, lang: gloss.lang }]} />
        </div>
      )}
      <p class="hr-by hr-first__source">
        <Icon name={origin === 'teacher' ? 'teacher' : 'book'} size={16} />
        <span>{source}</span>
        <ListenButton texts={[source]} />
      </p>
    </>
  );
}

/** The page's own words, where the word will come. */
function Sentence({ word: { question, lang } }: { readonly word: Meeting }) {
  const t = useWords();
  return (
    <div class="hr-first__sentence">
      <p class="hr-small hr-muted hr-said">
        <span>{t('words-first.in-text')}</span>
        <ListenButton texts={[t('words-first.in-text'), { text: quoted(question.sentence), lang }]} />
      </p>
      <Quote {...question} />
    </div>
  );
}
