// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { Found, type Left } from './Found';
import { guessesFor } from './guess';
import { Guessing } from './Guessing';
import { type Hear, HearButton, useHearing } from './hearing';
import type { Keeping } from './Keep';
import { useCloseFromOutside, useFocusAcross, useFocusInside } from './leaving';
import { type Inner, LookUp } from './Lookable';
import type { Settings } from './settings';
import { aboutOf, directionOf, surfaceOf, type View, type WordView } from './view';

export interface WordCardProps {
  /** Null while nothing is to be shown: the stage may draw once more before it takes the card away. */
  readonly view: ReadonlySignal<View | null>;
  /** Counts look-ups: a new one is a new card. */
  readonly turn: number;
  readonly by: 'pointer' | 'keyboard';
  readonly settings: ReadonlySignal<Pick<Settings, 'showPicture' | 'speakOnOpen'>>;
  /** Home languages that can be offered, the likely ones first. */
  readonly languages: readonly LanguageChoice[];
  /** BCP 47 of Handrail's own words. */
  readonly ui: ReadonlySignal<string>;
  readonly hear: Hear;
  readonly close: () => void;
  readonly retry: () => void;
  /** Keeps the learner's choice of a home language. */
  readonly chooseHome: (lang: string) => void;
  /** Open the card of a word of this card in its place, and come back. */
  readonly lookUp: (word: Inner) => void;
  readonly back: () => void;
  readonly keeping: (view: WordView, chosen: number) => Keeping;
}

export function WordCard(props: WordCardProps) {
  const view = props.view.value;
  return view && <Card key={props.turn} {...props} shown={view} />;
}

const AS_FOUND: Left = { more: false, chosen: 0 };

function Card(props: WordCardProps & { shown: View }) {
  const { shown, by, settings, hear, close, back, lookUp } = props;
  const t = useWords();
  const card = useRef<HTMLElement>(null);
  const { say, trouble } = useHearing(hear);
  const [told, setTold] = useState(false);
  /** How each card of those that lie on each other was left, and by which of its words. */
  const marks = useRef(new Map<number, { readonly left: Left; readonly at?: string }>());
  const surface = surfaceOf(shown);
  const { under } = shown;
  const depth = under?.depth ?? 0;
  useCloseFromOutside(card, close, under ? back : close);
  useFocusInside(card, by === 'keyboard');
  useFocusAcross(card, depth, (to) => marks.current.get(to)?.at);
  const said = useRef(false);
  useEffect(() => {
    if (said.current || shown.kind !== 'word') return;
    said.current = true;
    if (settings.value.speakOnOpen && sounds(shown)) say(surface, shown.lang);
  });
  const left = marks.current.get(depth)?.left ?? AS_FOUND;
  const into = (word: Inner): void => {
    marks.current.set(depth, { left: marks.current.get(depth)?.left ?? AS_FOUND, at: word.at });
    marks.current.delete(depth + 1);
    lookUp(word);
  };
  const guesses = shown.kind === 'word' && shown.guess && !told ? guessesFor(shown.help) : undefined;

  return (
    <section
      class="hr-word hr-word--here"
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-labelledby="hr-word-term"
      aria-describedby="hr-word-body"
    >
      {under && (
        <button class="hr-button hr-button--quiet hr-button--small hr-word__back" type="button" onClick={back}>
          <Icon name="arrow" size={18} />
          <span class="hr-visually-hidden">{t('word-card.back')}</span>
          <span lang={under.lang} dir={directionOf(under.lang)}>
            {under.surface}
          </span>
        </button>
      )}
      <div class="hr-word__head">
        <h2 class="hr-word__term">
          <span id="hr-word-term" lang={shown.lang} dir={directionOf(shown.lang)}>
            {surface}
          </span>
          {sounds(shown) && <HearButton text={surface} lang={shown.lang} say={say} />}
        </h2>
        <IconButton icon="close" label={t('word-card.close')} onPress={close} />
        {shown.kind === 'word' && !guesses && <About view={shown} />}
      </div>
      <LookUp.Provider value={into}>
        {guesses && shown.kind === 'word' ? (
          <Guessing
            view={shown}
            guesses={guesses}
            done={() => {
              setTold(true);
              // The button that was pressed goes with the question.
              card.current?.focus({ preventScroll: true });
            }}
          />
        ) : (
          <Body
            key={`${depth} ${surface}`}
            {...props}
            say={say}
            left={left}
            leave={(now) => marks.current.set(depth, { ...marks.current.get(depth), left: now })}
          />
        )}
      </LookUp.Provider>
      <output class="hr-word__trouble hr-small hr-muted">{trouble && t(`word-card.voice.${trouble}`)}</output>
    </section>
  );
}

/** How a word sounds is kept back with its meaning, and alone where what is read is measured. */
const sounds = (shown: View): boolean =>
  shown.kind !== 'closed' && !(shown.kind === 'word' && shown.help.unsaid === true);

type BodyProps = WordCardProps & {
  readonly shown: View;
  readonly say: (text: string, lang: string) => void;
  readonly left: Left;
  readonly leave: (left: Left) => void;
};

function Body({ shown, settings, languages, ui, say, retry, chooseHome, keeping, left, leave }: BodyProps) {
  const t = useWords();
  if (shown.kind === 'waiting') return <Stairs />;
  if (shown.kind === 'silent') {
    return (
      <div class="hr-word__plain" id="hr-word-body">
        <div class="hr-word__said">
          <p>{t('word-card.silent')}</p>
          <ListenButton texts={[t('word-card.silent'), t('word-card.silent.rest')]} />
        </div>
        <p class="hr-small hr-muted">{t('word-card.silent.rest')}</p>
        <Button small icon="retry" onPress={retry}>
          {t('word-card.again')}
        </Button>
      </div>
    );
  }
  if (shown.kind === 'closed') {
    const why = t(shown.word ? `word-card.closed.${shown.word}` : 'word-card.closed');
    return (
      <div class="hr-word__plain" id="hr-word-body">
        <p class="hr-word__lock">
          <Icon name="lock" size={20} />
          <span>{why}</span>
          <ListenButton texts={[why]} />
        </p>
      </div>
    );
  }
  return (
    <Found
      view={shown}
      ui={ui.value}
      left={left}
      leave={leave}
      showPicture={settings.value.showPicture}
      languages={languages}
      say={say}
      chooseHome={chooseHome}
      keeping={(chosen) => keeping(shown, chosen)}
    />
  );
}

function About({ view }: { readonly view: WordView }) {
  const about = aboutOf(view.help, useWords());
  return about === '' ? null : <p class="hr-word__about">{about}</p>;
}

/** One stair each half second; the last is never climbed before the answer is there. */
function Stairs() {
  const t = useWords();
  const [at, setAt] = useState(1);
  useEffect(() => {
    if (at === 3) return undefined;
    const timer = setTimeout(() => setAt(at + 1), 500);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <div class="hr-word__plain" id="hr-word-body">
      <div
        class="hr-word__stairs"
        role="progressbar"
        aria-label={t('word-card.waiting')}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={at}
      >
        {[12, 24, 36, 48].map((height, index) => (
          <span key={height} class={index < at ? 'is-climbed' : ''} style={{ '--h': `${height}px` }} />
        ))}
      </div>
      <p class="hr-small hr-muted">{t('word-card.waiting')}</p>
    </div>
  );
}
