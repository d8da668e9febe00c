import '@/components/components.css';
import '@/components/pages.css';
import './reader.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { mountOverlay } from '@/entrypoints/overlay.content/mount';
import { openVoice } from '@/entrypoints/overlay.content/voice';
import type { Background } from '@/model/messages';
import { NEW_PROFILE, type Profile } from '@/model/profile';
import type { SupportBody } from '@/supports/contract';
import { directionOf, pickLanguage } from '@/utils/i18n';
import { backgroundAsker } from '@/utils/messages';
import { pageCatalogueFor } from '@/utils/page-words';
import { readProfile, watchProfile } from '@/utils/profile-store';
import { sayText } from '@/voice/say-text';
import { paperReader } from './adapter';
import { Desk } from './desk';
import { Paper } from './paper';
import { ReaderBar, ReaderView } from './ReaderView';
import { listenToWaysIn } from './ways-in';

const bodies = import.meta.glob<SupportBody<never>>('/supports/*/body.ts', { import: 'default' });

const found = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
};

/** Until the page is closed. What the page says and what is read from the paper never sound at once: the newest wins. */
const life = new AbortController();
const voice = openVoice(life.signal);
const speak = sayText(voice);

const profile = signal<Profile>(NEW_PROFILE);
const paper = new Paper(found('paper'));
const desk = new Desk(paper);

function draw(): void {
  const state = desk.state.value;
  const language = pickLanguage([profile.value.uiLanguage, browser.i18n.getUILanguage()]);
  const { textSize } = profile.value;
  const t = translator(pageCatalogueFor(language), pageCatalogueFor('en'));
  const dir = directionOf(language);
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.title = `${state.kind === 'open' ? state.name : t('reader.name')} · Handrail`;
  for (const [name, key] of Object.entries(SAID_BY_STYLE))
    paper.element.style.setProperty(name, JSON.stringify(t(key)));
  const root = { language, dir, t, speak, ...(textSize === undefined ? {} : { textSize }) };
  const props = {
    state,
    onFile: (file: File) => void desk.openFile(file),
    onText: (text: string) => desk.openText(text, t('reader.pasted')),
    onFetch: () => void desk.fetchAttached(),
    onPassword: (password: string | null) => desk.answerPassword(password),
    onAnother: () => desk.clear(),
  };
  render(
    <Root {...root}>
      <ReaderBar {...props} />
    </Root>,
    found('bar'),
  );
  render(
    <Root {...root}>
      <ReaderView {...props} />
    </Root>,
    found('state'),
  );
}

/** Words on the paper that are Handrail's and none of the document's. */
const SAID_BY_STYLE = {
  '--rd-page': 'reader.page',
  '--rd-page-picture': 'reader.page-picture',
  '--rd-picture': 'reader.picture',
} as const;

async function start(): Promise<void> {
  profile.value = await readProfile();
  watchProfile((next) => {
    profile.value = next;
  });
  effect(draw);
  listenToWaysIn(document, {
    onFile: (file) => void desk.openFile(file),
    onText: (text) => desk.openText(text, translator(pageCatalogueFor(document.documentElement.lang))('reader.pasted')),
  });
  desk.take(location.hash);
  await mountOverlay(
    await backgroundAsker<Background>()('overlay.start', undefined),
    {
      guest: false,
      adapter: paperReader(paper),
      body: async ({ id }) => {
        const body = bodies[`/supports/${id}/body.ts`];
        if (!body) throw new Error(`not in this build: ${id}`);
        return body();
      },
      wordRules: async () => (await import('@/page/word-rules')).default,
      // What is read here is in the page already.
      io: { getJson: () => Promise.reject(new Error('nobody to ask')) },
      text: () => Promise.reject(new Error('nobody to ask')),
      // Pictures stay in the file.
      picture: () => Promise.resolve(null),
      voice,
    },
    life,
  );
}

void start();
