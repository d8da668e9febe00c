import type { ComponentChildren } from 'preact';
import { Card } from '@/components/Card';
import { Dock } from '@/components/Dock';
import { Handle } from '@/components/Handle';
import { Panel, type PanelProps } from '@/components/Panel';
import { Segmented } from '@/components/Segmented';
import { Slider } from '@/components/Slider';
import type { SupportRowProps } from '@/components/SupportRow';
import { Look } from '@/entrypoints/learner/KitCard';
import { LearnerView } from '@/entrypoints/learner/LearnerView';
import type { MyDataProps } from '@/entrypoints/learner/MyData';
import { PopupView, type PopupState } from '@/entrypoints/popup/PopupView';
import type { Command } from '@/model/keys';
import type { Proof } from '@/model/proof';
import { ALL_HELD, EMPTY, NAMES, NO_DESK, NOTHING_HELD, SUMMARY } from './from-school';

/** A few keys, one of them a key alone too. */
export const COMMANDS: readonly Command[] = [
  { id: 'panel', label: 'keys.panel', keys: 'Alt+KeyH' },
  { id: 'word', label: 'keys.word', keys: 'Alt+KeyW', alone: 'KeyW' },
];

export const LANGUAGES = [
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'es', name: 'Español', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
] as const;

export const nothing = (): void => {};
const quiet = (): Promise<void> => Promise.resolve();

/** The learner's data, as a page shows it that saves and reads nothing. */
export const NO_DATA: MyDataProps = {
  language: 'en',
  onSave: quiet,
  onRead: () => Promise.resolve('not-ours'),
  onUse: quiet,
};

export const PROOF: Proof = {
  words: 412,
  wordsHidden: 0,
  wordsChanged: 0,
  recordsByUs: 0,
  textHashBefore: '7f3a91c2aa',
  textHashNow: '7f3a91c2aa',
  htmlHashBefore: '51b0c9d4ee',
  htmlHashNow: '51b0c9d4ee',
};

export const row = (id: string, name: string, more: Partial<SupportRowProps> = {}): SupportRowProps => ({
  id,
  icon: 'sound',
  name,
  help: 'Hear it. Each word lights up.',
  on: false,
  by: 'default',
  onToggle: nothing,
  ...more,
});

export const controls = (
  <>
    <Slider
      label="Text size"
      value={1.2}
      min={0.8}
      max={2.5}
      step={0.1}
      said="120 %"
      lessLabel="Smaller"
      moreLabel="Bigger"
      onChange={nothing}
    />
    <Segmented
      label="Font"
      segments={[
        { value: 'page', name: 'Page’s own' },
        { value: 'andika', name: 'Andika' },
        { value: 'lexend', name: 'Lexend' },
      ]}
      chosen="andika"
      onChoose={nothing}
    />
  </>
);

const ROWS = {
  read: [
    row('read-aloud', 'Read aloud'),
    row('reading-comfort', 'Bigger, roomier text', { icon: 'text-size', on: true, by: 'you', controls }),
    row('choice', 'Read, watch or listen', { icon: 'screen', on: true, by: 'teacher' }),
    row('line-focus', 'Line focus', { icon: 'line-focus', by: 'school' }),
  ],
  words: [row('word-card', 'Word help', { icon: 'word', on: true, by: 'code' })],
};

export const panelProps = (more: Partial<PanelProps> = {}): PanelProps => ({
  place: { side: 'right' },
  groups: [
    { id: 'read', title: 'Read & hear', rows: ROWS.read },
    { id: 'words', title: 'Words & languages', rows: ROWS.words },
    { id: 'answer', title: 'Plan & answer', rows: [] },
  ],
  goal: { text: 'How did nature and people together cause the Dust Bowl?', lang: 'en', from: 'Ms. Ibarra' },
  proof: PROOF,
  peeled: false,
  onPeel: nothing,
  hidden: false,
  onHideAll: nothing,
  onClose: nothing,
  settings: {
    handle: { side: 'right', at: 0.66 },
    onMoveHandle: nothing,
    uiLanguages: LANGUAGES.slice(0, 2),
    uiLanguage: 'en',
    onUiLanguage: nothing,
    teaches: false,
    onTeaches: nothing,
    homeLanguages: LANGUAGES,
    homeLanguage: 'es',
    onHomeLanguage: nothing,
    textSize: 16,
    keys: { commands: COMMANDS, choice: { single: true }, onChoose: nothing, onChoosing: nothing },
    onTextSize: nothing,
    onMyPage: nothing,
  },
  ...more,
});

