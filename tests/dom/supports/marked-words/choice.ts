import type { Choice } from '@/supports/marked-words/desk';

const WORDS = ['persuaded', 'native', 'topsoil', 'drought', 'severe', 'erode', 'abandoned', 'carbon dioxide'];

/** What the panel is told when so many words are marked, and so many are known. */
export const markedChoice = (count: number, known: number, go: (text: string) => void = () => {}) =>
  ({
    kind: 'marked',
    words: WORDS.slice(0, count).map((text) => ({ text, lang: 'en', go: () => go(text) })),
    known,
    showAgain: () => {},
  }) as const satisfies Choice;
