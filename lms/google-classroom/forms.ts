import * as z from 'zod/mini';
import type { Reading, Steps } from '@/lms/contract';
import { lockedDown } from '@/lms/reading/lockdown';
import { type Rules, readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { pick } from '@/lms/reading/pick';
import { collapsed, textOf, visible } from '@/lms/reading/text';
import type { Activity } from '@/model/activity';
import type { ClassroomPlace } from './urls';

/** A question's own description of itself. Checkbox options are list items too: only these make a question. */
const QUESTION = '[role="listitem"] [data-params]';
const OTHER = '__other_option__';

const FORM = {
  view: ['form[action*="formResponse"]', 'form'],
  title: ['[role="heading"][aria-level="1"]'],
  heading: ['[role="heading"]'],
  option: '[role="radio"], [role="checkbox"]',
} as const;

/** `%.@.[item, title, description, type, [[entry, options, required]]], "title's id", "description's id", ...` */
const paramsShape = () =>
  z.tuple(
    [
      z.tuple(
        [z.union([z.number(), z.string()]), z.nullable(z.string()), z.nullable(z.string()), z.number()],
        z.unknown(),
      ),
    ],
    z.unknown(),
  );
/** Made for the first form: what is no form does without. */
let made: ReturnType<typeof paramsShape> | undefined;
const paramsOf = (json: unknown) => (made ??= paramsShape()).safeParse(json);

export const formView = (doc: Document): Element | null =>
  doc.querySelector(QUESTION) ? (pick(doc, FORM.view)?.element ?? doc.body) : null;

export function* readForm(place: ClassroomPlace, host: string, view: Element): Steps<Reading | null> {
  const doc = view.ownerDocument;
  const content = new Content();
  const roots: Element[] = [];
  const heading = pick(view, FORM.title);
  const title = heading ? textOf(heading.element) : collapsed(doc.title);
  if (title === '') return null;

  const questions = [...view.querySelectorAll(QUESTION)].filter((question) => visible(question));
  const quiz = questions.some(givesPoints);
  const description = heading && descriptionOf(heading.element);
  if (description) {
    roots.push(description);
    yield* readInto(content, description, { region: 'directions', skip: '[role="button"]' });
  }
  for (const question of questions) {
    const { stem, about, options } = partsOf(question);
    const asks = options.length > 0 || question.querySelector('input, textarea, [role="listbox"]') !== null;
    const rules: Rules = asks
      ? { region: 'question', prose: 'question', skip: requiredMark(stem) }
      : // In a quiz, what is only text may be the passage that the questions are about.
        { region: quiz ? 'passage' : 'directions', skip: requiredMark(stem) };
    for (const part of [stem, about]) {
      if (!part) continue;
      roots.push(part);
      // A stem is a heading for screen readers; to a reader it is the question.
      yield* readInto(content, part, { ...rules, plain: asks });
    }
    for (const option of options) {
      roots.push(option);
      yield* readInto(content, option, {
        region: 'option',
        prose: 'option',
        skip: '[role="radio"], [role="checkbox"]',
      });
    }
  }
  const activity: Activity = {
    ref: { lms: 'google-classroom', host, course: place.course, id: place.id },
    kind: 'form',
    role: 'unknown',
    assessment: lockedDown(doc) ? 'exam' : quiz ? 'quiz' : 'no',
    title,
    uiLang: doc.documentElement.lang || 'en',
    ...content.parts,
    forms: [],
  };
  return {
    activity,
    roots,
    anchors: content.anchors,
    pieces: content.pieces,
    objects: content.objects,
    health: { title: heading?.held ?? FORM.title.length, body: content.blocks.length > 0 ? 0 : -1 },
  };
}

interface Parts {
  readonly stem: Element | undefined;
  readonly about: Element | undefined;
  readonly options: readonly Element[];
}

function partsOf(question: Element): Parts {
  const stem = pick(question, FORM.heading)?.element;
  const ids = idsIn(question.getAttribute('data-params') ?? '');
  const about = ids
    .map((id) => question.querySelector(`[id="${CSS.escape(id)}"]`))
    .find(
      (element) => element && element !== stem && element.getAttribute('role') !== 'alert' && textOf(element) !== '',
    );
  const options = [...question.querySelectorAll(FORM.option)]
    .filter((option) => ![option.getAttribute('data-value'), option.getAttribute('data-answer-value')].includes(OTHER))
    .flatMap((option) => option.closest('label') ?? option.parentElement ?? [])
    .filter((label) => visible(label) && (textOf(label) !== '' || label.querySelector('img') !== null));
  // A list that opens keeps its choices in the page, the one that stands for "none yet" without a value.
  const listed = new Map<string, Element>();
  for (const choice of question.querySelectorAll('[role="listbox"] [role="option"]')) {
    const value = choice.getAttribute('data-value') ?? '';
    if (value !== '' && value !== OTHER && !listed.has(value)) listed.set(value, choice);
  }
  return { stem, about: about ?? undefined, options: [...new Set(options), ...listed.values()] };
}

/** The ids that follow the description: of the title, the text below it and the error. */
function idsIn(params: string): readonly string[] {
  try {
    const parsed = paramsOf(JSON.parse(params.replace(/^%\.@\./, '[')));
    return parsed.success ? parsed.data.slice(1).filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A star with a translated label, tied to the question as its description. */
function requiredMark(stem: Element | undefined): string {
  const ids = (stem?.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id !== '');
  return ['[role="button"]', ...ids.map((id) => `[id="${CSS.escape(id)}"]`)].join(', ');
}

/** The text right below the form's title; the account's box further down is not the author's. */
function descriptionOf(title: Element): Element | undefined {
  for (const at of [title, title.parentElement]) {
    for (let next = at?.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.querySelector('[role="list"], [role="listitem"], input, a[href*="accounts.google."]')) return undefined;
      if (visible(next) && !next.matches('[role="list"]') && textOf(next) !== '') return next;
    }
  }
  return undefined;
}

/** A quiz shows beside a question's title what it is worth; a form does not. */
function givesPoints(question: Element): boolean {
  const stem = pick(question, FORM.heading)?.element;
  const header = stem?.parentElement?.parentElement;
  if (!stem || !header || header === question || !question.contains(header)) return false;
  return [...header.children].some(
    (part) =>
      !part.contains(stem) &&
      visible(part) &&
      part.querySelector('input, [role="radio"], [role="checkbox"], [role="list"], [role="listbox"], textarea, img') ===
        null &&
      /^\s*\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?\D{1,20}$/.test(textOf(part)),
  );
}
