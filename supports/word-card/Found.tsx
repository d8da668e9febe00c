import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { Cognates } from './Cognates';
import { Home } from './Home';
import { KeepButton, type Keeping, KeepTrouble, useKeeping } from './Keep';
import { Lookable } from './Lookable';
import { hasMore, More } from './More';
import { Picture } from '@/components/word/Picture';
import { aboutOf, glossesFor, sameLanguage, sourceLines, sourceWords, type WordView } from './view';

/** How a reader left the card of a word: it is found so again on the way back to it. */
export interface Left {
  readonly more: boolean;
  /** Which of the meanings is in front. */
  readonly chosen: number;
}

export interface FoundProps {
  readonly view: WordView;
  /** BCP 47 of Handrail's own words. */
  readonly ui: string;
  readonly left: Left;
  readonly leave: (left: Left) => void;
  readonly showPicture: boolean;
  /** Home languages to offer. */
  readonly languages: readonly LanguageChoice[];
  readonly say: (text: string, lang: string) => void;
  readonly chooseHome: (lang: string) => void;
  /** Keeping the meaning that is in front. */
  readonly keeping: (chosen: number) => Keeping;
}

/** The meaning that fits the sentence, with the learner's own language; the rest behind "More". */
export function Found(props: FoundProps) {
  const { view, ui, left, leave, showPicture, languages, say, chooseHome, keeping } = props;
  const t = useWords();
  const { help, lang } = view;
  const [{ more, chosen }, setNow] = useState(left);
  const turn = (now: Left): void => {
    setNow(now);
    leave(now);
  };
  const { kept, trouble, press } = useKeeping(keeping(chosen));
  const sense = help.senses[chosen] ?? help.senses[0];
  if (!sense) return <Unknown name={help.name} />;

  const home = view.home !== undefined && !sameLanguage(view.home, lang) ? view.home : undefined;
  const gloss = home === undefined ? undefined : glossesFor(sense, home)[0];
  // The picture was found for the first meaning; beside another it could mislead.
  const picture = showPicture && chosen === 0 ? help.picture : undefined;
  const sources = sourceLines(sense, gloss).map((line) => ({
    line,
    words: sourceWords(line, gloss, t, ui),
  }));
  const cognate =
    help.cognate && home !== undefined && sameLanguage(help.cognate.lang, home) ? help.cognate : undefined;
  const like = cognate?.kind === 'cognate' ? [t('word-card.cognate'), cognate] : [];
  return (
    <>
      {(sense.definition !== '' || picture) && (
        <div class="hr-word__meaning">
          <div class="hr-word__said">
            <Lookable text={sense.definition} lang={lang} name="meaning" id="hr-word-body" />
            {sense.definition !== '' && <ListenButton texts={[{ text: sense.definition, lang }]} />}
          </div>
          {picture && <Picture svg={picture.svg} alt={picture.alt} />}
        </div>
      )}
      <Home
        sense={sense}
        home={home}
        lang={lang}
        languages={languages}
        say={say}
        choose={view.home === undefined ? chooseHome : undefined}
      />
      {cognate && <Cognates cognate={cognate} surface={help.surface} />}
      <div class="hr-word__said hr-word__sources">
        <div>
          {sources.map(({ line, words }) => (
            <p class="hr-word__source hr-by" key={line.key}>
              <Icon name={line.origin === 'teacher' ? 'teacher' : 'book'} size={16} />
              <span>{words}</span>
            </p>
          ))}
          {help.first && (
            <p class="hr-word__source hr-by">
              <Icon name="teacher" size={16} />
              <span>{t('word-card.first')}</span>
            </p>
          )}
        </div>
        <ListenButton
          name={t('word-card.about-word', { word: help.surface })}
          texts={[
            aboutOf(help, t),
            ...like,
            ...sources.map(({ words }) => words),
            ...(help.first ? [t('word-card.first')] : []),
          ]}
        />
      </div>
      <div class="hr-word__foot">
        <KeepButton kept={kept} press={press} />
        {hasMore(view) && (
          <button
            class="hr-button hr-button--quiet hr-button--small hr-word__more"
            type="button"
            aria-expanded={more}
            onClick={() => turn({ more: !more, chosen })}
          >
            {t(more ? 'word-card.less' : 'word-card.more')}
            <Icon name={more ? 'up' : 'down'} size={18} />
          </button>
        )}
      </div>
      <KeepTrouble trouble={trouble} />
      {more && <More view={view} home={home} chosen={chosen} choose={(index) => turn({ more, chosen: index })} />}
    </>
  );
}

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
