import '@/components/components.css';
import '@/components/pages.css';
import '@/supports/reading-comfort/style.css';
import './coordinator.css';
import './glossary/glossary.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { startThread } from '@/entrypoints/voice/thread';
import { ImportClient } from '@/glossaries/client';
import { fingerprintOf, forgetKey, keepKey, recallKey, type SchoolKey } from '@/kits';
import { NEW_DESK } from '@/model/coordinator';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { dayOf } from '@/model/review';
import type { School } from '@/model/school';
import { supports } from '@/supports';
import { supportStrings } from '@/supports/strings';
import { asideFile, type Change, deskFile, forgetDesk, openDesk, type Saving } from '@/utils/coordinator-store';
import { coordinatorCatalogueFor } from '@/utils/coordinator-words';
import { readHomeLanguages } from '@/utils/home-languages';
import { directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { readOwnBytes, readOwnJson } from '@/utils/own-files';
import { changeProfile, readProfile, watchProfile } from '@/utils/profile-store';
import { readSchool } from '@/utils/school-store';
import { CoordinatorView } from './CoordinatorView';
import { give } from './give';
import { readOwnWords } from './own-words';
import { Paper } from './paper/Paper';
import type { Printed } from './paper/printed';
import { type Needs, sectionsOf } from './sections';

const desk = signal(NEW_DESK);
const saving = signal<Saving>({ is: 'reading' });
const unreadable = signal(false);
const school = computed(() => desk.value.school);
const key = signal<SchoolKey | null | undefined>(undefined);
let profile: Profile = NEW_PROFILE;
let printed: Printed | null = null;
let fingerprint = '';
let ours: readonly string[] = [];

const opened = openDesk((seen) => {
  desk.value = seen.desk;
  saving.value = seen.saving;
  unreadable.value = seen.unreadable;
});
const importer = new ImportClient(() => startThread('/import-worker.js'));
const changeDesk = (next: Change): void => void opened.change(next);
const change = (next: (school: School) => School): void => changeDesk((now) => ({ ...now, school: next(now.school) }));

async function setKey(next: SchoolKey | null): Promise<void> {
  await (next ? keepKey(next) : forgetKey());
  key.value = next;
  fingerprint = next ? await fingerprintOf(next.key) : '';
}

/** Once for each font; the sample stays in the page's own until it is there. */
async function font(id: string): Promise<string> {
  const family = `Handrail ${id}`;
  const loaded = await new FontFace(family, await readOwnBytes(`/fonts/${id}.woff2`)).load();
  document.fonts.add(loaded);
  return family;
}

function print(what: Printed): void {
  printed = what;
  draw();
  window.addEventListener(
    'afterprint',
    () => {
      printed = null;
      draw();
    },
    { once: true },
  );
  // Drawn before the browser takes its picture of the page.
  requestAnimationFrame(() => window.print());
}

async function erase(): Promise<void> {
  await setKey(null);
  await forgetDesk();
}

const languages = UI_LANGUAGES.map(languageNamed);
const wordsOf = (language: string) => ({ ...coordinatorCatalogueFor(language), ...supportStrings(language) });
const wordsIn = (language: string) => translator(wordsOf(language), wordsOf('en'));

function draw(): void {
  const at = document.getElementById('coordinator');
  if (!at) return;
  const language = pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);
  const t = wordsIn(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${t('coordinator.title')} · Handrail`;
  const needs: Needs = {
    school,
    change,
    words: t,
    ours,
    ownWords: readOwnWords,
    font,
    desk,
    changeDesk,
    key,
    setKey,
    give,
    print,
    runtimeId: browser.runtime.id,
    today: () => dayOf(new Date()),
    uiLanguage: language,
    uiLanguages: UI_LANGUAGES,
    wordsIn,
    aside: asideFile,
    onErase: erase,
    importer,
    read: readOwnJson,
  };
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
        onFile={() => give(`handrail-school-${needs.today()}.json`, deskFile(desk.value), 'application/json')}
        uiLanguages={languages}
        uiLanguage={language}
        onUiLanguage={(uiLanguage) => void changeProfile((now) => ({ ...now, uiLanguage })).then(take)}
        sections={sectionsOf(needs)}
      />
      {printed && (
        <Paper
          printed={printed}
          school={school.value}
          supports={supports}
          fingerprint={fingerprint}
          uiLanguage={language}
          wordsIn={wordsIn}
        />
      )}
    </Root>,
    at,
  );
}

function take(read: Profile): void {
  profile = read;
  draw();
}

watchProfile(take);
void Promise.all([readProfile(), readSchool()]).then(async ([read, set]) => {
  const found = await readHomeLanguages(navigator.languages, set?.school ?? null);
  ours = found.map(({ code }) => code);
  take(read);
});
void recallKey().then(async (found) => {
  key.value = found;
  fingerprint = found ? await fingerprintOf(found.key) : '';
});
