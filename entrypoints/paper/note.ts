import { directionOf } from '@/utils/languages';
import type { WordNote } from './glosses';
import { inLanguage, made } from './made';
import type { Measures } from './measures';
import { own } from './text';

/** A meaning in the margin: the line's number, the word, the home language's word, and what it means. */
export function drawnNote(
  { term, lang, meaning, home }: WordNote,
  line: number | undefined,
  { noteFont, noteLine }: Measures,
): HTMLElement {
  const note = own(made('div', 'pt-note'));
  note.dir = directionOf(lang);
  note.style.fontSize = `${noteFont}px`;
  note.style.lineHeight = `${noteLine}px`;
  const head = made('p', 'pt-note__head');
  if (line !== undefined) head.append(made('span', 'pt-note__line', String(line)), ' ');
  head.append(inLanguage(made('b', 'pt-note__term', term), lang, directionOf(lang)));
  if (home) {
    const word = inLanguage(made('span', 'pt-note__home', home.text), home.lang, directionOf(home.lang));
    if (word.dir === 'rtl') note.append(head, made('p', 'pt-note__rtl', word));
    else {
      head.append(' ', word);
      note.append(head);
    }
  } else note.append(head);
  if (meaning !== '') note.append(inLanguage(made('p', 'pt-note__meaning', meaning), lang, directionOf(lang)));
  return note;
}
