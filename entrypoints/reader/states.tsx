import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon, type IconName } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { ReaderEvents, ReaderState } from './state';

/** One thing that is so, and what can be done: said to a screen reader when it comes. */
export function State({
  icon,
  title,
  next,
  name,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly next: string;
  /** Of the file. */
  readonly name?: string;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="hr-block rd-state">
      <div class="hr-state">
        <span class="hr-state__icon">
          <Icon name={icon} size={28} />
        </span>
        {name !== undefined && name !== '' && (
          <p class="hr-small hr-muted rd-state__file" dir="auto">
            {name}
          </p>
        )}
        <h1 class="hr-state__title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p class="hr-muted hr-said">
          <span>{next}</span>
          <ListenButton name={title} texts={[title, next]} />
        </p>
        <div class="hr-state__go">{children}</div>
      </div>
    </section>
  );
}

export function Working({ state }: { readonly state: Extract<ReaderState, { kind: 'opening' }> }) {
  const t = useWords();
  const { name, page, pages } = state;
  return (
    <section class="hr-block rd-state">
      <div class="hr-state" role="status">
        <span class="hr-loading" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </span>
        <h1 class="hr-state__title" dir="auto">
          {t('reader.opening', { name })}
        </h1>
        {page !== undefined && pages !== undefined && <p class="hr-muted">{t('reader.looking', { page, pages })}</p>}
      </div>
    </section>
  );
}

export function AskPassword({
  state,
  onPassword,
}: Pick<ReaderEvents, 'onPassword'> & { readonly state: Extract<ReaderState, { kind: 'password' }> }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [state]);
  return (
    <section class="hr-block rd-state">
      <form
        class="hr-state"
        onSubmit={(event) => {
          event.preventDefault();
          const field = input.current;
          if (!field || field.value === '') return field?.focus();
          onPassword(field.value);
          field.value = '';
        }}
      >
        <span class="hr-state__icon">
          <Icon name="lock" size={28} />
        </span>
        <p class="hr-small hr-muted rd-state__file" dir="auto">
          {state.name}
        </p>
        <h1 class="hr-state__title">{t('reader.password')}</h1>
        <p class="hr-muted hr-said">
          <span id="rd-password-next">{t('reader.password-next')}</span>
          <ListenButton
            name={t('reader.password')}
            texts={[`${t('reader.password')}.`, t('reader.password-next'), `${t('reader.password-label')}.`]}
          />
        </p>
        <label class="hr-strong rd-state__label" for="rd-password">
          {t('reader.password-label')}
        </label>
        <input
          class="rd-input"
          id="rd-password"
          type="password"
          autocomplete="off"
          aria-describedby="rd-password-next rd-password-again"
          ref={input}
        />
        <p class="hr-small hr-said">
          <span id="rd-password-again" role="status">
            {state.again ? t('reader.password-again') : ''}
          </span>
          {state.again && <ListenButton texts={[t('reader.password-again')]} />}
        </p>
        <div class="hr-state__go">
          <button class="hr-button hr-button--primary" type="submit">
            {t('reader.password-go')}
          </button>
          <Button kind="quiet" onPress={() => onPassword(null)}>
            {t('reader.password-leave')}
          </Button>
        </div>
      </form>
    </section>
  );
}
