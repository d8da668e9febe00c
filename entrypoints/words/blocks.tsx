import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { type Day, type MyWord, nextDay, readyWords } from '@/model/review';
import type { Wish } from './shown-words';
import { inDays } from './when';

/** What a person should know, in one sentence. */
export function Note({ said }: { said: string }) {
  return (
    <div class="hr-note" role="status">
      <Icon name="info" size={20} />
      <p class="hr-note__words">{said}</p>
      <ListenButton texts={[said]} />
    </div>
  );
}

export function Empty({ onMyPage }: { onMyPage: () => void }) {
  const t = useWords();
  return (
    <section class="hr-block" aria-labelledby="empty">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="empty">
          {t('my-words.empty')}
        </h2>
        <ListenButton name={t('my-words.empty')} texts={[`${t('my-words.empty')}.`, t('my-words.empty-next')]} />
      </div>
      <div class="hr-block__body">
        <p class="hr-muted">{t('my-words.empty-next')}</p>
        <Button icon="word" onPress={onMyPage}>
          {t('my-words.open-my-page')}
        </Button>
      </div>
    </section>
  );
}

export function Ready({
  words,
  today,
  language,
  onBegin,
}: {
  words: readonly MyWord[];
  today: Day;
  language: string;
  onBegin: () => void;
}) {
  const t = useWords();
  const count = readyWords(words, today).length;
  const day = nextDay(words, today);
  const said =
    count > 0
      ? t('my-words.ready', { count })
      : t('my-words.next', { when: day ? inDays(today, day, language, t) : '' });
  return (
    <section class="hr-block" aria-labelledby="again">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="again">
          {t('my-words.again')}
        </h2>
        <ListenButton
          name={t('my-words.again')}
          texts={[`${t('my-words.again')}.`, said, ...(count > 0 ? [t('my-words.again-next')] : [])]}
        />
      </div>
      <div class="hr-block__body">
        <p>{said}</p>
        {count > 0 && (
          <>
            <p class="hr-small hr-muted">{t('my-words.again-next')}</p>
            <Button kind="primary" onPress={onBegin}>
              {t('my-words.begin')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

export function Find({ texts, wish, onWish }: { texts: readonly string[]; wish: Wish; onWish: (wish: Wish) => void }) {
  const t = useWords();
  return (
    <div class="wd-find">
      <label class="wd-find__one">
        <span class="hr-small hr-strong">{t('my-words.search')}</span>
        <span class="hr-field">
          <Icon name="search" size={20} />
          <input
            type="search"
            value={wish.search}
            onInput={(event) => onWish({ ...wish, search: event.currentTarget.value })}
          />
        </span>
      </label>
      {texts.length > 1 && (
        <label class="wd-find__one">
          <span class="hr-small hr-strong">{t('my-words.text')}</span>
          <span class="hr-field">
            <select value={wish.text} onChange={(event) => onWish({ ...wish, text: event.currentTarget.value })}>
              <option value="">{t('my-words.all-texts')}</option>
              {texts.map((text) => (
                <option key={text} value={text}>
                  {text}
                </option>
              ))}
            </select>
          </span>
        </label>
      )}
    </div>
  );
}

export function Take({ onTable, onPrint }: { onTable: () => void; onPrint: () => void }) {
  const t = useWords();
  return (
    <section class="hr-block" aria-labelledby="take">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="take">
          {t('my-words.take')}
        </h2>
        <ListenButton name={t('my-words.take')} texts={[`${t('my-words.take')}.`, t('my-words.take-next')]} />
      </div>
      <div class="hr-block__body">
        <p class="hr-muted">{t('my-words.take-next')}</p>
        <div class="hr-buttons">
          <Button onPress={onTable}>{t('my-words.table')}</Button>
          <Button onPress={onPrint}>{t('my-words.print')}</Button>
        </div>
      </div>
    </section>
  );
}
