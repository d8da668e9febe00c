import { effect, signal, type Signal } from '@preact/signals-core';
import type { Activity, Block, Span } from '@/model/activity';
import type { SavedWord } from '@/model/saved-word';
import type { Sheet, SheetPage } from '@/model/sheet';
import type { HelpAmount } from '@/model/help-amount';
import type { TextMap } from '@/model/text-map';
import type { WordHelp, WordQuestion } from '@/model/word-help';
import type { NotableAnswer, NotableQuestion } from '@/model/notable';
import type { WordMove } from '@/model/word-places';
import { teachingWith } from './teaching';
import type { Box, CoverDialog, Dress, Scene, Stage, Tap } from '@/supports/contract';

/** What a support did to its stage, in order of name. */
export interface Done {
  readonly painted: Map<string, readonly Span[]>;
  readonly dressed: (Dress | null)[];
  readonly said: string[];
  beside: { readonly at: Span; readonly props: object } | null;
  dock: { readonly props: object } | null;
  veil: { readonly props: object } | null;
  cover: { readonly props: object; readonly dialog: CoverDialog } | null;
  readonly revealed: Span[];
  followed: Span | null;
  /** What keys do, by name. */
  readonly commands: Map<string, () => boolean | void>;
  tap: (tap: Tap) => void;
}

export interface Asked {
  readonly question: WordQuestion;
  readonly signal: AbortSignal;
  readonly answer: (help: WordHelp) => void;
  readonly fail: (error: Error) => void;
}

/** A choice of words that was asked for. */
export interface Chosen {
  readonly question: NotableQuestion;
  readonly answer: (answer: NotableAnswer) => void;
  readonly fail: (error: Error) => void;
}

export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly signal: AbortSignal;
}

const activity = (blocks: readonly Block[]): Activity => ({
  ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
  kind: 'assignment',
  role: 'student',
  assessment: 'no',
  title: 'A',
  uiLang: 'en',
  blocks: [...blocks],
  links: [],
  images: [],
  videos: [],
  files: [],
  forms: [],
});

/** Sentences end at a full stop, words at a space: enough to point at. */
export function plainMap(blocks: readonly Block[]): TextMap {
  const pieces = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const full = blocks.map((block) => {
    const sentences = pieces(block.text, /[^.]+\.?/g);
    const words = pieces(block.text, /[\p{L}\p{N}]+/gu).map((word) => ({
      ...word,
      sentence: sentences.findIndex((sentence) => word.start < sentence.end),
    }));
    return { ...block, sentences, words };
  });
  const block = (key: string) => full.find((each) => each.key === key);
  return {
    blocks: full,
    block,
    indexOf: (key) => full.findIndex((each) => each.key === key),
    wordAt: (key, offset) => {
      const word = block(key)?.words.find((each) => each.start <= offset && each.end >= offset);
      return word && { key, start: word.start, end: word.end };
    },
    sentenceAt: (span) => {
      const sentence = block(span.key)?.sentences.find((each) => span.start < each.end);
      return sentence && { key: span.key, ...sentence };
    },
    textOf: (span) => block(span.key)?.text.slice(span.start, span.end) ?? '',
  };
}

export const paragraph = (key: string, text: string, rest: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'directions',
  ...rest,
});

