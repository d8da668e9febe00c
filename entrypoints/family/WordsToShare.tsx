import { Fragment } from 'preact';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Picture } from '@/components/word/Picture';
import type { Origin, SharedWord } from '@/family/words';
import { directionOf } from '@/utils/languages';
import type { Side } from './sides';

export interface WordsToShareProps {
  readonly sides: readonly Side[];
  readonly words: readonly SharedWord[];
}

export function WordsToShare({ sides, words }: WordsToShareProps) {
  return (
    <section>
      <h2 class="fam-h2 fam-h2--both">
        {sides.map(({ lang, dir, t }) => (
          <span key={lang} lang={lang} dir={dir}>
            {t('words.title')}
          </span>
        ))}
      </h2>
      <ul class="fam-words">
        {words.map((word) => (
          <Word key={word.term} sides={sides} word={word} />
        ))}
      </ul>
    </section>
  );
}

function Word({ sides, word }: { readonly sides: readonly Side[]; readonly word: SharedWord }) {
  const { term, lang, meaning, from, gloss, picture } = word;
  const none = (side: Side): string => side.t('words.none');
  return (
    <li class={picture ? 'fam-word' : 'fam-word fam-word--bare'}>
      {picture && <Picture {...picture} />}
      <div>
        {sides.map((side) => (
          <Fragment key={side.lang}>
            {side.home ? (
              <p lang={side.lang} dir={side.dir}>
                {gloss ? (
                  <>
                    <b lang={gloss.lang}>{gloss.text}</b> {gloss.meaning}
                  </>
                ) : (
                  <span class="fam-small">{none(side)}</span>
                )}
              </p>
            ) : (
              <p lang={lang} dir={directionOf(lang)}>
                <b>{term}</b> {meaning}
              </p>
            )}
          </Fragment>
        ))}
        <p class="fam-by fam-by--word">
          {sides.map((side) => {
            const whose = side.home ? gloss?.from : from;
            return whose && <By key={side.lang} side={side} from={whose} />;
          })}
        </p>
      </div>
      <ListenButton
        name={term}
        texts={[
          { text: `${term}.`, lang },
          { text: meaning, lang },
          ...sides.flatMap((side) => {
            if (!side.home) return from ? [{ text: `${said(from, side)}.`, lang: 'en' }] : [];
            if (!gloss) return [{ text: none(side), lang: side.lang }];
            return [
              { text: `${gloss.text}.`, lang: gloss.lang },
              { text: gloss.meaning ?? '', lang: gloss.lang },
              { text: `${said(gloss.from, side)}.`, lang: side.lang },
            ];
          }),
        ]}
      />
    </li>
  );
}

function said(from: Origin, { t }: Side): string {
  switch (from.by) {
    case 'teacher':
      return t('by.name', { name: from.name });
    case 'checked':
      return from.name === undefined ? t('by.checked') : t('by.checked-by', { name: from.name });
    case 'school':
      return t('by.school');
    case 'dictionary':
      return t('by.dictionary');
    case 'handrail':
      return t('by.handrail');
    case 'ours':
      return t('by.ours');
  }
}

/** A person or a book, told apart by the sign too. */
const SIGNS = {
  teacher: 'teacher',
  checked: 'check',
  school: 'school',
  dictionary: 'book',
  handrail: 'school',
  ours: 'school',
} as const;

/** In the language of what it is about: an English line tells of the meaning, the other one of the word at home. */
const By = ({ side, from }: { readonly side: Side; readonly from: Origin }) => (
  <span lang={side.lang} dir={side.dir}>
    <Icon name={SIGNS[from.by]} size={14} />
    <span>{said(from, side)}</span>
  </span>
);
