import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { directionOf, glossesFor, sameLanguage } from '@/components/word/language';
import type { Looked } from './looking';

export interface MeaningProps {
  readonly looked: Looked;
  readonly close: () => void;
}

/** What a word of the transcript means, under the transcript: the video and its words stay in sight. */
export function Meaning({ looked, close }: MeaningProps) {
  const t = useWords();
  const strip = useRef<HTMLElement>(null);
  useEscape(strip, close);
  const { surface, lang, home, help } = looked;
  const sense = help === 'waiting' || help === 'silent' ? undefined : help.senses[0];
  const gloss = sense && home !== undefined && !sameLanguage(home, lang) ? glossesFor(sense, home)[0] : undefined;
  const said =
    help === 'waiting'
      ? ''
      : help === 'silent'
        ? t('video-or-text.word.silent')
        : sense
          ? ''
          : t(help.name ? 'video-or-text.word.name' : 'video-or-text.word.none');
  return (
    <section class="hr-meaning" ref={strip} aria-label={t('video-or-text.word.meaning', { word: surface })}>
      <div class="hr-meaning__head">
        <strong lang={lang} dir={directionOf(lang)}>
          {surface}
        </strong>
        {help !== 'waiting' && (
          <ListenButton
            name={surface}
            texts={[
              { text: surface, lang },
              ...(sense && sense.definition !== '' ? [{ text: sense.definition, lang }] : []),
              ...(gloss ? [{ text: gloss.text, lang: gloss.lang }] : []),
              ...(said === '' ? [] : [said]),
              ...(sense?.source === 'school' ? [t('video-or-text.word.own-school')] : []),
            ]}
          />
        )}
        <IconButton icon="close" label={t('video-or-text.word.close')} size={20} onPress={close} />
      </div>
      <div role="status">
        {sense && sense.definition !== '' && (
          <p lang={lang} dir={directionOf(lang)}>
            {sense.definition}
          </p>
        )}
        {gloss && (
          <p class="hr-meaning__home" lang={gloss.lang} dir={directionOf(gloss.lang)}>
            {gloss.text}
          </p>
        )}
        {said !== '' && <p>{said}</p>}
        {sense?.source === 'pack' && <p class="hr-small hr-muted">{t('video-or-text.word.teacher')}</p>}
        {sense?.source === 'school' && <p class="hr-small hr-muted">{t('video-or-text.word.own-school')}</p>}
      </div>
    </section>
  );
}
