import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Alternate, Pack } from '@/model/pack';
import { AnswerCard } from '@/supports/read-aloud/AnswerCard';
import type { AnswerView } from '@/supports/read-aloud/answer';
import { Listen } from '@/supports/read-aloud/Listen';
import { Panel as ReadAloud } from '@/supports/read-aloud/Panel';
import { Player } from '@/supports/read-aloud/Player';
import { Settings as ReadAloudSettings } from '@/supports/read-aloud/settings';
import type { View as PlayerView } from '@/supports/read-aloud/view';
import { Panel as Comfort } from '@/supports/reading-comfort/Panel';
import { Settings as ComfortSettings } from '@/supports/reading-comfort/settings';
import { desk as marks, type Choice as Marks } from '@/supports/marked-words/desk';
import { Panel as MarkedWords } from '@/supports/marked-words/Panel';
import { desk as directionsDesk } from '@/supports/home-directions/desk';
import { Panel as Directions } from '@/supports/home-directions/Panel';
import { desk } from '@/supports/video-or-text/desk';
import { Panel as Choice } from '@/supports/video-or-text/Panel';
import { Settings as ChoiceSettings } from '@/supports/video-or-text/settings';
import type { View } from '@/supports/word-card/view';
import { Panel as WordPanel } from '@/supports/word-card/Panel';
import { Settings as WordSettings } from '@/supports/word-card/settings';
import { WordCard } from '@/supports/word-card/WordCard';
import { desk as startersDesk } from '@/supports/starters/desk';
import { Panel as Starters } from '@/supports/starters/Panel';
import { desk as stepsDesk } from '@/supports/steps/desk';
import { Panel as Steps } from '@/supports/steps/Panel';
import { desk as meetings, type Desk as Meetings } from '@/supports/words-first/desk';
import { Panel as WordsFirst } from '@/supports/words-first/Panel';
import { hearing, unheard } from '../unheard';
import { cardOf, VIEWS as DIRECTIONS } from './home-directions/views';
import { ACTIONS, STATES, VIEW } from './read-aloud/views';
import { XRAYS, xrayOf } from './barrier-xray/surfaces';
import { stand, type Stand } from './stand';
import { choiceOf, film, pack, textOf, videoOf } from './video-or-text/surfaces';
import { markedChoice } from './marked-words/choice';
import { cardProps, VIEWS } from './word-card/views';
import { startersOf, VIEWS as STARTERS } from './starters/views';
import { stepsOf, VIEWS as STEPS } from './steps/views';
import { cardOf as additionsOf, coverOf, LOOKS, SHARES } from './pack-editor/surfaces';
import { MEETINGS, meetOf } from './words-first/surfaces';
import { PREVIEWS, previewOf } from './teacher-preview/surfaces';

let standing: Stand | undefined;
afterEach(() => standing?.leave());

type Hear = (text: string, lang: string) => Promise<void>;
interface Drawn {
  readonly name: string;
  readonly draw: (hear: Hear) => ComponentChildren;
}
const nothing = (): void => {};

const wordCard = (view: View): Drawn['draw'] =>
  function draw(hear) {
    return <WordCard {...cardProps(view, { settings: signal({ showPicture: true, speakOnOpen: true }), hear })} />;
  };
const answerCard = (view: Partial<AnswerView>): Drawn['draw'] =>
  function draw() {
    const now: AnswerView = {
      phase: 'empty',
      trouble: undefined,
      lines: [],
      lang: 'en',
      sentence: undefined,
      word: undefined,
      at: 0,
      all: 0,
      ...view,
    };
    const actions = { play: nothing, pause: nothing, fromStart: nothing, turn: nothing, close: nothing };
    return <AnswerCard view={signal(now)} actions={actions} />;
  };
/** The player over the page, or the one that covers it. */
const player = (Surface: typeof Player | typeof Listen, [name, change]: [string, Partial<PlayerView>]): Drawn => ({
  name,
  draw: () => <Surface view={signal({ ...VIEW, ...change })} actions={ACTIONS()} />,
});
const written = { lines: [{ key: 'a', text: 'A lock lifts boats.' }], at: 1, all: 2 };
const beside: Alternate = {
  kind: 'text',
  title: 'The lock in words',
  text: 'A boat comes in.\nThe gate is closed behind it.',
};
const TOGETHER: Pack = { ...pack, parts: [{ quote: 'How a lock lifts a boat', how: 'together' }] };
const elsewhere: Alternate = { kind: 'video', title: 'A film', href: 'https://films.example/watch?v=1' };

