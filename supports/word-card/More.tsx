import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import type { Spoken } from '@/components/listening';
import { useWords } from '@/components/text';
import type { WordPart } from '@/model/word-help';
import { Lookable } from './Lookable';
import { Quote } from '@/components/word/Quote';
import { directionOf, glossesFor, lemmaToShow, quoted, type WordView } from './view';

export interface MoreProps {
  readonly view: WordView;
  readonly home: string | undefined;
  /** The meaning in front. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** The page shows the sentence of its own word already; of a word of the card it is the text it was met in. */
const quotes = ({ sentence, under }: WordView): boolean => under === undefined && sentence.trim() !== '';

export const hasMore = (view: WordView): boolean =>
  view.help.senses.length > 0 &&
  (view.help.senses.length > 1 ||
    quotes(view) ||
    view.help.senses[0]?.example !== undefined ||
    (view.help.parts ?? []).length > 0 ||
    (view.help.family ?? []).length > 0 ||
    lemmaToShow(view.help) !== undefined);

/** What there is beside the one meaning: other meanings first, because this one may not be the right one. */
export function More({ view, home, chosen, choose }: MoreProps) {
  const t = useWords();
  const rest = useRef<HTMLDivElement>(null);
  useShown(rest);
  const { help, lang, sentence } = view;
  const { senses, parts = [], family = [] } = help;
  const example = senses[chosen]?.example;
  const lemma = lemmaToShow(help);
  const others = senses.map((sense, index) => ({ sense, index })).filter(({ index }) => index !== chosen);
  return (
    <div class="hr-word__rest" ref={rest}>
      {others.length > 0 && (
        <section>
          <h3 class="hr-word__title">{t('word-card.others')}</h3>
          <ul class="hr-word__others">
            {others.map(({ sense, index }) => {
              const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
              const pos =
                sense.pos === 'other' || sense.pos === senses[chosen]?.pos ? '' : t(`word-card.pos.${sense.pos}`);
              return (
                <li key={sense.definition}>
                  <div class="hr-word__said">
                    <div>
                      {pos !== '' && <p class="hr-tiny hr-muted">{pos}</p>}
                      <Lookable text={sense.definition} lang={lang} name={`other-${index}`} />
                      {gloss && (
                        <p>
                          <b lang={gloss.lang} dir={directionOf(gloss.lang)}>
                            {gloss.text}
                          </b>
                        </p>
                      )}
                    </div>
                    <ListenButton texts={[{ text: sense.definition, lang }, ...(gloss ? [gloss] : [])]} />
                  </div>
                  <Button kind="quiet" small edge icon="check" onPress={() => choose(index)}>
                    {t('word-card.use')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {example !== undefined && (
        <Part title={t('word-card.example')} texts={[{ text: example, lang }]}>
          <Lookable text={example} lang={lang} name="example" />
        </Part>
      )}
      {quotes(view) && (
        <Part title={t('word-card.sentence')} texts={[{ text: quoted(sentence), lang }]}>
          <Quote sentence={sentence} start={help.start} end={help.end} lang={lang} />
        </Part>
      )}
      {parts.length > 0 && (
        <Part
          title={t('word-card.parts')}
          texts={parts.flatMap(({ text, meaning }) => [
            { text, lang },
            { text: meaning, lang },
          ])}
        >
          <dl class="hr-word__parts">
            {parts.map((part, index) => (
              <div key={`${index} ${part.text}`}>
                <dt lang={lang}>{written(part)}</dt>
                <dd lang={lang}>{part.meaning}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {family.length > 0 && (
        <Part title={t('word-card.family')} texts={[{ text: family.join(', '), lang }]}>
          <Lookable text={family.join(' · ')} lang={lang} name="family" />
        </Part>
      )}
      {lemma !== undefined && (
        <Part title={t('word-card.form-of')} texts={[{ text: lemma, lang }]}>
          <Lookable text={lemma} lang={lang} name="lemma" />
        </Part>
      )}
    </div>
  );
}

/** How much of what unfolds is brought into sight, px: one part of it. The rest is scrolled to. */
const SEEN = 150;
/** Frames until a card that became too tall has been cut. */
const CUT = 10;

/** Where the card is cut at the window's edge, some of what unfolds comes into sight, and no more: the button that was pressed stays near. */
function useShown(rest: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const here = rest.current;
    const card = here?.parentElement;
    const view = here?.ownerDocument.defaultView;
    if (!here || !card || !view) return undefined;
    let frame = 0;
    const look = (left: number): void => {
      const hidden = Math.min(here.offsetTop + SEEN, card.scrollHeight) - card.scrollTop - card.clientHeight;
      if (card.scrollHeight > card.clientHeight && hidden > 0) card.scrollTop += hidden;
      else if (left > 0) frame = view.requestAnimationFrame(() => look(left - 1));
    };
    look(CUT);
    return () => view.cancelAnimationFrame(frame);
  }, [rest]);
}

interface PartProps {
  readonly title: string;
  readonly texts: readonly Spoken[];
  readonly children: ComponentChildren;
}

function Part({ title, texts, children }: PartProps) {
  return (
    <section>
      <h3 class="hr-word__title">{title}</h3>
      <div class="hr-word__said">
        {children}
        <ListenButton texts={texts} />
      </div>
    </section>
  );
}

/** As a dictionary writes it: what comes before something ends in a hyphen, what comes after begins with one. */
const written = ({ text, kind }: WordPart): string =>
  text.includes('-') || kind === 'root' ? text : kind === 'prefix' ? `${text}-` : `-${text}`;
