import { FORMULA_LANGUAGES } from '@/language/maths/languages';
import { baseLanguage } from '@/language/passage-language';
import type { Key } from '@/model/activity';
import type { Formula } from '@/model/maths';
import type { TextBlock, TextMap } from '@/model/text-map';
import type { Services } from '@/supports/contract';
import { plainFormula } from './latex';
import { type Piece, spanOf, spokenOffset } from './passages';
import { typedFormulas } from './stops';

/** A formula, and what the page itself says for it. */
export type PageFormula = Formula & { readonly alt?: string | undefined };

/** Asked for at once: the first ones alone, so that their words are there when they are needed. */
const FIRST = 6;
const CHUNK = 40;
/** ms that a sentence waits for its formulas: the first of a page come when the engine has started. */
const PATIENCE = 1000;

const formulasIn = (block: TextBlock): PageFormula[] => {
  const own: readonly PageFormula[] = block.kind === 'math' ? [block] : [];
  const inline: readonly PageFormula[] = (block.inlines ?? []).filter(({ kind }) => kind === 'math');
  return [...own, ...inline, ...typedFormulas(block)].filter(
    (formula: PageFormula) => formula.latex !== undefined || formula.mathml !== undefined,
  );
};

/** The words of a reading's formulas. They come from another thread: asked for when reading starts, waited for shortly. */
export class SpokenFormulas {
  private readonly known = new Map<string, string | null>();
  private readonly found = new WeakMap<TextBlock, readonly PageFormula[]>();
  private readonly told = new Set<() => void>();
  private asked: TextMap | undefined;

  constructor(
    private readonly maths: Services['maths'],
    private readonly signal: AbortSignal,
  ) {}

  /** What to say for it now: its words, else the page's own text for it, else its signs. */
  words(formula: PageFormula, lang: string): string {
    const said = this.known.get(keyOf(formula, lang));
    if (said !== undefined && said !== null) return said;
    // Canvas gives the LaTeX itself as the description of a formula's picture.
    const { alt = '', latex } = formula;
    return latex === undefined || (alt !== '' && !/^LaTeX:|\\/.test(alt)) ? alt : plainFormula(latex);
  }

  /** Nothing more will be learned about the formulas of this block. */
  settled(block: TextBlock): boolean {
    const lang = block.lang ?? 'en';
    return !isSpoken(lang) || this.of(block).every((formula) => this.known.has(keyOf(formula, lang)));
  }

  /** Ask for every formula of the reading, those from this block on first. Once a reading. */
  ask(text: TextMap, from: Key): void {
    if (text === this.asked) return;
    this.asked = text;
    void this.fetch(text, Math.max(0, text.indexOf(from)));
  }

  /** Resolves when the block's formulas have their words, or when it has waited long enough: then it goes without. */
  async ready(block: TextBlock, over: AbortSignal): Promise<void> {
    const end = AbortSignal.any([over, this.signal, AbortSignal.timeout(PATIENCE)]);
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!this.settled(block) && !end.aborted) return;
        this.told.delete(look);
        resolve();
      };
      this.told.add(look);
      end.addEventListener('abort', look, { once: true });
      look();
    });
    // From here on the block is said as it is: its words must not change under the voice.
    if (!over.aborted) for (const formula of this.of(block)) this.learn(formula, block.lang ?? 'en', null);
  }

  private async fetch(text: TextMap, start: number): Promise<void> {
    const wanted = new Map<string, { readonly formula: PageFormula; readonly lang: string }[]>();
    for (const block of [...text.blocks.slice(start), ...text.blocks.slice(0, start)]) {
      const lang = block.lang ?? 'en';
      if (this.settled(block)) continue;
      for (const formula of this.of(block)) wanted.set(lang, [...(wanted.get(lang) ?? []), { formula, lang }]);
    }
    for (const [lang, all] of wanted) {
      for (let at = 0; at < all.length; at += at === 0 ? FIRST : CHUNK) {
        const chunk = all.slice(at, at === 0 ? FIRST : at + CHUNK).map(({ formula }) => formula);
        const said = await this.say(chunk, lang);
        if (this.signal.aborted) return;
        chunk.forEach((formula, i) => this.learn(formula, lang, said[i] ?? null));
        for (const told of this.told) told();
      }
    }
  }

  private async say(formulas: readonly PageFormula[], lang: string): Promise<readonly (string | null)[]> {
    const sources = formulas.map(({ latex, mathml }) => (latex === undefined ? { mathml } : { latex }));
    try {
      return await this.maths.say(sources, lang, this.signal);
    } catch {
      // The extension was updated under the page: the signs are said.
      return [];
    }
  }

  private learn(formula: PageFormula, lang: string, said: string | null): void {
    const key = keyOf(formula, lang);
    if (said !== null || !this.known.has(key)) this.known.set(key, said);
  }

  private of(block: TextBlock): readonly PageFormula[] {
    const known = this.found.get(block);
    if (known) return known;
    const formulas = block.kind === 'code' ? [] : formulasIn(block);
    this.found.set(block, formulas);
    return formulas;
  }
}

const isSpoken = (lang: string): boolean => (FORMULA_LANGUAGES as readonly string[]).includes(baseLanguage(lang));
const keyOf = ({ latex, mathml }: Formula, lang: string): string => `${baseLanguage(lang)} ${latex ?? mathml ?? ''}`;

/** The same place in a piece whose formulas have got their words. */
export function offsetIn(is: Piece, was: Piece, offset: number): number {
  if (was.text === is.text || offset === 0) return offset;
  const span = spanOf(was, offset, offset + 1);
  return span ? spokenOffset(is, span.start) : 0;
}
