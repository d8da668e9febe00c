import { computed, signal as reactive } from '@preact/signals';
import { options, render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/components/components.css?inline';
import { translator } from '@/components/text';
import { adapterFor } from '@/lms';
import { background, overlay } from '@/model/messages';
import { HOST, openHost } from '@/page/host';
import { listenToKeys } from '@/page/keys';
import { Overlay } from '@/page/Overlay';
import { probe, probing } from '@/page/probe';
import overlayCss from '@/page/overlay.css?inline';
import { Session } from '@/page/session';
import { supports, supportStrings } from '@/supports';
import { catalogueFor, directionOf, languageNamed, pickLanguage, UI_LANGUAGES } from '@/utils/i18n';
import { listen, onEnd } from '@/utils/lifetime';
import { answer, ask } from '@/utils/messages';
import { bytesOf } from '@/utils/own-files';
import { changeProfile, readProfile, watchProfile } from '@/utils/profile-store';
import { extensionGone } from '@/utils/runtime';
import { getJson, getText } from '@/utils/same-origin';
import { openVoice } from './voice';

const GONE = 'handrail-gone';
/** Languages that word help has glosses in. */
const HOME_LANGUAGES = ['es'];
const E2E = import.meta.env.MODE === 'e2e';

/** Put into a tab by the background when the scout saw an activity there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main() {
    const lms = adapterFor(new URL(location.href), document);
    if (!lms) return;
    // An earlier one stands here: asked in twice, or the extension was updated under the open page.
    for (const old of document.documentElement.querySelectorAll(`:scope > ${HOST}`)) old.dispatchEvent(new Event(GONE));

    const life = new AbortController();
    const end = (): void => life.abort(new DOMException('overlay ended', 'AbortError'));
    const { signal } = life;

    const profile = reactive(await readProfile());
    onEnd(signal, watchProfile((next) => (profile.value = next)));
    const uiLanguage = computed(() => pickLanguage([profile.value.uiLanguage, ...navigator.languages]));
    const wordsOf = (lang: string): Record<string, string> => ({ ...catalogueFor(lang), ...supportStrings(lang) });
    const t = computed(() => translator(wordsOf(uiLanguage.value), wordsOf('en')));

    const toBackground = { to: 'background' } as const;
    const session = new Session(
      {
        doc: document,
        adapter: lms,
        supports,
        profile,
        change: (next) => {
          // At once here, then on the device: a switch must not wait for the disk, and works when it is full.
          profile.value = next(profile.peek());
          changeProfile(next).catch(() => session.storageFull());
        },
        uiLanguage,
        t,
        io: { getJson },
        shelf: {
          keep: (ref, found) => ask(background, toBackground, 'pack.keep', { ref, ...found }),
          recall: (ref) => ask(background, toBackground, 'pack.recall', { ref }),
        },
        voice: openVoice(signal),
        lexicon: { help: (question) => ask(background, toBackground, 'words.help', question) },
        text: getText,
        font: async (id) => bytesOf((await ask(background, toBackground, 'font.read', { id })).base64),
      },
      signal,
    );

    const supportCss = supports.map((support) => support.css ?? '').join('\n');
    const host = openHost(document, [css, supportCss, overlayCss].join('\n'), E2E ? 'open' : 'closed', signal);
    listen(host.element, GONE, end, signal);

    // What Preact draws later than the step that caused it is ours all the same.
    const later = options.debounceRendering ?? ((draw: () => void) => void Promise.resolve().then(draw));
    options.debounceRendering = (draw) => later(() => session.watch.ours(draw));
    const root = document.createElement('div');
    host.root.append(root);
    const App = () => (
      <Overlay
        session={session}
        dir={directionOf(uiLanguage.value)}
        uiLanguages={UI_LANGUAGES.map(languageNamed)}
        homeLanguages={HOME_LANGUAGES.map(languageNamed)}
        onMyPage={() => void ask(background, toBackground, 'page.open', { page: 'learner' })}
      />
    );
    render(<App />, root);
    onEnd(signal, () => render(null, root));

    listenToKeys(
      document,
      {
        panel: () => session.showPanel(!session.open.peek()),
        peel: () => (session.peeled.value = !session.peeled.peek()),
        word: () => session.cursor.toggle(),
      },
      signal,
    );

    const stop = answer(overlay, 'overlay', {
      'page.state': () => ({
        state: session.phase.peek() === 'waiting' ? 'none' : (session.phase.peek() as 'ready' | 'none' | 'limited' | 'exam'),
        title: session.activity.peek().title,
        uiLanguage: uiLanguage.peek(),
        open: session.open.peek(),
        hidden: session.peeled.peek(),
      }),
      'panel.open': () => session.showPanel(true),
      'all.hide': ({ hidden }) => {
        session.peeled.value = hidden;
        if (hidden) session.open.value = false;
      },
      'support.start': ({ id }) => session.toggle(id, true),
    });
    onEnd(signal, stop);

    listen(window, 'popstate', () => session.navigated(), signal);
    // Updated or switched off under the page: what stands here can no longer do anything, so it goes.
    for (const type of ['focus', 'pointerdown', 'keydown', 'visibilitychange']) {
      listen(window, type, () => extensionGone() && end(), signal, { capture: true, passive: true });
    }
    if (E2E) {
      onEnd(signal, answer(probing, 'overlay', { 'probe.run': () => probe(session, end) }));
    }
  },
});