/** Every surface of every support, in the states it has. One that is not in this list is found below. */
const SURFACES: Readonly<Record<string, readonly Drawn[]>> = {
  'read-aloud/AnswerCard': [
    { name: 'empty', draw: answerCard({}) },
    { name: 'paused', draw: answerCard({ ...written, phase: 'paused' }) },
    { name: 'a voice that stopped', draw: answerCard({ ...written, phase: 'trouble', trouble: 'stopped' }) },
  ],
  'read-aloud/Listen': Object.entries(STATES).map((state) => player(Listen, state)),
  'read-aloud/Player': Object.entries(STATES).map((state) => player(Player, state)),
  // What is waited for is over before a voice could say so.
  'word-card/WordCard': Object.entries(VIEWS)
    .filter(([, { kind }]) => kind !== 'waiting')
    .map(([name, view]) => ({ name, draw: wordCard(view) })),
  'video-or-text/ChoiceCard': [
    { name: 'three ways', draw: () => choiceOf() },
    { name: 'parts', draw: () => choiceOf({}, TOGETHER) },
  ],
  'video-or-text/VideoCard': [
    { name: 'a film', draw: () => videoOf(film) },
    { name: 'a film, for who teaches', draw: () => videoOf(film, { keyTerms: ['film', 'toll'] }) },
    { name: 'a film elsewhere', draw: () => videoOf(elsewhere) },
    { name: 'a film of the page', draw: () => videoOf(elsewhere, { author: null, onPage: nothing }) },
    {
      name: 'its captions elsewhere',
      draw: () => videoOf({ ...elsewhere, captions: [{ lang: 'en', href: 'https://films.example/a.vtt' }] }),
    },
  ],
  'video-or-text/TextCard': [{ name: 'a text', draw: () => textOf(beside) }],
  'barrier-xray/XrayCard': Object.keys(XRAYS).map((name) => ({ name, draw: () => xrayOf(name) })),
  'home-directions/DirectionsCard': Object.entries(DIRECTIONS).map(([name, view]) => ({
    name,
    draw: () => cardOf(view),
  })),
  // The controls in the panel.
  'home-directions/Panel': (
    [
      { home: undefined, author: undefined },
      { home: 'ar', author: undefined },
      { home: 'ar', author: 'Ms. Okafor' },
    ] as const
  ).map((now) => ({
    name: JSON.stringify(now),
    draw: () => {
      directionsDesk.value = { ...now, show: nothing };
      return <Directions settings={{}} change={nothing} />;
    },
  })),
  'read-aloud/Panel': [
    {
      name: 'with a word of one’s own',
      draw: () => (
        <ReadAloud
          settings={{ ...ReadAloudSettings.parse({}), say: [{ write: 'the Rio Grande', say: 'ree oh grand' }] }}
          change={nothing}
        />
      ),
    },
  ],
  'reading-comfort/Panel': [
    {
      name: 'with line focus',
      draw: () => <Comfort settings={{ ...ComfortSettings.parse({}), lineFocus: 'line' }} change={nothing} />,
    },
  ],
  'video-or-text/Panel': (
    [
      { count: 0, author: undefined, trouble: null },
      { count: 0, onPage: 1, author: undefined, trouble: null },
      { count: 0, author: 'Ms. Okafor', trouble: null },
      { count: 1, author: 'Ms. Okafor', trouble: null },
      { count: 0, author: undefined, trouble: 'damaged' },
    ] as const
  ).map((now) => ({
    name: JSON.stringify(now),
    draw: () => {
      desk.value = { onPage: 0, ...now, show: nothing, open: nothing };
      return <Choice settings={ChoiceSettings.parse({})} change={nothing} />;
    },
  })),
  'marked-words/Panel': (
    [
      markedChoice(8, 3),
      markedChoice(1, 1),
      markedChoice(0, 0),
      { kind: 'silent', again: nothing },
    ] as const satisfies readonly Marks[]
  ).map((choice) => ({
    name: JSON.stringify(choice),
    draw: () => {
      marks.value = { amount: 'some', chooseAmount: nothing, choice };
      return <MarkedWords settings={{}} change={nothing} />;
    },
  })),
  'pack-editor/EditorCard': Object.keys(LOOKS).map((name) => ({ name, draw: () => additionsOf(name) })),
  'pack-editor/ShareCover': Object.keys(SHARES).map((name) => ({ name, draw: () => coverOf(name) })),
  'teacher-preview/Preview': Object.entries(PREVIEWS).map(([name, state]) => ({ name, draw: () => previewOf(state) })),
  'words-first/MeetCard': Object.keys(MEETINGS).map((name) => ({ name, draw: () => meetOf(name) })),
  'words-first/Panel': (
    [
      { kind: 'ready', count: 5, meet: nothing },
      { kind: 'ready', count: 0, meet: nothing },
      { kind: 'silent', again: nothing },
    ] as const satisfies readonly Meetings[]
  ).map((now) => ({
    name: JSON.stringify(now),
    draw: () => {
      meetings.value = now;
      return <WordsFirst settings={{}} change={nothing} />;
    },
  })),
  'steps/StepsCard': Object.entries(STEPS).map(([name, view]) => ({ name, draw: () => stepsOf(view) })),
  'steps/Panel': [0, 5].map((steps) => ({
    name: `${steps} steps`,
    draw: () => {
      stepsDesk.value = { steps, ticked: 1, show: nothing };
      return <Steps settings={{ done: [] }} change={nothing} />;
    },
  })),
  'starters/StartersCard': Object.entries(STARTERS).map(([name, view]) => ({ name, draw: () => startersOf(view) })),
  'starters/Panel': [undefined, 'Ms. Okafor'].map((author) => ({
    name: author ?? 'ours',
    draw: () => {
      startersDesk.value = { author, show: nothing };
      return <Starters settings={{ amount: 'starter' }} change={nothing} />;
    },
  })),
  'word-card/Panel': [{ name: 'open', draw: () => <WordPanel settings={WordSettings.parse({})} change={nothing} /> }],
};
/** Lines over the page: there is no word on it. */
const WORDLESS = ['barrier-xray/Pins', 'reading-comfort/LineFocus'];

