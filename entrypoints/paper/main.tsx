import '@/components/components.css';
import '@/components/pages.css';
import './paper.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import type { Background } from '@/model/messages';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { directionOf, pickLanguage } from '@/utils/i18n';
import { lifetime } from '@/utils/lifetime';
import { backgroundAsker } from '@/utils/messages';
import { readProfile, watchProfile } from '@/utils/profile-store';
import { keepForVisit, keptForVisit, readSheet } from '@/utils/sheets';
import { sayText } from '@/voice/say-text';
import { paperCatalogueFor } from './catalogue';
import type { GlossDesk } from './glosses';
import { laidSheets } from './lay';
import { PaperView, type PaperState } from './PaperView';
import { type Prepared, prepared } from './prepare';
import { usualWishes, Wishes } from './wishes';

/** Until the page is closed, which ends all that it said. */
const life = new AbortController();
const speak = sayText(openVoice(life.signal));
const ask = backgroundAsker<Background>();
const WISHES = 'paper-wishes';

const profile = signal<Profile>(NEW_PROFILE);
const state = signal<PaperState>({ kind: 'opening' });
const wishes = signal<Wishes>(usualWishes([browser.i18n.getUILanguage(), ...navigator.languages]));
const language = computed(() => pickLanguage([profile.value.uiLanguage, browser.i18n.getUILanguage()]));
const t = computed(() => translator(paperCatalogueFor(language.value), paperCatalogueFor('en')));
const sheets = document.createElement('div');
sheets.className = 'pt-sheets';
/** Resolves when what was wished for last lies on the sheets. */
let laying: Promise<void> = Promise.resolve();

function change(wish: Partial<Wishes>): void {
  wishes.value = { ...wishes.peek(), ...wish };
  // What cannot be kept is chosen anew: nothing else is lost.
  void keepForVisit(WISHES, wishes.peek()).catch(() => undefined);
}

function draw(): void {
  const at = document.getElementById('paper');
  if (!at) return;
  const dir = directionOf(language.value);
  document.documentElement.lang = language.value;
  document.documentElement.dir = dir;
  document.title = `${t.value('paper.title')} · Handrail`;
  const { textSize } = profile.value;
  render(
    <Root
      language={language.value}
      dir={dir}
      t={t.value}
      {...(textSize === undefined ? {} : { textSize })}
      speak={speak}
    >
      <PaperView
        state={state.value}
        wishes={wishes.value}
        onWish={change}
        onPrint={() => void laying.then(() => window.print())}
      >
        <div
          class="pt-sheets-place"
          ref={(place) => void (place && sheets.parentNode !== place && place.append(sheets))}
        />
      </PaperView>
    </Root>,
    at,
  );
}

/** Laid out anew whenever something else is wished for; what was under way ends. */
function keepLaid(content: Prepared): void {
  let before: AbortController | undefined;
  effect(() => {
    const wish = wishes.value;
    const words = { t: t.value, language: language.value };
    before?.abort(new DOMException('wished otherwise', 'AbortError'));
    const run = lifetime(life.signal);
    before = run;
    const { title, silent, lost } = content;
    const shown = { title, silent, lost: wish.pictures ? lost : 0 };
    state.value = { kind: 'laying', pages: 0, left: 0, ...shown };
    const done = laidSheets(content, wish, words, sheets, run.signal).then(({ pages, left }) => {
      state.value = { kind: 'ready', pages: pages.length, left, ...shown };
    });
    laying = done.catch(() => (run.signal.aborted ? laying : undefined));
  });
}

async function start(): Promise<void> {
  profile.value = await readProfile();
  watchProfile((next) => {
    profile.value = next;
  });
  const kept = Wishes.safeParse(await keptForVisit(WISHES).catch(() => undefined));
  if (kept.success) wishes.value = kept.data;
  effect(draw);
  const sheet = await readSheet(location.hash.slice(1)).catch(() => null);
  if (!sheet) state.value = { kind: 'gone' };
  // Nothing of a quiz or test goes onto paper, whoever asks: no support may open this page there.
  else if (sheet.activity.assessment !== 'no') state.value = { kind: 'closed' };
  else {
    const desk: GlossDesk = {
      notable: (question) => ask('words.notable', question),
      help: (question) => ask('words.help', question),
    };
    keepLaid(await prepared(sheet, profile.value.wordHelp, desk, life.signal));
  }
}
void start();
