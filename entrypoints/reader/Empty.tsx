import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { Choose } from './Choose';
import type { ReaderEvents } from './state';

/** Nothing is open yet: three ways in, and what becomes of a file. */
export function Empty({ onFile, onText }: Pick<ReaderEvents, 'onFile' | 'onText'>) {
  const t = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const [nothing, setNothing] = useState(false);
  const read = (): void => {
    const words = text.current?.value ?? '';
    setNothing(words.trim() === '');
    if (words.trim() === '') text.current?.focus();
    else onText(words);
  };
  return (
    <div class="rd-start">
      <h1 class="hr-title">{t('reader.title')}</h1>
      <p class="hr-lead hr-said">
        <span>{t('reader.lead')}</span>
        <ListenButton name={t('reader.title')} texts={[`${t('reader.title')}.`, t('reader.lead')]} />
      </p>
      <section class="hr-block rd-drop">
        <span class="hr-state__icon">
          <Icon name="file" size={28} />
        </span>
        <Choose primary onFile={onFile} />
        <p class="hr-small hr-muted hr-said">
          <span>{t('reader.choose-next')}</span>
          <ListenButton
            name={t('reader.choose')}
            texts={['reader.choose', 'reader.choose-next', 'reader.drop'].map((key) => `${t(key)}.`)}
          />
        </p>
        <p class="rd-drop__or">{t('reader.drop')}</p>
      </section>
      <section class="hr-block rd-paste">
        <label class="hr-strong" for="rd-text">
          {t('reader.paste')}
        </label>
        <textarea
          class="rd-paste__text"
          id="rd-text"
          rows={5}
          dir="auto"
          ref={text}
          aria-describedby="rd-nothing"
          onInput={() => setNothing(false)}
        />
        <p class="hr-small hr-said">
          <span id="rd-nothing" role="status">
            {nothing ? t('reader.paste-none') : ''}
          </span>
          {nothing && <ListenButton texts={[t('reader.paste-none')]} />}
        </p>
        <div>
          <Button onPress={read}>{t('reader.paste-go')}</Button>
        </div>
      </section>
      <p class="hr-small hr-muted rd-private">
        <Icon name="lock" size={18} />
        <span>{t('reader.private')}</span>
        <ListenButton texts={[t('reader.private')]} />
      </p>
    </div>
  );
}
