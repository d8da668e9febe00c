/**
 * Modifiers in a fixed order and the place of a key on the keyboard: "Alt+KeyK", or "KeyK" for a key alone. Places, not
 * letters: on a Mac, Alt with a letter types another one, and a Cyrillic keyboard has none of ours.
 */
export type Chord = string;

/** Something that a key does. What it does is fixed; which key does it is the learner's choice. */
export interface Command {
  /** "panel", "read-aloud.play". */
  readonly id: string;
  /** Key of the catalogue. */
  readonly label: string;
  readonly keys: Chord;
  /** A key that does it alone, for those who have allowed such keys. */
  readonly alone?: Chord;
}

/** What a learner chose. An empty chord: no key does it. */
export interface KeyChoice {
  readonly chosen?: Readonly<Record<string, Chord>> | undefined;
  readonly alone?: Readonly<Record<string, Chord>> | undefined;
  /** Keys alone are heard too. Off unless somebody asks for it: speech input and a stray finger press them by mistake. */
  readonly single?: boolean | undefined;
}

/** What we need of a keyboard event. */
export interface Pressed {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = /^(?:Alt|Control|Shift|Meta|OS|CapsLock|Fn|Insert)/;

/** The chord of a press; undefined for a modifier that is not followed by a key yet. */
export function chordOf({ code, altKey, ctrlKey, metaKey, shiftKey }: Pressed): Chord | undefined {
  if (code === '' || MODIFIERS.test(code)) return undefined;
  const held = [ctrlKey && 'Ctrl', metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift'];
  return [...held.filter(Boolean), code].join('+');
}

export const keysFor = (command: Command, choice: KeyChoice = {}): Chord => choice.chosen?.[command.id] ?? command.keys;
export const aloneFor = (command: Command, choice: KeyChoice = {}): Chord =>
  choice.alone?.[command.id] ?? command.alone ?? '';

/** Which command each chord means now. */
export function keyMap(commands: readonly Command[], choice: KeyChoice = {}): ReadonlyMap<Chord, string> {
  const map = new Map<Chord, string>();
  for (const command of commands) {
    for (const chord of [keysFor(command, choice), choice.single === true ? aloneFor(command, choice) : ''])
      if (chord !== '' && !map.has(chord)) map.set(chord, command.id);
  }
  return map;
}

const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};

/** As it is printed on the keys, one part a key. A Mac calls Alt "Option". */
export const shownChord = (chord: Chord, mac = false): readonly string[] =>
  chord.split('+').map((part) => {
    if (part === 'Alt') return mac ? 'Option' : 'Alt';
    return SIGNS[part] ?? part.replace(/^(?:Key|Digit)/, '');
  });

/** Why a chord is not taken. `another`: a command of ours has it. */
export type Refusal =
  | { readonly why: 'another'; readonly command: Command }
  | {
      readonly why: 'needs-alt' | 'one-key' | 'page' | 'browser' | 'computer' | 'screen-reader' | 'lms' | 'editor';
    };

/** Keys that stand for a character: the only ones to choose from. */
const CHARACTER =
  /^(?:Key[A-Z]|Digit\d|Period|Comma|Slash|Semicolon|Quote|Bracket(?:Left|Right)|Backslash|Minus|Equal|Backquote)$/;

/**
 * Who has Alt with these already (docs/keys.md says where each was found). What is not listed and needs no more than
 * Alt and a character is free.
 */
const TAKEN_WITH_ALT: Readonly<Record<string, 'browser' | 'computer'>> = {
  // Chrome and Edge: address bar, menu. Firefox on Windows and Linux: File, Edit, View, History, Bookmarks, Tools.
  KeyD: 'browser',
  KeyE: 'browser',
  KeyF: 'browser',
  KeyV: 'browser',
  KeyS: 'browser',
  KeyB: 'browser',
  KeyT: 'browser',
  // Tabs of browsers on Linux, the shelf on ChromeOS; windows on ChromeOS and GNOME.
  ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`Digit${n + 1}`, 'computer'] as const)),
  BracketLeft: 'computer',
  BracketRight: 'computer',
  Minus: 'computer',
  Equal: 'computer',
  Backquote: 'computer',
};
/** Alone: Canvas's own next, previous and list of keys; Firefox's quick find. */
const TAKEN_ALONE: Readonly<Record<string, 'browser' | 'lms'>> = {
  KeyJ: 'lms',
  KeyK: 'lms',
  Comma: 'lms',
  Slash: 'browser',
  Quote: 'browser',
};

/** May this chord be what does `id`? Undefined: yes. */
export function refusalOf(
  chord: Chord,
  id: string,
  kind: 'keys' | 'alone',
  commands: readonly Command[],
  choice: KeyChoice = {},
): Refusal | undefined {
  const parts = chord.split('+');
  const code = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (kind === 'alone') {
    if (held.length > 0) return { why: 'one-key' };
    if (!CHARACTER.test(code)) return { why: 'page' };
    const by = TAKEN_ALONE[code];
    if (by) return { why: by };
  } else {
    if (held.includes('Ctrl') && held.includes('Alt')) return { why: 'screen-reader' };
    if (held.includes('Ctrl') || held.includes('Meta')) return { why: 'browser' };
    if (held.includes('Alt') && held.includes('Shift')) return { why: 'computer' };
    if (!held.includes('Alt')) return { why: 'needs-alt' };
    if (/^Arrow(?:Up|Down)$|^Delete$/.test(code)) return { why: 'screen-reader' };
    if (/^F(?:8|9|10)$/.test(code)) return { why: 'editor' };
    if (/^Arrow|^Home$|^Enter$/.test(code)) return { why: 'browser' };
    if (!CHARACTER.test(code)) return { why: 'computer' };
    const by = TAKEN_WITH_ALT[code];
    if (by) return { why: by };
  }
  const own = kind === 'keys' ? keysFor : aloneFor;
  const other = commands.find((command) => command.id !== id && own(command, choice) === chord);
  return other && { why: 'another', command: other };
}