/** A scene whose stage only remembers, and whose services answer when the test says so. */
export function sceneFor<Settings extends object>(blocks: readonly Block[], first: Settings) {
  const end = new AbortController();
  const done: Done = {
    painted: new Map(),
    dressed: [],
    said: [],
    beside: null,
    dock: null,
    veil: null,
    cover: null,
    revealed: [],
    followed: null,
    commands: new Map(),
    tap: () => {},
  };
  const away = signal(false);
  /** Where words stand, by key and start. */
  const boxes = new Map<string, readonly Box[]>();
  const moved = signal(0);
  const amount = signal<HelpAmount>('some');
  const wordTurn = signal(0);
  const chosen: Chosen[] = [];
  const moves: WordMove[] = [];
  const turnedOn: string[] = [];
  const asked: Asked[] = [];
  const spoken: Spoken[] = [];
  const opened: { readonly page: SheetPage; readonly sheet: Sheet }[] = [];
  const settings = signal(first);
  const homeLanguage: Signal<string | undefined> = signal<string | undefined>('es');
  const allowed = signal(true);
  const fonts = new Map<string, Promise<string>>();
  const kept = new Map<string, SavedWord>();
  const stage: Stage = {
    paint: (name, spans) => void done.painted.set(name, spans),
    dress: (dress) => void done.dressed.push(dress),
    font: (id) => fonts.get(id) ?? Promise.reject(new Error(id)),
    beside: (at, _Component, props) => {
      done.beside = { at, props };
    },
    closeBeside: () => {
      done.beside = null;
    },
    dock: (_Component, props) => {
      done.dock = { props };
    },
    closeDock: () => {
      done.dock = null;
    },
    bar: () => {},
    closeBar: () => {},
    veil: (_Component, props) => {
      done.veil = { props };
    },
    closeVeil: () => {
      done.veil = null;
    },
    cover: (_Component, props, dialog) => {
      done.cover = { props, dialog };
    },
    closeCover: () => {
      done.cover = null;
    },
    aside: () => {},
    docked: signal(null),
    boxesOf: (span) => boxes.get(`${span.key} ${span.start}`) ?? [],
    moved,
    whenLaidOut: (run) => run(),
    reveal: (span) => void done.revealed.push(span),
    follow: (span) => {
      done.followed = span;
    },
    away,
    // As the stage does: who wants a tap only now and then is not told of the others.
    onPress: () => undefined,
    onTap: (callback, wants = () => true) => {
      done.tap = (tap) => {
        if (wants()) callback(tap);
      };
    },
    selection: () => [],
    announce: (message) => void done.said.push(message),
  };
  const scene: Scene<Settings> = {
    activity: signal(activity(blocks)),
    text: signal(plainMap(blocks)),
    settings,
    change: (patch) => {
      settings.value = { ...settings.peek(), ...patch };
    },
    allows: () => allowed.peek(),
    stop: () => end.abort(),
    onCommand: (name, run) => void done.commands.set(name, run),
    asked: true,
    peeled: signal(false),
    stage,
    services: {
      teaching: teachingWith(),
      voice: {
        voices: () => Promise.resolve([]),
        speak: ({ text, lang }, _on, speaking) => {
          spoken.push({ text, lang, signal: speaking });
          return new Promise((_resolve, reject) => {
            speaking.addEventListener('abort', () => reject(speaking.reason as Error));
          });
        },
      },
      maths: { say: (formulas) => Promise.resolve(formulas.map(() => null)) },
      lexicon: {
        help: (question, lookUp) =>
          new Promise((answer, fail) => {
            asked.push({ question, signal: lookUp, answer, fail });
          }),
      },
      savedWords: {
        saved: ({ lang, lemma }) => Promise.resolve(kept.has(`${lang} ${lemma}`)),
        save: (word) => {
          kept.set(`${word.lang} ${word.lemma}`, word);
          return Promise.resolve('kept');
        },
        forget: ({ lang, lemma }) => {
          kept.delete(`${lang} ${lemma}`);
          return Promise.resolve();
        },
      },
      homeLanguages: [
        { code: 'es', name: 'Español', dir: 'ltr' },
        { code: 'en', name: 'English', dir: 'ltr' },
      ],
      words: {
        amount,
        chooseAmount: (next) => {
          amount.value = next;
        },
        notable: (question) => new Promise((answer, fail) => chosen.push({ question, answer, fail })),
        moved: (next) => {
          moves.push(...next);
          return Promise.resolve();
        },
        turn: wordTurn,
      },
      picture: (src) => Promise.resolve(`data:image/png;base64,${btoa(src)}`),
      openSheet: (page, sheet) => {
        opened.push({ page, sheet });
        return Promise.resolve();
      },
      pack: signal(null),
      packTrouble: signal(null),
      openPack: () => Promise.resolve(),
      text: () => Promise.resolve(''),
      turnOn: (id, at) => void turnedOn.push(at ? `${id} ${at.key} ${at.start}` : id),
      homeLanguage,
      chooseHomeLanguage: (lang) => {
        homeLanguage.value = lang;
      },
      uiLanguage: signal('en'),
    },
    t: (key) => key,
    effect: (run) => {
      const stop = effect(run);
      end.signal.addEventListener('abort', stop);
    },
    signal: end.signal,
  };
  return {
    scene,
    done,
    asked,
    spoken,
    /** Pages of our own that were opened, with what they show. */
    opened,
    settings,
    homeLanguage,
    allowed,
    fonts,
    away,
    moved,
    boxes,
    amount,
    wordTurn,
    chosen,
    moves,
    kept,
    turnedOn,
    end: () => end.abort(),
  };
}
