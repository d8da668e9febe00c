import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { movedBy, type HandlePlace } from './Handle';
import { KeysPage, type KeysPageProps } from './KeysPage';
import { LanguagePicker, type LanguageChoice } from './LanguagePicker';
import { ListenButton } from './ListenButton';
import { Segmented } from './Segmented';
import { useWords } from './text';

export const TEXT_SIZES = [16, 18, 20, 24] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What the settings are called, in their order. */
const NAMES = [
  'settings.ui-language',
  'settings.home-language',
  'settings.text-size',
  'settings.handle',
  'settings.teaches',
] as const;

export interface PanelSettingsProps {
  readonly handle: HandlePlace;
  readonly onMoveHandle: (place: HandlePlace) => void;
  /** Languages Handrail itself speaks. */
  readonly uiLanguages: readonly LanguageChoice[];
  readonly uiLanguage: string;
  readonly onUiLanguage: (code: string) => void;
  /** Languages of word help. */
  readonly homeLanguages: readonly LanguageChoice[];
  readonly homeLanguage: string | undefined;
  readonly onHomeLanguage: (code: string) => void;
  readonly textSize: TextSize;
  readonly onTextSize: (size: TextSize) => void;
  /** Are tools for teachers shown? */
  readonly teaches: boolean;
  readonly onTeaches: (teaches: boolean) => void;
  readonly keys: KeysPageProps;
  /** Absent where opening a tab would be held against the student: Canvas logs it when a quiz loses focus. */
  readonly onMyPage?: (() => void) | undefined;
}

export function PanelSettings(props: PanelSettingsProps & { readonly onBack: () => void }) {
  const t = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const keys = useRef<HTMLButtonElement>(null);
  const [page, setPage] = useState<'all' | 'keys' | 'all again'>('all');
  useLayoutEffect(() => {
    // Back from the keys, the focus is where it left.
    if (page !== 'keys') (page === 'all' ? back : keys).current?.focus();
  }, [page]);
  const { handle, onMoveHandle, textSize, onTextSize, onMyPage, onBack } = props;
  const other = handle.side === 'left' ? 'right' : 'left';
  const unchecked = props.uiLanguages.find(({ code }) => code === props.uiLanguage)?.checked === false;
  if (page === 'keys') return <KeysPage {...props.keys} onBack={() => setPage('all again')} />;
  return (
    <>
      <div class="hr-panel__part">
        <div class="hr-said">
          <Button kind="quiet" small edge icon="check" buttonRef={back} onPress={onBack}>
            {t('settings.done')}
          </Button>
          <ListenButton
            name={t('panel.settings')}
            texts={[...NAMES.map((key) => `${t(key)}.`), ...(unchecked ? [t('settings.unchecked')] : [])]}
          />
        </div>
        <LanguagePicker
          label={t('settings.ui-language')}
          languages={props.uiLanguages}
          chosen={props.uiLanguage}
          onChoose={props.onUiLanguage}
          help={unchecked ? t('settings.unchecked') : undefined}
        />
        <LanguagePicker
          label={t('settings.home-language')}
          languages={props.homeLanguages}
          chosen={props.homeLanguage}
          onChoose={props.onHomeLanguage}
        />
      </div>
      <div class="hr-panel__part">
        <Segmented
          label={t('settings.text-size')}
          segments={TEXT_SIZES.map((size) => ({ value: size, name: percent(size) }))}
          chosen={textSize}
          onChoose={onTextSize}
        />
        <div class="hr-setting" role="group" aria-label={t('settings.handle')}>
          <p class="hr-setting__name">{t('settings.handle')}</p>
          <div class="hr-buttons">
            <Button small icon="up" onPress={() => onMoveHandle(movedBy(handle, -1))}>
              {t('settings.handle-up')}
            </Button>
            <Button small icon="down" onPress={() => onMoveHandle(movedBy(handle, 1))}>
              {t('settings.handle-down')}
            </Button>
            <Button small onPress={() => onMoveHandle({ side: other, at: handle.at })}>
              {t(other === 'left' ? 'settings.handle-left' : 'settings.handle-right')}
            </Button>
          </div>
        </div>
      </div>
      <div class="hr-panel__part">
        <Segmented
          label={t('settings.teaches')}
          segments={[
            { value: 'off', name: t('settings.teaches-off') },
            { value: 'on', name: t('settings.teaches-on') },
          ]}
          chosen={props.teaches ? 'on' : 'off'}
          onChoose={(chosen) => props.onTeaches(chosen === 'on')}
        />
        <div>
          <Button kind="quiet" small edge icon="key" buttonRef={keys} onPress={() => setPage('keys')}>
            {t('keys.title')}
          </Button>
        </div>
        {onMyPage && (
          <div>
            <Button kind="quiet" small edge icon="you" onPress={onMyPage}>
              {t('settings.my-page')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

const percent = (size: TextSize): string => `${Math.round((size / TEXT_SIZES[0]) * 100)} %`;
