import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { Cognate } from '@/model/word-help';
import { directionOf } from './view';

export interface CognatesProps {
  readonly cognate: Cognate;
  /** The word on the page. */
  readonly surface: string;
}

/** A word of the home language that looks like this one: one that helps, or one to be careful with. */
export function Cognates({ cognate, surface }: CognatesProps) {
  const t = useWords();
  const { text, means } = cognate;
  const own = (
    <b lang={cognate.lang} dir={directionOf(cognate.lang)}>
      {text}
    </b>
  );
  if (cognate.kind === 'cognate') {
    return (
      <p class="hr-word__cognate hr-small">
        {t('word-card.cognate')} {own}
      </p>
    );
  }
  const warning =
    means === undefined
      ? t('word-card.false-friend', { word: surface })
      : t('word-card.false-friend.means', { word: surface, meaning: means });
  return (
    <div class="hr-word__careful hr-small">
      <Icon name="info" size={20} />
      <p>
        {own}
        {': '}
        {warning}
      </p>
      <ListenButton name={warning} texts={[{ text, lang: cognate.lang }, warning]} />
    </div>
  );
}