/** What no other surface of the support draws: what it hands to the stage. */
function drawnAlone(): string[] {
  const sources = import.meta.glob<string>('/supports/*/*.tsx', { query: '?raw', import: 'default', eager: true });
  const drawn = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/^import (?!type )[^;]*? from '\.\/(\w+)';$/gm)].map(
      ([, name]) => `${path.slice(0, path.lastIndexOf('/'))}/${name}.tsx`,
    ),
  );
  return Object.keys(sources)
    .filter((path) => !drawn.includes(path))
    .map((path) => path.replaceAll(/^\/supports\/|\.tsx$/g, ''));
}

describe('every text of a support can be heard', () => {
  it('and every surface is tried', () => {
    expect([...Object.keys(SURFACES), ...WORDLESS].toSorted()).toEqual(drawnAlone().toSorted());
  });

  it.each(
    Object.entries(SURFACES).flatMap(([surface, drawn]) =>
      drawn.map((each) => [`${surface}, ${each.name}`, each] as const),
    ),
  )('%s', async (_name, { draw }) => {
    await page.viewport(1000, 1600);
    const { heard, speak } = hearing();
    standing = stand(
      draw((text, lang) => speak(text, lang, new AbortController().signal)),
      { speak },
    );
    const { root } = standing;
    const folded = (): HTMLElement | undefined =>
      [...root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')].find((each) => each.checkVisibility());
    expect(await unheard(root, heard)).toEqual([]);
    // All that unfolds, and what unfolds in that.
    for (let more = folded(); more; more = folded()) {
      more.click();
      await expect.poll(() => more?.getAttribute('aria-expanded')).toBe('true');
      expect(await unheard(root, heard)).toEqual([]);
    }
  });
});
