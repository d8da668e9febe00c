// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { Found } from './Found';
import { type Hear, HearButton, useHearing } from './hearing';
import { aboutOf, directionOf, surfaceOf, type View } from './view';

export interface WordCardProps {
  /** Null while nothing is to be shown: the stage may draw once more before it takes the card away. */
  readonly view: ReadonlySignal<View | null>;
  /** Counts look-ups: a new one is a new card. */
  readonly turn: number;
  readonly by: 'pointer' | 'keyboard';
  readonly settings: ReadonlySignal<{ readonly showPicture: boolean; readonly speakOnOpen: boolean }>;
  readonly hear: Hear;
  readonly close: () => void;
  readonly retry: () => void;
  /** Keeps the learner's choice of a home language. */
  readonly chooseHome: (lang: string) => void;
}

export function WordCard(props: WordCardProps) {
  const view = props.view.value;
  return view && <Card key={props.turn} {...props} shown={view} />;
}

function Card({ shown, by, settings, hear, close, retry, chooseHome }: WordCardProps & { shown: View }) {
  const t = useWords();
  const card = useRef<HTMLElement>(null);
  const { say, trouble } = useHearing(hear);
  const surface = surfaceOf(shown);
  useCloseFromOutside(card, close);
  useFocusInside(card, by === 'keyboard');
  const said = useRef(false);
  useEffect(() => {
    if (said.current || shown.kind !== 'word') return;
    said.current = true;
    if (settings.value.speakOnOpen) say(surface, shown.lang);
  });

  return (
    <section
      class="hr-word hr-word--here"
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-labelledby="hr-word-term"
      aria-describedby="hr-word-body"
    >
      <div class="hr-word__head">
        <h2 class="hr-word__term">
          <span id="hr-word-term" lang={shown.lang} dir={directionOf(shown.lang)}>
            {surface}
          </span>
          <HearButton text={surface} lang={shown.lang} say={say} />
        </h2>
        <IconButton icon="close" label={t('word-card.close')} onPress={close} />
        {shown.kind === 'word' && <About view={shown} />}
      </div>
      <Body shown={shown} showPicture={settings.value.showPicture} say={say} retry={retry} chooseHome={chooseHome} />
      <output class="hr-word__trouble hr-small hr-muted">{trouble && t(`word-card.voice.${trouble}`)}</output>
    </section>
  );
}

type BodyProps = Pick<WordCardProps, 'retry' | 'chooseHome'> & {
  readonly shown: View;
  readonly showPicture: boolean;
  readonly say: (text: string, lang: string) => void;
};

function Body({ shown, showPicture, say, retry, chooseHome }: BodyProps) {
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
    return (
      <div class="hr-word__plain" id="hr-word-body">
        <p class="hr-word__lock">
          <Icon name="lock" size={20} />
          <span>{t('word-card.closed')}</span>
          <ListenButton texts={[t('word-card.closed')]} />
        </p>
      </div>
    );
  }
  return <Found view={shown} showPicture={showPicture} say={say} chooseHome={chooseHome} />;
}

function About({ view }: { readonly view: View & { kind: 'word' } }) {
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

/** Escape anywhere, or a click on the page. Both are heard on the window, before the page can swallow them. */
function useCloseFromOutside(card: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const here = card.current;
    const view = here?.ownerDocument.defaultView;
    if (!here || !view) return undefined;
    const root = here.getRootNode();
    const ours: Node = root instanceof ShadowRoot ? root.host : here;
    let later: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The one thing on top closes; the page's own dialog and our panel wait for the next press.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const onClick = (event: MouseEvent): void => {
      // From out here everything of ours looks like one host: a click on the panel leaves the card.
      if (event.target instanceof Node && ours.contains(event.target)) return;
      // A click on another word opens its card in this same event: by then this card is gone, and nothing is left to close.
      later = setTimeout(close, 0);
    };
    view.addEventListener('keydown', onKey, { capture: true });
    view.addEventListener('click', onClick, { capture: true, passive: true });
    return () => {
      clearTimeout(later);
      view.removeEventListener('keydown', onKey, { capture: true });
      view.removeEventListener('click', onClick, { capture: true });
    };
  }, [card, close]);
}

/** Frames that a card may stay unseen while it is measured; nothing can be focused before it is seen. */
const MEASURING = 30;

/** Who came by keyboard finds the focus in the card, and afterwards where it was. */
function useFocusInside(card: { readonly current: HTMLElement | null }, wanted: boolean): void {
  useLayoutEffect(() => {
    const here = card.current;
    const view = here?.ownerDocument.defaultView;
    if (!wanted || !here || !view) return undefined;
    const node = here.getRootNode();
    const root = node instanceof ShadowRoot ? node : here.ownerDocument;
    const before = focusedIn(here.ownerDocument);
    let frame = 0;
    const enter = (left: number): void => {
      here.focus({ preventScroll: true });
      if (root.activeElement !== here && left > 0) frame = view.requestAnimationFrame(() => enter(left - 1));
    };
    enter(MEASURING);
    return () => {
      view.cancelAnimationFrame(frame);
      if (here.contains(root.activeElement) && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, [card, wanted]);
}

function focusedIn(doc: Document): HTMLElement | null {
  const focused = doc.activeElement;
  return focused instanceof HTMLElement && focused !== doc.body ? focused : null;
}
