import type { Activity, Block } from '@/model/activity';
import { FromFormulas, type ToFormulas } from '@/model/maths';
import type { Thread } from '@/model/thread';

type Source = Pick<Block, 'latex' | 'mathml'>;
export const formulaKey = ({ latex, mathml }: Source): string => JSON.stringify([latex, mathml]);

/** Every formula of the page, each once. */
export function formulasIn({ blocks }: Pick<Activity, 'blocks'>): Source[] {
  const all = blocks.flatMap(({ latex, mathml, inlines = [] }): Source[] => [
    { ...(latex === undefined ? {} : { latex }), ...(mathml === undefined ? {} : { mathml }) },
    ...inlines
      .filter(({ kind }) => kind === 'math')
      .map((each) => ({
        ...(each.latex === undefined ? {} : { latex: each.latex }),
        ...(each.mathml === undefined ? {} : { mathml: each.mathml }),
      })),
  ]);
  const known = new Map(
    all
      .filter(({ latex, mathml }) => (latex ?? mathml) !== undefined && (latex ?? '').length <= 4000)
      .map((each) => [formulaKey(each), each]),
  );
  return [...known.values()];
}

/** Formulas asked for at a time, and ms for each such part: one that was made to be endless never ends. */
const PART = 50;
const PATIENCE = 8000;

/** MathML by `formulaKey`, worked out on a thread of its own; what cannot be set is absent. Never rejects. */
export async function setFormulas(
  sources: readonly Source[],
  open: () => Thread<ToFormulas>,
): Promise<Map<string, Element>> {
  const set = new Map<string, Element>();
  for (let from = 0; from < sources.length; from += PART) {
    const part = sources.slice(from, from + PART);
    const answer = await answered(part, open());
    answer?.forEach((markup, at) => {
      const source = part[at];
      const math = markup === null ? undefined : mathFrom(markup);
      if (source && math) set.set(formulaKey(source), math);
    });
  }
  return set;
}

const answered = (
  formulas: readonly Source[],
  thread: Thread<ToFormulas>,
): Promise<readonly (string | null)[] | null> =>
  new Promise<readonly (string | null)[] | null>((resolve) => {
    const late = setTimeout(() => resolve(null), PATIENCE);
    thread.onBroken(() => resolve(null));
    thread.onAnswer((message) => {
      clearTimeout(late);
      const read = FromFormulas.safeParse(message);
      resolve(read.success ? read.data.said : null);
    });
    thread.ask({ id: 0, lang: 'en', formulas: [...formulas], markup: true });
  }).finally(() => thread.end());

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Elements of MathML Core that hold no links and no HTML. */
const KNOWN = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts ' +
    'mprescripts none mtable mtr mtd mpadded mphantom mstyle menclose merror semantics'
  ).split(' '),
);
const ATTRIBUTES =
  /^(?:display|displaystyle|scriptlevel|mathvariant|stretchy|fence|separator|form|lspace|rspace|minsize|maxsize|symmetric|largeop|movablelimits|accent|accentunder|linethickness|rowspan|columnspan|columnalign|rowspacing|columnspacing|columnlines|rowlines|width|height|depth|voffset|notation|dir)$/;

/** What a page or the engine wrote, made anew from the elements that MathML has: nothing else comes through. */
export function mathFrom(markup: string): Element | undefined {
  const found = new DOMParser().parseFromString(markup, 'text/html').querySelector('math');
  return found ? copied(found) : undefined;
}

function copied(source: Element): Element {
  const element = document.createElementNS(MATHML, source.localName);
  for (const { name, value } of source.attributes)
    if (ATTRIBUTES.test(name) && !/url|:/.test(value)) element.setAttribute(name, value);
  for (const child of source.childNodes) {
    if (child instanceof Text) element.append(child.data);
    else if (child instanceof Element && KNOWN.has(child.localName)) element.append(copied(child));
  }
  return element;
}
