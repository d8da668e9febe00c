import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Sense } from '@/model/word-help';
import { Home } from './Home';
import { Picture } from './Picture';
import { aboutOf, directionOf, glossesFor, lemmaToShow, sameLanguage, sourceLines, type View } from './view';

export interface FoundProps {
  readonly view: View & { readonly kind: 'word' };
  readonly showPicture: boolean;
  readonly say: (text: string, lang: string) => void;
  readonly chooseHome: (lang: string) => void;
}

/** The meaning that fits the sentence; the others behind "More". */
export function Found({ view, showPicture, say, chooseHome }: FoundProps) {
  const t = useWords();
  const { help, lang } = view;
  const [chosen, setChosen] = useState(0);
  const [more, setMore] = useState(false);
  const sense = help.senses[chosen] ?? help.senses[0];
  if (!sense) return <Unknown name={help.name} />;

  const home = view.home !== undefined && !sameLanguage(view.home, lang) ? view.home : undefined;
  const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
  const lemma = lemmaToShow(help);
  // The picture was found for the first meaning; beside another it could mislead.
  const picture = showPicture && chosen === 0 ? help.picture : undefined;
  const sources = sourceLines(sense, gloss).map((line) => ({
    line,
    words: `${t(`word-card.${line.key}`)}${line.checked ? ` ${t(`word-card.source.${line.checked}`)}` : ''}`,
  }));
  const choosing = more && help.senses.length > 1;
  return (
    <>
      {choosing ? (
        <Meanings help={help} lang={lang} home={home} chosen={chosen} choose={setChosen} />
      ) : (
        <div class="hr-word__meaning">
          <div class="hr-word__said">
            <p id="hr-word-body" lang={lang} dir={directionOf(lang)}>
              {sense.definition}
            </p>
            <ListenButton texts={[{ text: sense.definition, lang }]} />
          </div>
          {picture && <Picture svg={picture.svg} alt={picture.alt} />}
        </div>
      )}
      {more && sense.example !== undefined && (
        <div class="hr-word__said hr-word__example hr-small hr-muted">
          <p lang={lang} dir={directionOf(lang)}>
            {sense.example}
          </p>
          <ListenButton texts={[{ text: sense.example, lang }]} />
        </div>
      )}
      {!choosing && (
        <Home
          sense={sense}
          home={home}
          lang={lang}
          say={say}
          choose={view.home === undefined ? chooseHome : undefined}
        />
      )}
      {more && lemma !== undefined && (
        <p class="hr-word__lemma hr-small">
          {t('word-card.form-of')}{' '}
          <b lang={lang} dir={directionOf(lang)}>
            {lemma}
          </b>
          <ListenButton texts={[t('word-card.form-of'), { text: lemma, lang }]} />
        </p>
      )}
      <div class="hr-word__said hr-word__sources">
        <div>
          {sources.map(({ line, words }) => (
            <p class="hr-word__source hr-by" key={line.key}>
              <Icon name={line.origin === 'teacher' ? 'teacher' : 'book'} size={16} />
              <span>{words}</span>
            </p>
          ))}
        </div>
        <ListenButton
          name={t('word-card.about-word', { word: help.surface })}
          texts={[aboutOf(help, t), ...sources.map(({ words }) => words)]}
        />
      </div>
      {hasMore(help.senses, lemma) && (
        <div class="hr-word__foot">
          <button
            class="hr-button hr-button--quiet hr-button--small hr-word__more"
            type="button"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {more ? t('word-card.less') : help.senses.length > 1 ? t('word-card.more-meanings') : t('word-card.more')}
            <Icon name={more ? 'up' : 'down'} size={18} />
          </button>
        </div>
      )}
    </>
  );
}

const hasMore = (senses: readonly Sense[], lemma: string | undefined): boolean =>
  senses.length > 1 || lemma !== undefined || senses[0]?.example !== undefined;

function Unknown({ name }: { readonly name: boolean }) {
  const t = useWords();
  const said = t(name ? 'word-card.name-word' : 'word-card.unknown');
  return (
    <div class="hr-word__plain" id="hr-word-body">
      <div class="hr-word__said">
        <p>{said}</p>
        <ListenButton texts={[said, ...(name ? [] : [t('word-card.unknown.next')])]} />
      </div>
      {!name && <p class="hr-small hr-muted">{t('word-card.unknown.next')}</p>}
    </div>
  );
}

interface MeaningsProps {
  readonly help: FoundProps['view']['help'];
  readonly lang: string;
  readonly home: string | undefined;
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

function Meanings({ help, lang, home, chosen, choose }: MeaningsProps) {
  const t = useWords();
  return (
    <fieldset class="hr-options hr-word__options" id="hr-word-body">
      <legend class="hr-visually-hidden">{t('word-card.meanings', { word: help.surface })}</legend>
      {help.senses.map((sense, index) => {
        const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
        return (
          <div class="hr-word__said" key={sense.definition}>
            <label class={index === chosen ? 'hr-option is-chosen' : 'hr-option'}>
              <input
                class="hr-visually-hidden"
                type="radio"
                name="hr-word-meaning"
                checked={index === chosen}
                onChange={() => choose(index)}
              />
              {index === chosen ? <Icon name="check" size={22} /> : <span />}
              <span>
                <span lang={lang} dir={directionOf(lang)}>
                  {sense.definition}
                </span>
                {index === 0 && help.senses.length > 1 && <span class="hr-word__fits">{t('word-card.fits')}</span>}
                {gloss && (
                  <b class="hr-word__option-gloss" lang={gloss.lang} dir={directionOf(gloss.lang)}>
                    {gloss.text}
                  </b>
                )}
              </span>
            </label>
            <ListenButton texts={[{ text: sense.definition, lang }, ...(gloss ? [gloss] : [])]} />
          </div>
        );
      })}
    </fieldset>
  );
}
