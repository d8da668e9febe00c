import type { ComponentChildren } from 'preact';
import { Button } from '@/components/Button';
import { KeyHint } from '@/components/KeyHint';
import { Icon, type IconName } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { LanguageName } from '@/utils/i18n';

/** What the popup knows of the page under it. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly title: string; readonly hidden: boolean }
  | { readonly kind: 'limited' }
  | { readonly kind: 'exam' }
  /** A site Handrail works on, without an assignment here; or the page was there before Handrail was. */
  | { readonly kind: 'none' }
  /** A site it may not read yet. */
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'site-on'; readonly host: string }
  | { readonly kind: 'site-refused'; readonly host: string }
  /** The browser's own pages, files, plain http: no extension may stand there. */
  | { readonly kind: 'elsewhere' };

export interface PopupEvents {
  readonly onOpen: () => void;
  readonly onReadAloud: () => void;
  readonly onHide: (hidden: boolean) => void;
  readonly onMyPage: () => void;
  readonly onReader: () => void;
  readonly onTurnOn: (host: string) => void;
  readonly onReload: () => void;
  readonly onLanguage: (code: string) => void;
}

export interface PopupViewProps extends PopupEvents {
  readonly state: PopupState;
  /** The language one tap away from the one that is shown. */
  readonly other: LanguageName;
  /** What the school has set is there, and cannot be read: none of it acts. */
  readonly schoolUnread?: boolean;
}

/** A calm answer about this page, and the next step. It does nothing that the handle cannot. */
export function PopupView(props: PopupViewProps) {
  const { state, other, onLanguage, onMyPage, onReader } = props;
  const t = useWords();
  return (
    <main class="hr-popup">
      <header class="hr-card__head">
        <Mark />
        <h1 class="hr-card__title">Handrail</h1>
        <Button
          small
          icon="globe"
          label={t('popup.with-language', { code: other.code.toUpperCase(), name: other.name })}
          onPress={() => onLanguage(other.code)}
        >
          {other.code.toUpperCase()}
        </Button>
      </header>
      <div class="hr-popup__body" aria-live="polite">
        <Body {...props} />
        {props.schoolUnread === true && <Notice icon="school" tone="note" text={t('school.unread')} />}
      </div>
      {state.kind !== 'exam' && (
        <footer class="hr-popup__foot">
          <Button kind="quiet" small icon="you" onPress={onMyPage}>
            {t('popup.my-page')}
          </Button>
          <Button kind="quiet" small icon="file" onPress={onReader}>
            {t('popup.reader')}
          </Button>
        </footer>
      )}
    </main>
  );
}

function Body(props: PopupViewProps) {
  const { state } = props;
  const t = useWords();
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'ready':
      return <Ready {...props} title={state.title} hidden={state.hidden} />;
    case 'limited':
      return (
        <State icon="line-focus" words="popup.limited">
          <Button kind="primary" small onPress={props.onOpen}>
            {t('popup.limited-open')}
          </Button>
        </State>
      );
    case 'exam':
      return <State icon="lock" words="popup.exam" />;
    case 'none':
      return (
        <State icon="book" words="popup.none">
          <Button small icon="retry" onPress={props.onReload}>
            {t('notice.reload')}
          </Button>
        </State>
      );
    case 'site':
      return (
        <State icon="globe" words="popup.site" host={state.host}>
          <Button kind="primary" small onPress={() => props.onTurnOn(state.host)}>
            {t('popup.site-turn-on')}
          </Button>
        </State>
      );
    case 'site-on':
      return <State icon="check" words="popup.site-on" host={state.host} />;
    case 'site-refused':
      return (
        <State icon="globe" words="popup.site-refused" host={state.host}>
          <Button small onPress={() => props.onTurnOn(state.host)}>
            {t('popup.site-turn-on')}
          </Button>
        </State>
      );
    case 'elsewhere':
      return <State icon="info" words="popup.elsewhere" />;
  }
}

function Ready({ title, hidden, onOpen, onReadAloud, onHide }: PopupEvents & { title: string; hidden: boolean }) {
  const t = useWords();
  return (
    <>
      <p class="hr-by hr-said">
        <Icon name="book" size={16} />
        <span>{t('popup.on-this-page')}</span>
        <ListenButton name={title} texts={[`${t('popup.on-this-page')}.`, title]} />
      </p>
      <p class="hr-quote hr-quote--large" dir="auto">
        {title}
      </p>
      <Button kind="primary" wide onPress={onOpen}>
        {t('popup.open')} <KeyHint of="panel" />
      </Button>
      <div class="hr-popup__two">
        <Button small icon="sound" onPress={onReadAloud}>
          {t('popup.read-aloud')}
        </Button>
        <Button small icon={hidden ? 'eye' : 'eye-off'} onPress={() => onHide(!hidden)}>
          {t(hidden ? 'panel.show-all' : 'panel.hide-all')}
        </Button>
      </div>
    </>
  );
}

/** `words` names the sentence; `<words>-next` says what can be done. */
function State({
  icon,
  words,
  host,
  children,
}: {
  icon: IconName;
  words: string;
  host?: string;
  children?: ComponentChildren;
}) {
  const t = useWords();
  return (
    <div class="hr-state">
      <span class="hr-state__icon">
        <Icon name={icon} size={28} />
      </span>
      <p class="hr-state__title hr-said">
        <span>{t(words)}</span>
        <ListenButton name={t(words)} texts={[`${t(words)}.`, host ?? '', t(`${words}-next`)]} />
      </p>
      {host !== undefined && (
        <p class="hr-quote hr-state__host" dir="ltr">
          {host}
        </p>
      )}
      <p class="hr-small hr-muted">{t(`${words}-next`)}</p>

      {children !== undefined && <div class="hr-state__go">{children}</div>}
    </div>
  );
}

/** Four stairs. The style sheet keeps it unseen for the first second. */
function Loading() {
  const t = useWords();
  return (
    <div class="hr-state hr-state--late">
      <span class="hr-loading" role="progressbar" aria-label={t('popup.loading')}>
        <span />
        <span />
        <span />
        <span />
      </span>
      <p class="hr-state__title">{t('popup.loading')}</p>
    </div>
  );
}
