import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proof } from '@/model/proof';
import { Button, IconButton } from './Button';
import { placeStyle, type DockPlace } from './Dock';
import { Icon } from './Icon';
import { ListenButton } from './ListenButton';
import { Mark } from './Mark';
import { Notice, type NoticeProps } from './Notice';
import { PanelSettings, type PanelSettingsProps } from './PanelSettings';
import { ProofFigures, Seal } from './Seal';
import type { SupportRowProps } from './SupportRow';
import { SupportGroup } from './SupportGroup';
import { useWords } from './text';
import { useEscape } from './useEscape';
import { Welcome, type WelcomeProps } from './Welcome';

export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  /** Most useful first; the order never changes while the panel is open. An empty group is not drawn. */
  readonly rows: readonly SupportRowProps[];
}

/** A file beside the assignment that can be opened as a page of ours. */
export interface PanelFile {
  readonly id: string;
  readonly name: string;
  readonly onOpen: () => void;
}

export interface Goal {
  /** The teacher's own words. */
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The teacher's name, where the page or the pack says it. */
  readonly from?: string | undefined;
}

export interface PanelProps {
  readonly place: DockPlace;
  readonly groups: readonly PanelGroup[];
  readonly files?: readonly PanelFile[] | undefined;
  readonly goal?: Goal | undefined;
  /** How things are here, and what did not work; one at a time is calmest. */
  readonly notices?: readonly NoticeProps[];
  /** Present on first use only. */
  readonly welcome?: WelcomeProps | undefined;
  readonly proof: Proof | null;
  readonly peeled: boolean;
  readonly onPeel: (peeled: boolean) => void;
  /** True while everything is hidden: the button then brings it back. */
  readonly hidden: boolean;
  readonly onHideAll: (hidden: boolean) => void;
  /** Close button and Escape. The handle takes the focus back by itself. */
  readonly onClose: () => void;
  readonly settings: PanelSettingsProps;
}

/**
 * The dock's list of supports. Not a modal: the page beside it stays in use. Takes the focus when it appears,
 * so that a screen reader says where it is and Tab goes on inside.
 */
export function Panel(props: PanelProps) {
  const {
    place,
    groups,
    files = [],
    goal,
    notices = [],
    welcome,
    proof,
    peeled,
    onPeel,
    hidden,
    onHideAll,
    onClose,
    settings,
  } = props;
  const t = useWords();
  const panel = useRef<HTMLElement>(null);
  const settingsButton = useRef<HTMLButtonElement>(null);
  const [view, setView] = useState<'supports' | 'settings'>('supports');
  const [proofOpen, setProofOpen] = useState(false);

  // And again when the question of first use has gone with the button that answered it.
  const answered = welcome === undefined;
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), [answered]);

  const toSupports = (): void => {
    setView('supports');
    settingsButton.current?.focus();
  };
  useEscape(panel, () => (view === 'settings' ? toSupports() : onClose()));

  return (
    <aside class="hr-panel" aria-label={t('panel.name')} tabIndex={-1} ref={panel} style={placeStyle(place)}>
      <header class="hr-panel__head">
        <Mark />
        <h2 class="hr-panel__title">Handrail</h2>
        <IconButton
          icon="sliders"
          label={t('panel.settings')}
          expanded={view === 'settings'}
          buttonRef={settingsButton}
          onPress={() => setView(view === 'settings' ? 'supports' : 'settings')}
        />
        <IconButton icon="close" label={t('panel.close')} onPress={onClose} />
      </header>
      {goal && view === 'supports' && <GoalLine {...goal} />}
      <div class="hr-panel__body" tabIndex={0} role="group" aria-label={t(`panel.${view}`)}>
        {view === 'settings' ? (
          <PanelSettings {...settings} onBack={toSupports} />
        ) : (
          <>
            {welcome && <Welcome {...welcome} />}
            {notices.length > 0 && (
              <div class="hr-panel__notices">
                {notices.map((notice) => (
                  <Notice key={`${notice.title ?? ''}${notice.text}`} {...notice} />
                ))}
              </div>
            )}
            {groups.map((group) => group.rows.length > 0 && <SupportGroup key={group.id} {...group} />)}
            {files.length > 0 && <Files files={files} />}
          </>
        )}
      </div>
      {proofOpen && <ProofFigures proof={proof} peeled={peeled} onPeel={onPeel} />}
      <footer class="hr-panel__foot">
        <Seal proof={proof} open={proofOpen} onOpen={setProofOpen} />
        <Button kind="quiet" small icon={hidden ? 'eye' : 'eye-off'} onPress={() => onHideAll(!hidden)}>
          {t(hidden ? 'panel.show-all' : 'panel.hide-all')}
        </Button>
      </footer>
    </aside>
  );
}

function Files({ files }: { readonly files: readonly PanelFile[] }) {
  const t = useWords();
  return (
    <section class="hr-group" aria-label={t('files.title')}>
      <div class="hr-group__head">
        <h3 class="hr-group__title">{t('files.title')}</h3>
        <ListenButton
          name={t('files.title')}
          texts={[`${t('files.title')}.`, ...files.map(({ name }) => `${name}.`), `${t('files.open')}.`]}
        />
      </div>
      {files.map(({ id, name, onOpen }) => (
        <button key={id} class="hr-row" type="button" onClick={onOpen}>
          <Icon name="file" />
          <span>
            <span class="hr-row__name" dir="auto">
              {name}
            </span>
            <span class="hr-row__help">{t('files.open')}</span>
          </span>
          <Icon name="arrow" size={20} />
        </button>
      ))}
    </section>
  );
}

function GoalLine({ text, lang, dir, from }: Goal) {
  const t = useWords();
  const whose = from === undefined ? t('goal.from-teacher') : t('goal.from', { name: from });
  return (
    <div class="hr-panel__goal">
      <p class="hr-by hr-said">
        <Icon name="teacher" size={16} />
        <span>{whose}</span>
        <ListenButton name={whose} texts={[whose, { text, lang }]} />
      </p>
      <p class="hr-quote" lang={lang} dir={dir ?? 'auto'}>
        {text}
      </p>
    </div>
  );
}
