import type { Translate } from '@/components/text';
import { directionOf } from '@/utils/languages';
import { inSlices } from '@/utils/slices';
import { formulaKey } from './formulas';
import { type Laid, laidOut, measuringRoom } from './layout';
import { inLanguage, made } from './made';
import { type Measures, measuresOf, roomOf } from './measures';
import type { Prepared } from './prepare';
import { drawnSheets } from './sheets';
import { answersIn, organizerFor } from './tasks';
import { type Besides, own, shownText } from './text';
import type { Wishes } from './wishes';

interface Words {
  readonly t: Translate;
  /** BCP 47. */
  readonly language: string;
}

/** Measured, cut into pages and drawn into `into`, in slices. Rejects with the signal's reason. */
export async function laidSheets(
  content: Prepared,
  wishes: Wishes,
  { t, language }: Words,
  into: HTMLElement,
  signal: AbortSignal,
): Promise<Laid> {
  const { sheet, text, title, tasks, steps, notes, formulas, sizes } = content;
  await document.fonts.ready;
  signal.throwIfAborted();
  const glossed = wishes.glosses && notes.length > 0;
  const measures = measuresOf(wishes, glossed);
  wear(into, measures, wishes);
  const room = measuringRoom(measures);
  const besides: Besides = {
    formula: (source) => formulas.get(formulaKey(source)),
    picture: (src) => (wishes.pictures && src !== undefined ? sheet.pictures[src] : undefined),
    marked: new Map(
      (glossed ? notes : []).map(({ span }) => [
        span.key,
        notes
          .filter((note) => note.span.key === span.key)
          .map((note) => note.span)
          .toSorted((a, b) => a.start - b.start),
      ]),
    ),
  };
  const pictureSaid = (alt: string | undefined): HTMLElement => {
    const said = t(alt === undefined ? 'paper.picture' : 'paper.picture.of', { alt: alt ?? '' });
    return own(inLanguage(made('div', 'pt-lost', made('p', '', said)), language, directionOf(language)));
  };
  into.replaceChildren(room);
  try {
    const laid = await inSlices(
      laidOut(
        {
          text,
          title,
          due: sheet.activity.due,
          lang: sheet.lang,
          steps: wishes.steps ? steps : [],
          answers: wishes.answers ? answersIn(text, tasks) : [],
          organizer:
            wishes.organizer === 'fit'
              ? organizerFor(tasks)
              : wishes.organizer === 'none'
                ? undefined
                : wishes.organizer,
          notes: glossed ? notes : [],
        },
        { measures, besides, room, pictures: sizes, pictureSaid },
        {
          t,
          language,
          measures,
          room,
          shown: ({ key, start, end }) => {
            const block = text.block(key);
            const plain = { ...besides, marked: new Map() };
            return block ? shownText(block, start, end, plain).map(({ node }) => node) : [];
          },
        },
      ),
      signal,
    );
    await inSlices(drawnSheets(laid, into, { t, language, dir: directionOf(sheet.lang), measures }), signal);
    return laid;
  } finally {
    room.remove();
  }
}

/** The page's own rule for the printer, by the paper that is chosen. */
const paperRule = new CSSStyleSheet();

/** The style sheet takes every size from here, on the screen and for the printer. */
function wear(into: HTMLElement, measures: Measures, { paper, size }: Wishes): void {
  into.dataset['size'] = size;
  const sizes = {
    width: measures.width,
    height: measures.height,
    side: measures.side,
    top: measures.top,
    numbers: measures.numbers,
    room: roomOf(measures),
    text: measures.text,
    margin: measures.margin,
    font: measures.font,
    line: measures.line,
    'note-font': measures.noteFont,
  };
  for (const [name, px] of Object.entries(sizes)) into.style.setProperty(`--pt-${name}`, `${px}px`);
  paperRule.replaceSync(`@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 0; }`);
  if (!document.adoptedStyleSheets.includes(paperRule))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paperRule];
}
