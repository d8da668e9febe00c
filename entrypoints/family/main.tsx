import '@/components/components.css';
import '@/components/pages.css';
import './family.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import { type Task, taskOf } from '@/family/task';
import type { Background } from '@/model/messages';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import type { Sheet } from '@/model/sheet';
import { directionOf, pickLanguage } from '@/utils/i18n';
import { backgroundAsker } from '@/utils/messages';
import { pageCatalogueFor } from '@/utils/page-words';
import { readProfile, watchProfile } from '@/utils/profile-store';
import { sayText } from '@/voice/say-text';
import { familyCatalogueFor, familyLanguages } from './catalogue';
import { FamilyView, type FamilyState, type PaperSize } from './FamilyView';
import { lookUp } from './look-up';

const ask = backgroundAsker<Background>();
/** Until the page is closed, which ends all that it said. */
const speak = sayText(openVoice(new AbortController().signal));
const languages = familyLanguages(navigator.languages);
const wordsOf = (language: string) => ({ ...pageCatalogueFor(language), ...familyCatalogueFor(language) });

let profile: Profile = NEW_PROFILE;
let state: FamilyState = { kind: 'waiting' };
let home: string | undefined;
let size: PaperSize = 'letter';

function draw(): void {
  const at = document.getElementById('family');
  if (!at) return;
  const language = pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);
  const t = translator(wordsOf(language), wordsOf('en'));
  const dir = directionOf(language);
  const title = t('family.title');
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.title = `${state.kind === 'open' ? `${state.sheet.activity.title} · ` : ''}${title} · Handrail`;
  render(
    <Root
      language={language}
      dir={dir}
      t={t}
      {...(profile.textSize === undefined ? {} : { textSize: profile.textSize })}
      speak={speak}
    >
      <FamilyView
        state={state}
        languages={languages}
        home={home}
        onHome={(chosen) => {
          home = chosen;
          if (state.kind === 'open') void open(state.sheet);
        }}
        size={size}
        onSize={(chosen) => {
          size = chosen;
          draw();
        }}
        zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        onPrint={() => window.print()}
      />
    </Root>,
    at,
  );
}

async function open(sheet: Sheet): Promise<void> {
  const wanted = home;
  const task: Task = taskOf(sheet, home);
  state = { kind: 'open', sheet, task, found: undefined };
  draw();
  const found = await lookUp(sheet, task, home, ask);
  // Another language was chosen meanwhile.
  if (wanted !== home) return;
  state = { kind: 'open', sheet, task, found };
  draw();
}

watchProfile((next) => {
  profile = next;
  draw();
});

async function begin(): Promise<void> {
  const [read, sheet] = await Promise.all([
    readProfile(),
    ask('sheet.read', { id: location.hash.slice(1) }).catch(() => null),
  ]);
  profile = read;
  if (!sheet) {
    state = { kind: 'gone' };
    return draw();
  }
  const codes = languages.map(({ code }) => code);
  const chosen = sheet.homeLanguage && pickLanguage([sheet.homeLanguage], codes);
  home = chosen === undefined || !codes.includes(chosen) ? undefined : chosen;
  await open(sheet);
}
void begin();
