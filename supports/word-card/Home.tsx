import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Sense } from '@/model/word-help';
import { HearButton } from './hearing';
import { directionOf, glossesFor, ownName } from './view';

/** Languages that the dictionary has words in. Others come with a teacher's pack, once one is chosen elsewhere. */
const OFFERED = ['es'] as const;

export interface HomeProps {
  readonly sense: Sense;
  /** Undefined: none chosen yet, or the text is in it already. */
  readonly home: string | undefined;
  /** Of the text. */
  readonly lang: string;
  readonly say: (text: string, lang: string) => void;
  /** Present while no choice was made. */
  readonly choose?: ((lang: string) => void) | undefined;
}

/** The word in the learner's own language, or the way to get there. */
export function Home({ sense, home, lang, say, choose }: HomeProps) {
  const t = useWords();
  if (home === undefined) return choose ? <Offer lang={lang} choose={choose} /> : null;
  const [gloss, ...others] = glossesFor(sense, home);
  if (!gloss) {
    return (
      <div class="hr-word__home hr-word__home--open">
        <p class="hr-small">{t('word-card.no-gloss', { language: ownName(home) })}</p>
        <ListenButton texts={[t('word-card.no-gloss', { language: ownName(home) })]} />
      </div>
    );
  }
  const dir = directionOf(gloss.lang);
  return (
    <div class="hr-word__home" lang={gloss.lang} dir={dir}>
      <div>
        <p class="hr-word__gloss">{gloss.text}</p>
        {others.length > 0 && <p>{others.map((other) => other.text).join(dir === 'rtl' ? '، ' : ', ')}</p>}
      </div>
      <HearButton text={gloss.text} lang={gloss.lang} say={say} />
    </div>
  );
}

function Offer({ lang, choose }: { readonly lang: string; readonly choose: (lang: string) => void }) {
  const t = useWords();
  return (
    <fieldset class="hr-word__offer">
      <legend class="hr-small hr-muted">
        {t('word-card.offer')} <ListenButton texts={[t('word-card.offer')]} />
      </legend>
      {OFFERED.filter((offered) => !lang.startsWith(offered)).map((offered) => (
        <button
          class="hr-button hr-button--small"
          type="button"
          lang={offered}
          key={offered}
          onClick={() => choose(offered)}
        >
          <Icon name="globe" size={20} />
          {ownName(offered)}
        </button>
      ))}
      {/* Kept as the text's own language, so that it is asked once. */}
      <button class="hr-button hr-button--quiet hr-button--small" type="button" onClick={() => choose(lang)}>
        {t('word-card.offer.only', { language: ownName(lang) })}
      </button>
    </fieldset>
  );
}
