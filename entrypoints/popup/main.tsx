import '@/components/components.css';
import '@/components/pages.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { KeysChosen } from '@/components/KeyHint';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { type Background, overlay, type PageState } from '@/model/messages';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { otherLanguage } from '@/utils/likely-languages';
import { directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { askOverlay, backgroundAsker, Unreachable } from '@/utils/messages';
import { pageCatalogueFor } from '@/utils/page-words';
import { changeProfile, readProfile } from '@/utils/profile-store';
import { type FoundSchool, readSchool, readSchoolTrouble } from '@/utils/school-store';
import { hostOf, originOf, popupState } from './page-state';
import { sayText } from '@/voice/say-text';
import { PopupView, type PopupState } from './PopupView';

/** Until the page is closed, which ends all that it said. */
const speak = sayText(openVoice(new AbortController().signal));

const askBackground = backgroundAsker<Background>();
let profile: Profile = NEW_PROFILE;
let state: PopupState = { kind: 'loading' };
let tab: number | undefined;
let school: FoundSchool | null = null;
let schoolUnread = false;

const wordsLanguage = (): string => pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);

/** The overlay's answer; null when the page has none. */
async function answered(id: number): Promise<PageState | null> {
  try {
    return await askOverlay(overlay, id, 'page.state', undefined);
  } catch (error) {
    if (error instanceof Unreachable) return null;
    throw error;
  }
}

async function look(): Promise<PopupState> {
  const [page] = await browser.tabs.query({ active: true, currentWindow: true });
  tab = page?.id;
  const host = hostOf(page?.url);
  const granted = host !== null && (await browser.permissions.contains({ origins: [originOf(host)] }));
  return popupState({ url: page?.url, granted, answer: tab === undefined ? null : await answered(tab) });
}

/** Ask the overlay to do something, then get out of the way: what it did shows on the page. */
async function tell(what: (id: number) => Promise<unknown>): Promise<void> {
  if (tab === undefined) return;
  try {
    await what(tab);
    window.close();
  } catch {
    // The page went away under the popup: look again and say what is there now.
    show(await look());
  }
}

/** Milliseconds between two looks, and how many: a page that has Canvas on it answers well before. */
const LOOKS = { every: 400, times: 10 };

async function turnOn(host: string): Promise<void> {
  // First of all: a browser grants only while the click is fresh, and Firefox counts an `await` against it.
  const granted = await browser.permissions.request({ origins: [originOf(host)] });
  if (!granted || tab === undefined) return show({ kind: 'site-refused', host });
  const id = tab;
  try {
    await askBackground('site.remember', { host, tab: id });
  } catch {
    // Granted all the same: it holds from the next time the page loads, which is what the sentence below asks for.
  }
  show({ kind: 'site-on', host });
  for (let turn = 0; turn < LOOKS.times; turn += 1) {
    const answer = await answered(id);
    if (answer) return show(popupState({ url: undefined, granted: true, answer }));
    await new Promise((resolve) => setTimeout(resolve, LOOKS.every));
  }
}

function show(next: PopupState): void {
  state = next;
  const language = wordsLanguage();
  const wanted = [profile.homeLanguage ?? '', ...(school?.school.languages ?? []), ...navigator.languages];
  const other = otherLanguage(language, wanted, UI_LANGUAGES);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const at = document.getElementById('popup');
  if (!at) return;
  render(
    <Root
      language={language}
      dir={directionOf(language)}
      t={translator(pageCatalogueFor(language), pageCatalogueFor('en'))}
      {...(profile.textSize === undefined ? {} : { textSize: profile.textSize })}
      speak={speak}
    >
      <KeysChosen.Provider value={profile.keys ?? {}}>
        <PopupView
          state={state}
          other={languageNamed(other)}
          schoolUnread={schoolUnread}
          onOpen={() => void tell((id) => askOverlay(overlay, id, 'panel.open', undefined))}
          onReadAloud={() => void tell((id) => askOverlay(overlay, id, 'support.start', { id: 'read-aloud' }))}
          onHide={(hidden) => void tell((id) => askOverlay(overlay, id, 'all.hide', { hidden }))}
          onMyPage={() => void askBackground('page.open', { page: 'learner' }).then(() => window.close())}
          onReader={() => void askBackground('page.open', { page: 'reader' }).then(() => window.close())}
          onTurnOn={(host) => void turnOn(host)}
          onReload={() => {
            if (tab !== undefined) void browser.tabs.reload(tab).then(() => window.close());
          }}
          onLanguage={(code) => {
            void changeProfile((now) => ({ ...now, uiLanguage: code })).then((now) => {
              profile = now;
              show(state);
            });
          }}
        />
      </KeysChosen.Provider>
    </Root>,
    at,
  );
}

async function start(): Promise<void> {
  [profile, school, schoolUnread] = await Promise.all([readProfile(), readSchool(), readSchoolTrouble().then(Boolean)]);
  show(state);
  show(await look());
}

void start();
