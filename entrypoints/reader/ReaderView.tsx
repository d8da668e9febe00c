import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { useWords } from '@/components/text';
import { Choose } from './Choose';
import { Empty } from './Empty';
import type { ReaderEvents, ReaderState } from './state';
import { AskPassword, State, Working } from './states';

export interface ReaderProps extends ReaderEvents {
  readonly state: ReaderState;
}

/** The bar: whose page this is, and once a file is open its name and how far it is on the paper. */
export function ReaderBar({ state, onAnother }: ReaderProps) {
  const t = useWords();
  const open = state.kind === 'open';
  return (
    <header class="hr-page__bar rd-bar">
      <Mark size={28} />
      <p class="hr-page__name">
        Handrail <span class="rd-bar__where">{t('reader.name')}</span>
      </p>
      {open && (
        <Button small icon="file" onPress={onAnother}>
          {t('reader.another')}
        </Button>
      )}
    </header>
  );
}

/** Everything but the document itself. */
export function ReaderView(props: ReaderProps) {
  const { state, onFetch } = props;
  const t = useWords();
  switch (state.kind) {
    case 'empty':
      return <Empty {...props} />;
    case 'opening':
      return <Working state={state} />;
    case 'password':
      return <AskPassword {...props} state={state} />;
    case 'attached': {
      const { file, way, onward } = state;
      const host = way.kind === 'fetch' ? ((onward ? way.onward?.replace('*.', '') : undefined) ?? way.host) : '';
      return (
        <State
          icon="file"
          title={onward ? t('reader.onward', { host }) : t('reader.attached', { name: file.name, host })}
          next={t('reader.attached-next')}
        >
          <Button kind="primary" onPress={onFetch}>
            {t('reader.attached-open')}
          </Button>
          <Other {...props} />
        </State>
      );
    }
    case 'by-hand':
      return (
        <State icon="upload" title={t('reader.by-hand')} next={t('reader.by-hand-next')} name={state.file.name}>
          <a class="hr-button hr-button--primary" href={state.file.href} target="_blank" rel="noreferrer">
            {t('reader.by-hand-open')}
          </a>
          <Choose {...props} />
        </State>
      );
    case 'trouble':
      return (
        <State
          icon={state.why === 'locked' ? 'lock' : 'file'}
          title={t(`reader.trouble.${state.why}`)}
          next={t(`reader.trouble.${state.why}-next`)}
          name={state.name}
        >
          <Choose {...props} primary />
          <Other {...props} />
        </State>
      );
    case 'open':
      return <Title state={state} />;
  }
}

/** The file's name stands above its words, as a title does. */
function Title({ state }: { readonly state: Extract<ReaderState, { kind: 'open' }> }) {
  const t = useWords();
  const { name, source, pages, drawn } = state;
  const title = useRef<HTMLHeadingElement>(null);
  // Who opened it by keyboard or hears the page goes on here.
  useEffect(() => title.current?.focus({ preventScroll: true }), [name]);
  const many = pages === 1 ? t('reader.one-page') : t('reader.pages', { pages });
  const far = source === 'pdf' ? `${drawn < pages ? t('reader.reading', { page: drawn, pages }) : many}.` : '';
  return (
    <div class="rd-title">
      <h1 class="hr-title" tabIndex={-1} ref={title} dir="auto">
        {name}
      </h1>
      {source !== 'text' && (
        <p class="hr-small hr-muted rd-title__about">
          <Icon name="info" size={18} />
          <span>
            {far} {t('reader.words-only')}
          </span>
          <ListenButton texts={() => [far, t('reader.words-only')]} name={t('reader.words-only')} />
        </p>
      )}
    </div>
  );
}

function Other({ onAnother }: Pick<ReaderEvents, 'onAnother'>) {
  const t = useWords();
  return (
    <Button kind="quiet" onPress={onAnother}>
      {t('reader.other')}
    </Button>
  );
}
