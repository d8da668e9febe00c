import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon, type IconName } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { Mark } from '@/components/Mark';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { School } from '@/model/school';
import type { Saving } from '@/utils/coordinator-store';
import { useInSight } from './in-sight';

export interface CoordinatorSection {
  /** Of the section's card, and the end of its address. */
  readonly id: string;
  readonly icon: IconName;
  /** A key of the catalogue. */
  readonly name: string;
  readonly draw: () => ComponentChildren;
}

export interface CoordinatorViewProps {
  readonly school: Signal<School>;
  readonly change: (next: (school: School) => School) => void;
  readonly saving: Signal<Saving>;
  /** Something from before could not be read. */
  readonly unreadable: Signal<boolean>;
  readonly onRetry: () => void;
  /** All of it as a file, when this computer takes nothing more. */
  readonly onFile: () => void;
  readonly uiLanguages: readonly LanguageChoice[];
  readonly uiLanguage: string;
  readonly onUiLanguage: (code: string) => void;
  readonly sections: readonly CoordinatorSection[];
}

/** A school's language aids, set once for all its devices: what is in it stays on this computer until it is sent. */
export function CoordinatorView(props: CoordinatorViewProps) {
  const { sections } = props;
  const t = useWords();
  const now = useInSight(sections.map(({ id }) => id));
  return (
    <div class="hr-page co">
      <a class="co-skip hr-button" href="#co-main">
        {t('coordinator.skip')}
      </a>
      <header class="hr-page__bar co-bar">
        <Mark size={28} />
        <p class="hr-page__name">Handrail</p>
        <Name {...props} />
        <Saved saving={props.saving} uiLanguage={props.uiLanguage} />
        <Languages {...props} />
      </header>
      <div class="co__body">
        <nav class="co__nav" aria-label={t('coordinator.sections')}>
          {sections.map(({ id, icon, name }) => (
            <a key={id} href={`#${id}`} aria-current={id === now ? 'true' : undefined}>
              <Icon name={icon} size={22} />
              {t(name)}
            </a>
          ))}
        </nav>
        <main class="co__main" id="co-main" tabIndex={-1}>
          <div class="co-intro">
            <h1 class="hr-title">{t('coordinator.title')}</h1>
            <p class="hr-lead">{t('coordinator.lead')}</p>
            <p class="hr-small hr-muted">{t('coordinator.draft')}</p>
          </div>
          <Troubles {...props} />
          {sections.map(({ id, draw }) => (
            <div key={id}>{draw()}</div>
          ))}
        </main>
      </div>
    </div>
  );
}

function Name({ school, change }: CoordinatorViewProps) {
  const t = useWords();
  const id = useId();
  return (
    <>
      <label class="hr-muted" for={id}>
        {t('coordinator.for')}
      </label>
      <span class="hr-field co-name">
        <Icon name="school" size={20} />
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={120}
          autocomplete="organization"
          placeholder={t('coordinator.school')}
          value={school.value.name ?? ''}
          onInput={(event) => {
            const name = event.currentTarget.value;
            change(({ name: _was, ...now }) => (name.trim() === '' ? now : { ...now, name }));
          }}
        />
      </span>
    </>
  );
}

function Saved({ saving, uiLanguage }: { saving: Signal<Saving>; uiLanguage: string }) {
  const t = useWords();
  const now = saving.value;
  const said = ((): string => {
    switch (now.is) {
      case 'reading':
      case 'saving':
        return t('coordinator.saving');
      case 'full':
      case 'trouble':
        return t('coordinator.unsaved');
      case 'saved':
        return now.at
          ? t('coordinator.saved-at', {
              time: now.at.toLocaleTimeString(uiLanguage, { hour: 'numeric', minute: '2-digit' }),
            })
          : t('coordinator.saved');
    }
  })();
  return (
    <p class="hr-by co-saved" role="status">
      <Icon name={now.is === 'full' || now.is === 'trouble' ? 'info' : 'check'} size={16} />
      {said}
    </p>
  );
}

function Languages({ uiLanguages, uiLanguage, onUiLanguage }: CoordinatorViewProps) {
  const t = useWords();
  return (
    <label class="hr-field co-language">
      <Icon name="globe" size={20} />
      <span class="hr-visually-hidden">{t('settings.ui-language')}</span>
      <select value={uiLanguage} onChange={(event) => onUiLanguage(event.currentTarget.value)}>
        {uiLanguages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Troubles({ saving, unreadable, onRetry, onFile, uiLanguages, uiLanguage }: CoordinatorViewProps) {
  const t = useWords();
  const { is } = saving.value;
  return (
    <>
      {(is === 'full' || is === 'trouble') && (
        <div class="co-trouble">
          <Notice
            tone="note"
            text={t(`coordinator.${is}`)}
            action={{ label: t('coordinator.again'), onAct: onRetry }}
          />
          <Button icon="download" onPress={onFile}>
            {t('privacy.file')}
          </Button>
        </div>
      )}
      {unreadable.value && <Notice tone="note" text={t('coordinator.unreadable')} />}
      {uiLanguages.find(({ code }) => code === uiLanguage)?.checked === false && (
        <Notice text={t('coordinator.unchecked')} />
      )}
    </>
  );
}
