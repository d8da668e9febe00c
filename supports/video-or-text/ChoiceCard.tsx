// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '@/components/Card';
import { Icon, type IconName } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { ownName } from '@/components/word/language';
import type { Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import type { Offer, PagePart, Path } from './paths';
import type { Place } from './place';
import { clock, spokenLength } from './times';

export interface ChoiceCardProps {
  readonly offer: ReadonlySignal<Offer | null>;
  readonly text: ReadonlySignal<TextMap>;
  readonly place: ReadonlySignal<Place>;
  readonly questions: ReadonlySignal<readonly Span[]>;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly choose: (path: Path) => void;
  readonly seeQuestions: () => void;
  readonly seePart: (part: PagePart) => void;
  readonly close: () => void;
}

const ICONS = {
  read: 'book',
  text: 'file',
  video: 'screen',
  listen: 'headphones',
  audio: 'headphones',
} as const satisfies Record<Path['kind'], IconName>;

/** Read, watch or listen: in the dock, because beside the heading it would lie on the text it stands for. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { offer, text, place, questions, arriving, choose, seeQuestions, seePart, close } = props;
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEscape(card, close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    const paths = body.current?.querySelectorAll('button');
    ([...(paths ?? [])].find((path) => path.getAttribute('aria-pressed') === 'true') ?? paths?.[0])?.focus();
  });
  const shown = offer.value;
  if (!shown) return null;
  const now = place.value;
  const intro = besideWords(shown, text.value, t);
  return (
    <div class="hr-choice" ref={card}>
      <Card
        docked
        icon="screen"
        title={t('video-or-text.name')}
        onClose={close}
        foot={
          <div class="hr-choice__same">
            <p class="hr-same">
              <Icon name="equal" />
              <span>{t('video-or-text.same')}</span>
            </p>
            <p class="hr-small hr-muted">
              {t('video-or-text.switch')}{' '}
              {questions.value.length > 0 && (
                <button class="hr-choice__link" type="button" onClick={seeQuestions}>
                  {t('video-or-text.questions.see')}
                </button>
              )}
            </p>
          </div>
        }
      >
        <p class="hr-small hr-muted hr-said">
          <span>{intro}</span>
          <ListenButton
            name={t('video-or-text.name')}
            texts={[
              intro,
              ...(shown.together ? [t('video-or-text.together'), t('video-or-text.together.what')] : []),
              ...shown.paths.map(({ kind }) => `${t(`video-or-text.path.${kind}`)}.`),
              t('video-or-text.same'),
              t('video-or-text.switch'),
            ]}
          />
        </p>
        {shown.together && (
          <p class="hr-together">
            <Icon name="meet" />
            <span>
              <strong>{t('video-or-text.together')}</strong> {t('video-or-text.together.what')}
            </span>
          </p>
        )}
        <div class="hr-paths" role="group" aria-label={t('video-or-text.paths')} ref={body}>
          {shown.paths.map((path) => (
            <button
              key={path.id}
              class="hr-path"
              type="button"
              aria-pressed={now.path === path.id}
              onClick={() => choose(path)}
            >
              <span class="hr-path__icon">
                <Icon name={ICONS[path.kind]} size={26} />
              </span>
              <span>
                <span class="hr-path__name">{t(`video-or-text.path.${path.kind}`)}</span>
                <What path={path} stopped={now.stopped[path.id]} />
              </span>
              <Icon name="check" />
            </button>
          ))}
        </div>
        <Parts parts={shown.parts} text={text.value} see={seePart} />
      </Card>
    </div>
  );
}

const CHARACTERS = 80;
const short = (words: string): string =>
  words.length > CHARACTERS ? `${words.slice(0, words.lastIndexOf(' ', CHARACTERS))} …` : words;

interface PartsProps {
  readonly parts: readonly PagePart[];
  readonly text: TextMap;
  readonly see: (part: PagePart) => void;
}

/** Which parts everyone does together, and where each may choose: as the teacher said. */
function Parts({ parts, text, see }: PartsProps) {
  const t = useWords();
  if (parts.length === 0) return null;
  const named = parts.map((part) => ({
    part,
    how: t(`video-or-text.${part.how === 'together' ? 'together' : 'your-choice'}`),
    words: short(text.textOf(part.at).trim()),
  }));
  return (
    <section class="hr-parts">
      <div class="hr-said">
        <h3 class="hr-small hr-strong">{t('video-or-text.parts')}</h3>
        <ListenButton
          name={t('video-or-text.parts')}
          texts={named.flatMap(({ how, words, part }) => [
            `${how}:`,
            { text: words, lang: text.block(part.at.key)?.lang },
          ])}
        />
      </div>
      <ul>
        {named.map(({ part, how, words }) => (
          <li key={`${part.at.key} ${part.at.start}`}>
            <Icon name={part.how === 'together' ? 'meet' : 'layers'} size={20} />
            <span>
              <span class="hr-small hr-muted">{how}</span>
              <button class="hr-choice__link" type="button" onClick={() => see(part)}>
                <bdi>{words}</bdi>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of the assignment the other ways stand for, and who put them there. */
function besideWords({ author, beside, lost, paths }: Offer, text: TextMap, t: Translate): string {
  if (author === null) return t('video-or-text.beside.page');
  if (!paths.some((path) => 'alternate' in path && !path.page)) return t('video-or-text.beside.parts', { author });
  const words = beside ? text.textOf(beside).trim() : '';
  if (words === '') return t(lost ? 'video-or-text.beside.lost' : 'video-or-text.beside.all', { author });
  return t('video-or-text.beside', { author, place: short(words) });
}

/** The second line of a path: what it is, how long, and where somebody stopped. */
function What({ path, stopped }: { readonly path: Path; readonly stopped: number | undefined }) {
  const t = useWords();
  switch (path.kind) {
    case 'read':
    case 'listen':
      return (
        <span class="hr-path__what">
          {t(path.minutes === 1 ? `video-or-text.${path.kind}.one` : `video-or-text.${path.kind}.about`, {
            count: path.minutes,
          })}
        </span>
      );
    case 'text':
    case 'video':
    case 'audio': {
      const { title, length, captions = [] } = path.alternate;
      return (
        <>
          <span class="hr-path__what">
            <bdi>{title}</bdi>
            {length !== undefined && ` · ${spokenLength(length, t)}`}
          </span>
          {path.page && <span class="hr-path__what">{t('video-or-text.on-this-page')}</span>}
          {captions.length > 0 && (
            <span class="hr-path__what">
              {t('video-or-text.captions.in', { languages: captions.map(({ lang }) => ownName(lang)).join(', ') })}
            </span>
          )}
          {stopped !== undefined && stopped >= 1 && (
            <span class="hr-path__what">{t('video-or-text.stopped', { time: clock(stopped) })}</span>
          )}
        </>
      );
    }
  }
}
