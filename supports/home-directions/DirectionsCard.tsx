// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { type LanguageChoice, LanguagePicker } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { Notice } from '@/components/Notice';
import { type Translate as Words, useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import type { Span } from '@/model/activity';
import { directionOf, ownName } from './languages';
import type { Piece } from './pieces';
import { TaskWords } from './TaskWords';
import { stateOf, type Told, toldOf, type View } from './view';

export interface DirectionsCardProps {
  readonly view: ReadonlySignal<View>;
  readonly languages: readonly LanguageChoice[];
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly choose: (lang: string) => void;
  /** Show these words in the page. */
  readonly seek: (span: Span) => void;
  /** Let the browser say what nobody has said. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** The directions in the learner's language beside the teacher's own words: never instead of them. */
export function DirectionsCard({ view, languages, arriving, choose, seek, ask, close }: DirectionsCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    card.current?.querySelector<HTMLElement>('.hr-card__body :is(button, input)')?.focus();
  });
  const now = view.value;
  const { home, directions } = now;
  return (
    <div class="hr-directions" ref={card}>
      <Card docked icon="globe" title={t('home-directions.name')} onClose={close}>
        {home === undefined ? (
          <Choose languages={languages} choose={choose} />
        ) : (
          <>
            <State now={now} home={home} languages={languages} />
            <Translate now={now} home={home} languages={languages} ask={ask} />
            {!now.same && directions.pieces.length > 0 && (
              <ol class="hr-directions__list">
                {directions.pieces.map((piece) => (
                  <li key={piece.at ? `${piece.at.key} ${piece.at.start}` : piece.original}>
                    <Beside piece={piece} told={toldOf(piece, now)} author={directions.author} seek={seek} />
                  </li>
                ))}
              </ol>
            )}
            {now.words && now.words.length > 0 && !now.same && <TaskWords words={now.words} seek={seek} />}
          </>
        )}
      </Card>
    </div>
  );
}

function Choose({ languages, choose }: Pick<DirectionsCardProps, 'languages' | 'choose'>) {
  const t = useWords();
  const said = t('home-directions.choose');
  return (
    <>
      <p class="hr-said">
        <span>{said}</span>
        <ListenButton
          texts={[
            said,
            `${t('settings.home-language')}.`,
            ...languages.map(({ code, name }) => ({ text: name, lang: code })),
          ]}
        />
      </p>
      <LanguagePicker
        label={t('settings.home-language')}
        languages={languages.filter(({ code }) => code !== 'en')}
        chosen={undefined}
        onChoose={choose}
      />
    </>
  );
}

interface Now {
  readonly now: View;
  readonly home: string;
  readonly languages: readonly LanguageChoice[];
}

/** What can be done here, where nobody has said everything. */
function State({ now, home, languages }: Now) {
  const t = useWords();
  const state = stateOf(now);
  if (state === null) return null;
  const said = t(`home-directions.state.${state}`, { language: ownName(home, languages) });
  return (
    <p class="hr-small hr-said">
      <span>{said}</span>
      <ListenButton texts={[said]} />
    </p>
  );
}

/** The browser's own translator: offered where it can work, asked by a press, named for what it is. */
function Translate({ now, home, languages, ask }: Now & Pick<DirectionsCardProps, 'ask'>) {
  const t = useWords();
  const { machine, availability, open, made } = now;
  const label = made.size > 0 && <Said words={t('home-directions.browser')} />;
  switch (machine.kind) {
    case 'fetching': {
      const percent = Math.round(machine.share * 100);
      return (
        <div class="hr-directions__machine">
          <Said words={t('home-directions.fetching')} />
          <progress class="hr-directions__share" max={100} value={percent} aria-label={t('home-directions.fetching')} />
        </div>
      );
    }
    case 'working':
      return (
        <div class="hr-directions__machine">
          <Said words={t('home-directions.working')} />
          {label}
        </div>
      );
    case 'stopped':
      return (
        <div class="hr-directions__machine">
          <Notice
            tone="note"
            text={t('home-directions.stopped')}
            action={{ label: t('home-directions.again'), onAct: ask }}
          />
          {label}
        </div>
      );
    case 'rest': {
      if (now.same || availability === 'none' || open.length === 0) return label || null;
      return (
        <div class="hr-directions__machine">
          <Button small icon="globe" onPress={ask}>
            {t('home-directions.ask', { language: ownName(home, languages) })}
          </Button>
          <Said words={t(availability === 'get' ? 'home-directions.ask.get' : 'home-directions.ask.here')} />
        </div>
      );
    }
  }
}

function Said({ words }: { readonly words: string }) {
  return (
    <p class="hr-small hr-muted hr-said">
      <span>{words}</span>
      <ListenButton texts={[words]} />
    </p>
  );
}

interface BesideProps {
  readonly piece: Piece;
  readonly told: Told | undefined;
  readonly author: string | undefined;
  readonly seek: (span: Span) => void;
}

/** A sentence of the teacher's as it stands, and under it the same in the home language. */
function Beside({ piece, told, author, seek }: BesideProps) {
  const t = useWords();
  const { at, original, lang } = piece;
  const written = { lang, dir: directionOf(lang) };
  return (
    <>
      <div class="hr-directions__original hr-said">
        {at ? (
          <button
            class="hr-quote hr-directions__quote"
            type="button"
            aria-label={t('home-directions.find', { words: original })}
            onClick={() => seek(at)}
            {...written}
          >
            {original}
          </button>
        ) : (
          <p class="hr-quote hr-directions__quote" {...written}>
            {original}
          </p>
        )}
        <ListenButton name={original} texts={[{ text: original, lang }]} />
      </div>
      {!at && <Said words={t('home-directions.lost')} />}
      {told && (
        <div class="hr-directions__home hr-said">
          <p lang={told.lang} dir={directionOf(told.lang)}>
            {told.text}
          </p>
          <ListenButton name={told.text} texts={[{ text: told.text, lang: told.lang }, ...byWords(told, author, t)]} />
        </div>
      )}
      {told && <By told={told} author={author} />}
    </>
  );
}

/** Who said it, and whether anybody who speaks the language has looked at it. */
function byWords(told: Told, author: string | undefined, t: Words): readonly string[] {
  switch (told.by) {
    case 'teacher':
      return [
        t('home-directions.by.teacher', { author: author ?? '' }),
        ...(told.reviewed ? [t('home-directions.by.checked')] : []),
      ];
    case 'browser':
      return [t('home-directions.by.browser')];
  }
}

function By({ told, author }: { readonly told: Told; readonly author: string | undefined }) {
  const t = useWords();
  return (
    <p class="hr-by">
      <Icon name={told.by === 'teacher' ? 'teacher' : 'screen'} size={16} />
      <span>
        {byWords(told, author, t).map((words, i) => (
          <bdi key={words}>
            {i > 0 && ' · '}
            {words}
          </bdi>
        ))}
      </span>
    </p>
  );
}