const locked = row('questions', 'Questions read aloud', {
  locked: { reason: 'Off until your teacher allows it.', note: 'May I hear the questions read aloud?' },
});
const partly = row('read-aloud', 'Read aloud', {
  on: true,
  by: 'teacher',
  rest: { reason: 'Works for some parts of this page only.', note: 'May I hear the questions read aloud?' },
});
const lockedBySchool = row('gloss', 'In my language', {
  icon: 'globe',
  locked: { reason: 'Your school keeps this off in quizzes.' },
});
const keptOn = row('reading-comfort', 'Bigger, roomier text', {
  icon: 'text-size',
  on: true,
  controls,
  locked: { reason: 'On. Set by your school.', on: true },
});

export interface Surface {
  readonly name: string;
  readonly draw: () => ComponentChildren;
  readonly page?: boolean;
  /** Of a page that has a style sheet more. */
  readonly style?: string;
  /** Pressed one after another once it stands. */
  readonly press?: readonly string[];
}

const panel = (name: string, more: Partial<PanelProps> = {}, press: readonly string[] = []): Surface => ({
  name,
  draw: () => <Panel {...panelProps(more)} />,
  press,
});

const POPUP_STATES: readonly PopupState[] = [
  { kind: 'loading' },
  { kind: 'ready', title: 'What Caused the Dust Bowl?', hidden: false },
  { kind: 'limited' },
  { kind: 'exam' },
  { kind: 'none' },
  { kind: 'site', host: 'canvas.cedar-grove.example' },
  { kind: 'site-on', host: 'canvas.cedar-grove.example' },
  { kind: 'site-refused', host: 'canvas.cedar-grove.example' },
  { kind: 'elsewhere' },
];

export const popup = (state: PopupState, schoolUnread = false): ComponentChildren => (
  <PopupView
    state={state}
    schoolUnread={schoolUnread}
    other={LANGUAGES[1]}
    onOpen={nothing}
    onReadAloud={nothing}
    onHide={nothing}
    onMyPage={nothing}
    onReader={nothing}
    onTurnOn={nothing}
    onReload={nothing}
    onLanguage={nothing}
  />
);

const KEYS = ['.hr-panel__head .hr-icon-button', '.hr-panel__part:last-child .hr-button'];

