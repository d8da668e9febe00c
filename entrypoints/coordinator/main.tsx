import '@/components/components.css';
import '@/components/pages.css';
import './coordinator.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { NEW_DESK } from '@/model/coordinator';
import type { Profile } from '@/model/profile';
import type { School } from '@/model/school';
import { supportStrings } from '@/supports/strings';
import { deskFile, openDesk, type Saving } from '@/utils/coordinator-store';
import { coordinatorCatalogueFor } from '@/utils/coordinator-words';
import { directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { changeProfile, readProfile, watchProfile } from '@/utils/profile-store';
import { CoordinatorView } from './CoordinatorView';
import { give } from './give';
import { sectionsOf } from './sections';

const desk = signal(NEW_DESK);
const saving = signal<Saving>({ is: 'reading' });
const unreadable = signal(false);
const school = computed(() => desk.value.school);

const opened = openDesk((seen) => {
  desk.value = seen.desk;
  saving.value = seen.saving;
  unreadable.value = seen.unreadable;
});
const change = (next: (school: School) => School): void =>
  void opened.change((now) => ({ ...now, school: next(now.school) }));

const languages = UI_LANGUAGES.map(languageNamed);
const wordsOf = (language: string) => ({ ...coordinatorCatalogueFor(language), ...supportStrings(language) });

function draw(profile: Profile): void {
  const at = document.getElementById('coordinator');
  if (!at) return;
  const language = pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);
  const t = translator(wordsOf(language), wordsOf('en'));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${t('coordinator.title')} · Handrail`;
  render(
    <Root
      language={language}
      dir={directionOf(language)}
      t={t}
      {...(profile.textSize === undefined ? {} : { textSize: profile.textSize })}
    >
      <CoordinatorView
        school={school}
        change={change}
        saving={saving}
        unreadable={unreadable}
        onRetry={() => opened.retry()}
        onFile={() => give('handrail-school.json', deskFile(desk.value), 'application/json')}
        uiLanguages={languages}
        uiLanguage={language}
        onUiLanguage={(uiLanguage) => void changeProfile((now) => ({ ...now, uiLanguage })).then(draw)}
        sections={sectionsOf({ school, change, words: t })}
      />
    </Root>,
    at,
  );
}

watchProfile(draw);
void readProfile().then(draw);
