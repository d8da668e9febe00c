import '@/components/components.css';
import '@/components/pages.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import { readHere } from '@/entrypoints/school/here';
import { Root } from '@/components/Root';
import { type Translate, translator } from '@/components/text';
import type { Given } from '@/model/given';
import type { FromSchool } from '@/model/kit';
import type { Background } from '@/model/messages';
import { isOn, type Profile, withSupport } from '@/model/profile';
import { dayOf, readyWords } from '@/model/review';
import { supports } from '@/supports';
import { supportStrings } from '@/supports/strings';
import { directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { eraseEverything } from '@/utils/erase';
import { giveFile } from '@/utils/give-file';
import { watchFromSchool } from '@/utils/kit-store';
import { backgroundAsker } from '@/utils/messages';
import { pageCatalogueFor } from '@/utils/page-words';
import { onProfileChange } from '@/utils/profile-link';
import { changeProfile, readProfile } from '@/utils/profile-store';
import { listWords, watchWords } from '@/utils/saved-words-store';
import { readSchoolTrouble } from '@/utils/school-store';
import { sayText } from '@/voice/say-text';
import type { SchoolDesk } from './from-file';
import { exportLearner, importLearner, readLearnerFile } from './learner-data';
import { type LearnerSupport, LearnerView } from './LearnerView';

/** Until the page is closed, which ends all that it said. */
const speak = sayText(openVoice(new AbortController().signal));

const languages = UI_LANGUAGES.map(languageNamed);
/** Of word help; English is there before the list is read. */
let homeLanguages: Given['homeLanguages'] = [languageNamed('en')];
let schoolUnread = false;
/** By support: what the school has set about its switch. */
let begins: Given['deciders']['begins'];
let wordsReady = 0;
let held: FromSchool = { policy: null, keyByPolicy: false, kit: null, code: null, takesCodes: false };

const ask = backgroundAsker<Background>();
const desk: SchoolDesk = {
  look: (text) => ask('kit.look', { text }),
  take: (text) => ask('kit.keep', { text }),
  takeOff: () => ask('kit.forget', undefined),
  takeCode: (text) => ask('code.keep', { text }),
  takeOffCode: () => ask('code.forget', undefined),
};
const wordsOf = (language: string) => ({ ...pageCatalogueFor(language), ...supportStrings(language) });

function draw(profile: Profile): void {
  const at = document.getElementById('learner');
  if (!at) return;
  const language = pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);
  const t = translator(wordsOf(language), wordsOf('en'));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${t('my-page.title')} · Handrail`;
  const change = (next: (now: Profile) => Profile): void => void changeProfile(next).then(draw);
  render(
    <Root
      language={language}
      dir={directionOf(language)}
      t={t}
      {...(profile.textSize === undefined ? {} : { textSize: profile.textSize })}
      speak={speak}
    >
      <LearnerView
        uiLanguages={languages}
        uiLanguage={language}
        onUiLanguage={(uiLanguage) => change((now) => ({ ...now, uiLanguage }))}
        homeLanguages={homeLanguages}
        homeLanguage={profile.homeLanguage}
        onHomeLanguage={(homeLanguage) => change((now) => ({ ...now, homeLanguage }))}
        // A tool is opened where it is used, and is on for that visit alone.
        supports={supports
          .filter(({ tool }) => tool !== true)
          .map((support) => ({
            id: support.id,
            icon: support.icon,
            name: t(`${support.id}.name`),
            help: t(`${support.id}.help`),
            // As the panel will show it, which is met by then.
            on: isOn({ ...profile, met: true }, support, begins?.[support.id]),
            ...setBySchool(profile, support.id, t),
          }))}
        onToggle={(id, on) => change((now) => withSupport(now, id, on))}
        wordsReady={wordsReady}
        onWords={() => location.assign(browser.runtime.getURL('/words.html'))}
        onReader={() => void browser.tabs.create({ url: browser.runtime.getURL('/reader.html') })}
        fromSchool={{
          held,
          desk,
          names: {
            language,
            support: (id) => (supports.some((support) => support.id === id) ? t(`${id}.name`) : undefined),
            languageNamed: (code) => languageNamed(code).name,
          },
        }}
        data={{
          language,
          onSave: async () =>
            giveFile(
              `${t('my-data.file')}-${dayOf(new Date())}.json`,
              [JSON.stringify(await exportLearner(new Date()))],
              'application/json',
            ),
          onRead: readLearnerFile,
          onUse: importLearner,
        }}
        onCoordinator={() => void browser.tabs.create({ url: browser.runtime.getURL('/coordinator.html') })}
        schoolUnread={schoolUnread}
        onStartFresh={() => void eraseEverything().then(readProfile).then(draw)}
      />
    </Root>,
    at,
  );
}

function setBySchool({ on, off = [] }: Profile, id: string, t: Translate): Pick<LearnerSupport, 'by' | 'locked'> {
  const begun = begins?.[id];
  if (begun?.locked) return { locked: { reason: t(`policy.locked-${begun.on ? 'on' : 'off'}`), on: begun.on } };
  return begun && !on.includes(id) && !off.includes(id) ? { by: 'school' } : {};
}

const countWords = async (): Promise<void> => {
  wordsReady = readyWords((await listWords()).words, dayOf(new Date())).length;
};

const askHeld = async (): Promise<void> => {
  held = await ask('school.held', undefined);
};

async function look(): Promise<void> {
  const [{ profile, given }, trouble] = await Promise.all([readHere(), readSchoolTrouble()]);
  ({ homeLanguages } = given);
  ({ begins } = given.deciders);
  schoolUnread = trouble !== null;
  draw(profile);
}

void Promise.all([countWords(), askHeld()]).then(look);
onProfileChange(() => void look());
watchWords(() => void countWords().then(readProfile).then(draw));
watchFromSchool(() => void askHeld().then(readProfile).then(draw));