/** Every surface of this room in every state it can be in. */
export const SURFACES: readonly Surface[] = [
  { name: 'handle', draw: () => <Handle side="right" at={0.5} open={false} onOpen={nothing} onMove={nothing} /> },
  panel('panel'),
  panel('panel, a group unfolded', {}, ['.hr-group__more']),
  panel('panel, first use', { welcome: { languages: LANGUAGES, onChoose: nothing, onSkip: nothing } }),
  panel('panel, settings', {}, ['.hr-panel__head .hr-icon-button']),
  panel('panel, keys', {}, KEYS),
  panel('panel, keys, a new one asked', {}, [...KEYS, '.hr-keys__key']),
  panel('panel, figures', {}, ['.hr-seal']),
  panel('panel, figures, peeled', { peeled: true, hidden: true }, ['.hr-seal']),
  panel('panel, before the figures', { proof: null }, ['.hr-seal']),
  panel('panel, the page changed', { proof: { ...PROOF, wordsChanged: 3 } }, ['.hr-seal']),
  panel('panel, files', {
    files: [{ id: '1', name: 'worksheet.pdf', onOpen: nothing }],
  }),
  panel('panel, quiz', {
    notices: [{ text: 'In a quiz, some supports rest.' }],
    groups: [{ id: 'read', title: 'Read & hear', rows: [locked, lockedBySchool, partly] }],
  }),
  panel('panel, locked by the school', {
    groups: [{ id: 'read', title: 'Read & hear', rows: [keptOn, lockedBySchool] }],
  }),
  panel(
    'panel, a note to the teacher',
    { groups: [{ id: 'read', title: 'Read & hear', rows: [locked, lockedBySchool, partly] }] },
    ['.hr-row--locked .hr-button', '.hr-row__rest .hr-button'],
  ),
  panel('panel, trouble', {
    notices: [
      {
        tone: 'note',
        title: 'The voice did not start.',
        text: 'Everything else works.',
        action: { label: 'Try again', onAct: nothing },
        onDismiss: nothing,
      },
    ],
    groups: [
      {
        id: 'read',
        title: 'Read & hear',
        rows: [
          row('read-aloud', 'Read aloud', { on: true, trouble: { text: 'This did not start.', onRetry: nothing } }),
        ],
      },
    ],
  }),
  {
    name: 'docked card',
    draw: () => (
      <Dock place={{ side: 'left', top: 40 }}>
        <Card
          docked
          title="Read, watch or listen"
          icon="screen"
          onClose={nothing}
          foot={<p class="hr-same">Same questions</p>}
        >
          <p>One card</p>
        </Card>
      </Dock>
    ),
  },
  ...POPUP_STATES.map((state) => ({ name: `popup, ${state.kind}`, draw: () => popup(state), page: true })),
  { name: 'popup, a school unread', draw: () => popup({ kind: 'none' }, true), page: true },
  {
    name: 'my page',
    page: true,
    draw: () => (
      <LearnerView
        uiLanguages={LANGUAGES.slice(0, 2)}
        uiLanguage="en"
        onUiLanguage={nothing}
        homeLanguages={LANGUAGES}
        homeLanguage={undefined}
        onHomeLanguage={nothing}
        supports={[
          { id: 'read-aloud', icon: 'sound', name: 'Read aloud', help: 'Hear it.', on: true },
          { id: 'word-card', icon: 'word', name: 'Word help', help: 'Tap a word.', on: true, by: 'school' },
          {
            id: 'steps',
            icon: 'check',
            name: 'Steps',
            help: 'One at a time.',
            on: false,
            locked: { reason: 'Off. Set by your school.' },
          },
        ]}
        schoolUnread
        onToggle={nothing}
        wordsReady={3}
        onWords={nothing}
        onReader={nothing}
        fromSchool={{ held: NOTHING_HELD, desk: NO_DESK, names: NAMES }}
        onStartFresh={nothing}
        data={NO_DATA}
        onCoordinator={nothing}
      />
    ),
  },
  {
    name: 'my page, with what a school gave',
    page: true,
    press: ['[aria-labelledby=from-school-kit] button[aria-expanded]'],
    draw: () => (
      <LearnerView
        uiLanguages={LANGUAGES.slice(0, 2)}
        uiLanguage="en"
        onUiLanguage={nothing}
        homeLanguages={LANGUAGES}
        homeLanguage={undefined}
        onHomeLanguage={nothing}
        supports={[{ id: 'read-aloud', icon: 'sound', name: 'Read aloud', help: 'Hear it.', on: true }]}
        onToggle={nothing}
        wordsReady={3}
        onWords={nothing}
        onReader={nothing}
        fromSchool={{ held: ALL_HELD, desk: NO_DESK, names: NAMES }}
        onStartFresh={nothing}
        data={NO_DATA}
        onCoordinator={nothing}
      />
    ),
  },
  {
    name: 'a file from a school, before it is used',
    page: true,
    draw: () => (
      <section class="hr-block" aria-label="School">
        <div class="hr-block__body">
          <Look kit={SUMMARY} known={false} names={NAMES} onUse={nothing} onLeave={nothing} />
        </div>
      </section>
    ),
  },
  {
    name: 'a file that sets nothing, from a school without a name',
    page: true,
    draw: () => (
      <section class="hr-block" aria-label="School">
        <div class="hr-block__body">
          <Look kit={EMPTY} known names={NAMES} onUse={nothing} onLeave={nothing} />
        </div>
      </section>
    ),
  },
];
