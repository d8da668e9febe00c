import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Sense } from '@/model/word-help';
import { HearButton } from './hearing';
import { directionOf, glossesFor, ownName, sameLanguage } from './view';

/** How many languages are offered before "More languages". */
const OFFERED = 3;

export interface HomeProps {
  readonly sense: Sense;
  /** Undefined: none chosen yet, or the text is in it already. */
  readonly home: string | undefined;
  /** Of the text. */
  readonly lang: string;
  /** That the dictionary has words in, the likely ones first. */
  readonly languages: readonly LanguageChoice[];
  readonly say: (text: string, lang: string) => void;
  /** Present while no choice was made. */
  readonly choose?: ((lang: string) => void) | undefined;
}

/** The word in the learner's own language, or the way to get there. */
export function Home({ sense, home, lang, languages, say, choose }: HomeProps) {
  const t = useWords();
  if (home === undefined) return choose ? <Offer lang={lang} languages={languages} choose={choose} /> : null;
  const [gloss, ...others] = glossesFor(sense, home);
  if (!gloss) {
    const none = t('word-card.no-gloss', {
      language: languages.find(({ code }) => sameLanguage(code, home))?.name ?? ownName(home),
    });
    return (
      <div class="hr-word__home hr-word__home--open">
        <p class="hr-small">{none}</p>
        <ListenButton texts={[none]} />
      </div>
    );
  }
  const dir = directionOf(gloss.lang);
  const also = others.map((other) => other.text).join(dir === 'rtl' ? '، ' : /^(zh|ja)/.test(gloss.lang) ? '、' : ', ');
  const below = [also, gloss.definition ?? ''].filter((line) => line !== '');
  return (
    <div class="hr-word__home" lang={gloss.lang} dir={dir}>
      <p class="hr-word__gloss">{gloss.text}</p>
      <HearButton text={gloss.text} lang={gloss.lang} say={say} />
      {below.length > 0 && (
        <>
          <div class="hr-word__below">
            {below.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <ListenButton texts={below.map((text) => ({ text, lang: gloss.lang }))} />
        </>
      )}
    </div>
  );
}

type OfferProps = Pick<HomeProps, 'lang' | 'languages'> & { readonly choose: (lang: string) => void };

/** By their own names, in one tap, and asked once. */
function Offer({ lang, languages, choose }: OfferProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed has gone: what it brought takes the focus.
    if (all) first.current?.focus({ preventScroll: true });
  }, [all]);
  const offered = languages.filter(({ code }) => !sameLanguage(code, lang));
  return (
    <fieldset class="hr-word__offer">
      <legend class="hr-small hr-muted">
        {t('word-card.offer')} <ListenButton texts={[t('word-card.offer')]} />
      </legend>
      {offered.slice(0, all ? undefined : OFFERED).map(({ code, name, dir }, index) => (
        <button
          class="hr-button hr-button--small"
          type="button"
          key={code}
          ref={index === OFFERED ? first : null}
          onClick={() => choose(code)}
        >
          <span lang={code} dir={dir}>
            {name}
          </span>
        </button>
      ))}
      {!all && offered.length > OFFERED && (
        <button class="hr-button hr-button--quiet hr-button--small" type="button" onClick={() => setAll(true)}>
          <Icon name="globe" size={20} />
          {t('word-card.offer.more')}
        </button>
      )}
      {/* Kept as the text's own language, so that it is asked once. */}
      <button class="hr-button hr-button--quiet hr-button--small" type="button" onClick={() => choose(lang)}>
        {t('word-card.offer.only', { language: ownName(lang) })}
      </button>
    </fieldset>
  );
}
