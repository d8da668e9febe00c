import '@/components/components.css';
import '@/components/pages.css';
import './words.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import { type Answer, dayOf, type MyWord, type Review } from '@/model/review';
import type { SavedWord } from '@/model/saved-word';
import type { Step } from '@/model/word-places';
import { giveFile } from '@/utils/give-file';
import { directionOf, pickLanguage } from '@/utils/i18n';
import { pageCatalogueFor } from '@/utils/page-words';
import { readProfile, watchProfile } from '@/utils/profile-store';
import {
  keepReview,
  listWords,
  putBack,
  type SavedWords,
  takeOut,
  type TakenOut,
  watchWords,
} from '@/utils/saved-words-store';
import { keepMoves } from '@/utils/word-places-store';
import { sayText } from '@/voice/say-text';
import { idOf } from './shown-words';
import { tableOf } from './table';
import { type Kept, WordsView } from './WordsView';

/** Until the page is closed, which ends all that it said. */
const speak = sayText(openVoice(new AbortController().signal));

let profile: Profile = NEW_PROFILE;
let saved: SavedWords | undefined;
/** What was taken out while this page is open. */
const out = new Map<string, Promise<TakenOut>>();

/** What an answer says of a word's place on pages: known words are no longer marked there. */
const STEP: Readonly<Record<Answer, Step>> = { 'not-yet': 'heard', almost: 'heard', know: 'know', use: 'use' };

async function keepAnswer(word: SavedWord, answer: Answer, review: Review): Promise<Kept> {
  const [kept] = await Promise.all([
    keepReview(word, review),
    keepMoves(location.pathname, [
      { kind: 'rated', lang: word.lang.split('-')[0] ?? word.lang, lemma: word.lemma, step: STEP[answer] },
      // The word is marked once more than it had to be: that is all that is lost.
    ]).catch(() => undefined),
  ]);
  // Taken out on another page meanwhile: it is to be gone.
  return kept === 'gone' ? 'kept' : kept;
}

async function undo(word: SavedWord): Promise<Kept> {
  const kept = await putBack(await out.get(idOf(word)));
  if (kept === 'kept') out.delete(idOf(word));
  return kept;
}

function giveTable(words: readonly MyWord[]): void {
  const t = translator(pageCatalogueFor(document.documentElement.lang), pageCatalogueFor('en'));
  giveFile(`${t('my-words.file')}-${dayOf(new Date())}.csv`, [tableOf(words, t)], 'text/csv;charset=utf-8');
}

function draw(): void {
  const at = document.getElementById('words');
  if (!at) return;
  const language = pickLanguage([profile.uiLanguage, browser.i18n.getUILanguage()]);
  const t = translator(pageCatalogueFor(language), pageCatalogueFor('en'));
  const dir = directionOf(language);
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.title = `${t('my-words.title')} · Handrail`;
  render(
    <Root
      language={language}
      dir={dir}
      t={t}
      {...(profile.textSize === undefined ? {} : { textSize: profile.textSize })}
      speak={speak}
    >
      <WordsView
        words={saved?.words}
        unreadable={saved?.unreadable ?? 0}
        language={language}
        today={dayOf(new Date())}
        clock={() => performance.now()}
        onAnswer={keepAnswer}
        onTakeOut={(word) => void out.set(idOf(word), takeOut(word))}
        onPutBack={undo}
        onTable={giveTable}
        onPrint={() => window.print()}
        onMyPage={() => location.assign(browser.runtime.getURL('/learner.html'))}
      />
    </Root>,
    at,
  );
}

const readWords = async (): Promise<void> => {
  saved = await listWords();
  draw();
};

watchProfile((next) => {
  profile = next;
  draw();
});
watchWords(() => void readWords());
// A page that stood open over night shows the new day's words.
document.addEventListener('visibilitychange', draw);
void readProfile().then((read) => {
  profile = read;
  return readWords();
});
