import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createLexicon } from '@/language/lexicon';
import css from '@/components/components.css?inline';
import { background } from '@/model/messages';
import { withPatch } from '@/model/profile';
import overlayCss from '@/page/overlay.css?inline';
import { encodePack } from '@/packs/codec';
import { findPack, openPack, readPack } from '@/packs/desk';
import { allDrafts, discardDraft, keepDraft, recallDraft } from '@/packs/drafts';
import { supportStrings } from '@/supports/strings';
import { catalogueFor, languageNamed, UI_LANGUAGES } from '@/utils/i18n';
import { answer, requestsOf } from '@/utils/messages';
import { base64Of, readOwnBytes, readOwnJson } from '@/utils/own-files';
import { changeProfile } from '@/utils/profile-store';
import { forgetWord, isKept, keepWord } from '@/utils/saved-words-store';
import { forgetScout, grantedSites, putOverlay, putPart, putScout, registerScout, visitOpenPages } from '@/utils/sites';
import { openSheet, readSheet } from '@/utils/sheets';
import { keepMoves } from '@/utils/word-places-store';
import * as fromSchool from './kit/desk';
import { createNotable } from './marks/notable';
import { chosenHere, readHere } from './school/here';
import { schoolHosts } from './school/hosts';
import { serveVoice } from './voice/serve';

const FONTS = /^[a-z-]+$/;

export default defineBackground(() => {
  const lexicon = createLexicon(readOwnJson);
  const notable = createNotable(readOwnJson, lexicon);
  const hosts = schoolHosts(lexicon);

  answer(requestsOf(background), 'background', {
    'overlay.inject': async (_request, { tab }) => {
      if (tab === undefined) return;
      void hosts.pageOpens();
      await putOverlay(tab);
    },
    'overlay.start': async () => ({
      ...(await readHere()),
      css: [css, overlayCss].join('\n'),
      languages: UI_LANGUAGES.map(languageNamed),
    }),
    'part.put': async ({ part }, { tab }) => {
      if (tab !== undefined) await putPart(tab, part);
    },
    'words.catalogue': ({ lang }) => ({ ...catalogueFor(lang), ...supportStrings(lang) }),
    'profile.read': () => readHere(),
    'profile.patch': async (patch) => {
      await changeProfile(async (profile) => withPatch(profile, await chosenHere(patch, profile)));
    },
    'words.help': (question) => hosts.dictionary.help(question),
    'words.save': (word) => keepWord(word),
    'words.saved': (word) => isKept(word),
    'words.forget': (word) => forgetWord(word),
    'words.notable': (question) => notable(question),
    'words.moved': ({ text, moves }) => keepMoves(text, moves),
    'font.read': async ({ id }) => {
      if (!FONTS.test(id)) throw new Error('no such font');
      return { base64: base64Of(await readOwnBytes(`/fonts/${id}.woff2`)) };
    },
    'pack.find': async ({ ref, codes }) => findPack(ref, codes, await hosts.packs()),
    'pack.open': ({ ref, json }) => openPack(ref, json),
    'draft.read': (ref) => recallDraft(ref),
    'draft.keep': (draft) => keepDraft(draft),
    'draft.discard': (ref) => discardDraft(ref),
    'draft.all': () => allDrafts(),
    'pack.encode': (pack) => encodePack(pack),
    'pack.read': ({ text }) => readPack(text),
    'sheet.open': ({ page, sheet }) => openSheet(page, sheet),
    'sheet.read': ({ id }) => readSheet(id),
    'kit.look': ({ text }, from) => ofOurs(from, () => fromSchool.lookAtKit(text)),
    'kit.keep': ({ text }, from) => ofOurs(from, () => fromSchool.takeKit(text)),
    'kit.forget': (_request, from) => ofOurs(from, fromSchool.takeOffKit),
    'code.keep': ({ text }, from) => ofOurs(from, () => fromSchool.takeCode(text)),
    'code.forget': (_request, from) => ofOurs(from, fromSchool.takeOffCode),
    'school.held': (_request, from) => ofOurs(from, fromSchool.heldFromSchool),
    'page.open': async ({ page, file }) => {
      const about = file ? `#${new URLSearchParams(file).toString()}` : '';
      await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as '/') + about });
    },
    'site.remember': async ({ host, tab }) => {
      await registerScout(`https://${host}/*`);
      await putScout(tab);
    },
  });
  serveVoice();

  browser.runtime.onInstalled.addListener(() => void settle());
  browser.runtime.onStartup.addListener(() => void settle());
  // Firefox closes the popup under its own question: the grant itself is what counts, not the popup's message.
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void Promise.all(origins.map(registerScout)).then(visitOpenPages),
  );
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void Promise.all(origins.map(forgetScout)));
});

/** A page's process can say that its content script asks: what a school sets is taken by a person, on a page of ours. */
function ofOurs<T>({ own }: { readonly own: boolean }, work: () => Promise<T>): Promise<T> {
  return own ? work() : Promise.reject(new Error('asked from outside'));
}

/** Registered scripts do not survive an update, and open pages do not get new ones by themselves. */
async function settle(): Promise<void> {
  await Promise.allSettled((await grantedSites()).map(registerScout));
  await visitOpenPages();
}
