import { signal as reactive, type ReadonlySignal, type Signal } from '@preact/signals';
import { baseLanguage } from '@/language/passage-language';
import type { AnswerField } from '@/lms/contract';
import type { Activity } from '@/model/activity';
import type { OwnAnswer, OwnAnswers } from '@/supports/contract';
import { listen } from '@/utils/lifetime';
import type { DetectLanguage } from './content-language';

export interface AnswersNeeds {
  readonly doc: Document;
  /** The fields that stand on the page now. */
  readonly fields: () => readonly AnswerField[];
  readonly activity: ReadonlySignal<Activity>;
  readonly homeLanguage: () => string | undefined;
  readonly detect: DetectLanguage;
}

/** Characters from which a detector is believed among languages of one script. */
const ENOUGH = 120;
/** From here on it is believed when it names a language that was to be expected: the text's, or the learner's own. */
const LEAST = 25;

/** The student's own writing. Reads values and text; touches neither focus nor caret, and no event comes of it. */
export class Answers implements OwnAnswers {
  readonly count: Signal<number> = reactive(0);
  private readonly ids = new WeakMap<HTMLElement, number>();
  private given = 0;
  private last: HTMLElement | undefined;

  constructor(
    private readonly needs: AnswersNeeds,
    signal: AbortSignal,
  ) {
    const { doc } = needs;
    const went = (): void => {
      const field = this.focused(needs.fields());
      if (field) this.last = field;
    };
    listen(doc, 'focusin', went, signal, { capture: true, passive: true });
    // Into the frame of an editor: of that the page's own document hears nothing but that its window lost the focus.
    if (doc.defaultView) listen(doc.defaultView, 'blur', went, signal, { passive: true });
  }

  /** The page changed: editors come late, and go. */
  look(): void {
    this.count.value = this.needs.fields().length;
  }

  async read(): Promise<readonly OwnAnswer[]> {
    const fields = this.needs.fields();
    this.count.value = fields.length;
    const last = this.focused(fields) ?? this.last;
    // All texts at once, as they stand at the press; only then what takes time.
    const written = fields.map((field) => ({
      id: this.idOf(field.element),
      text: field.text(),
      last: field.element === last,
    }));
    return Promise.all(written.map(async (answer) => ({ ...answer, lang: await this.languageOf(answer.text) })));
  }

  private focused(fields: readonly AnswerField[]): HTMLElement | undefined {
    const at = this.needs.doc.activeElement;
    return fields.find(({ element }) => element === at || frameOf(element) === at)?.element;
  }

  private idOf(field: HTMLElement): number {
    const known = this.ids.get(field);
    if (known !== undefined) return known;
    this.given += 1;
    this.ids.set(field, this.given);
    return this.given;
  }

  /** A student may answer in the language of the text or in their own; two words say too little to know. */
  private async languageOf(text: string): Promise<string> {
    const { activity, homeLanguage, detect } = this.needs;
    const { lang, uiLang } = activity.peek();
    const usual = lang ?? uiLang;
    const found = await detect(text.slice(0, 3000)).catch(() => undefined);
    if (found === undefined) return usual;
    if (scriptOf(found) !== scriptOf(usual)) return found;
    const expected = [usual, homeLanguage()].find(
      (one) => one !== undefined && baseLanguage(one) === baseLanguage(found),
    );
    if (text.length >= ENOUGH) return expected ?? found;
    return text.length >= LEAST ? (expected ?? usual) : usual;
  }
}

/** Arabic letters are no English, however few. */
function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

const frameOf = (field: HTMLElement): Element | null | undefined => field.ownerDocument.defaultView?.frameElement;
