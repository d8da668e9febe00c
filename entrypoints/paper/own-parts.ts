import type { Translate } from '@/components/text';
import type { TaskSentence } from '@/language/directions';
import type { Activity, Span } from '@/model/activity';
import { directionOf } from '@/utils/languages';
import { heightIn } from './blocks';
import { inLanguage, made } from './made';
import { acrossOf, type Measures } from './measures';
import type { Group, Row } from './row';
import type { Answer } from './tasks';
import { own } from './text';
import type { OrganizerKind } from './wishes';

/** What stands on the paper beside the page's text: our own, and quotes of it. */
export interface OwnNeeds {
  readonly t: Translate;
  /** BCP 47 of our own words. */
  readonly language: string;
  readonly measures: Measures;
  readonly room: HTMLElement;
  /** The page's own words at a place, with their formulas. */
  readonly shown: (at: Span) => readonly Node[];
}

/** A direction to tick off, in the page's own words. */
export interface Step {
  /** Where it stands; null: only the pack remembers it. */
  readonly at: Span | null;
  readonly original: string;
  readonly lang: string;
  /** What the teacher's pack says in the home language. */
  readonly home: { readonly text: string; readonly lang: string } | undefined;
}

const said = <T extends HTMLElement>({ language }: OwnNeeds, element: T): T =>
  own(inLanguage(element, language, directionOf(language)));
const quoted = (words: readonly (Node | string)[], lang: string, name: string): HTMLElement =>
  inLanguage(made('span', name, ...words), lang, directionOf(lang));

interface Ours extends Partial<Row> {
  readonly draw: () => HTMLElement;
}
const row = (needs: OwnNeeds, group: Group, { draw, ...rest }: Ours): Row => ({
  height: heightIn(needs.room, draw(), group.at === 'across' ? acrossOf(needs.measures) : needs.measures.text),
  gap: 0,
  begins: true,
  numbered: false,
  wide: group.at === 'across',
  spans: [],
  group,
  draw,
  ...rest,
});
const across = (name: string): Group => ({ at: 'across', open: () => own(made('div', name)) });

/** Title, day and a line for the name. */
export function headRows(needs: OwnNeeds, { title, due }: Pick<Activity, 'title' | 'due'>, lang: string): Row[] {
  const draw = (): HTMLElement => {
    const name = said(needs, made('p', 'pt-head__name', needs.t('paper.name'), made('span', 'pt-head__line')));
    const words = made('div', 'pt-head__words');
    if (due) words.append(inLanguage(made('p', 'pt-head__due', due.shown), lang, directionOf(lang)));
    words.append(inLanguage(made('h1', 'pt-head__title', title), lang, directionOf(lang)));
    return made('div', 'pt-head', words, name);
  };
  return [row(needs, across('pt-headbox'), { draw })];
}

/** The directions as steps, each with a box to tick. */
export function stepRows(needs: OwnNeeds, steps: readonly Step[]): Row[] {
  if (steps.length === 0) return [];
  const group = across('pt-steps');
  const title = (): HTMLElement => said(needs, made('p', 'pt-steps__title', needs.t('paper.steps')));
  const step = ({ at, original, lang, home }: Step): HTMLElement => {
    const words = made('span', 'pt-step__words', quoted(at ? needs.shown(at) : [original], lang, 'pt-step__original'));
    if (home) words.append(quoted([home.text], home.lang, 'pt-step__home'));
    return made('div', 'pt-step', made('span', 'pt-tick'), words);
  };
  return [
    row(needs, group, { draw: title, gap: 14 }),
    ...steps.map((each, at) => row(needs, group, { draw: () => step(each), begins: at > 0 })),
    row(needs, group, { draw: () => made('div', 'pt-steps__end'), begins: false }),
  ];
}

/** So many lines stay together with their question; of more, the first three do. */
const TOGETHER = 5;
/** Lines to write on. */
export function answerRows({ measures }: OwnNeeds, lines: number): Row[] {
  const group: Group = { at: 0, open: () => own(made('div', 'pt-write')) };
  return Array.from({ length: lines }, (_, at): Row => ({
    height: measures.write,
    gap: 0,
    begins: lines > TOGETHER && at > 2,
    numbered: false,
    wide: false,
    spans: [],
    group,
    draw: () => {
      const line = made('div', 'pt-write__line');
      line.style.inlineSize = `${measures.text}px`;
      return line;
    },
  }));
}

/** What is written once the reading is done, each with the task's own words. */
export function endRows(needs: OwnNeeds, answers: readonly Answer[]): Row[] {
  return answers.flatMap(({ task, lines }, at) => {
    const group: Group = { at: 0, open: () => own(made('div', 'pt-asked')) };
    const draw = (): HTMLElement =>
      made(
        'div',
        '',
        ...(at === 0 ? [said(needs, made('h2', 'pt-asked__title', needs.t('paper.write')))] : []),
        quotedTask(needs, task),
      );
    return [row(needs, group, { draw, gap: 24 }), ...answerRows(needs, lines)];
  });
}

const quotedTask = ({ shown }: OwnNeeds, { span, lang }: TaskSentence): HTMLElement =>
  inLanguage(made('p', 'pt-asked__words', ...shown(span)), lang, directionOf(lang));

/** Boxes of each shape: rows of columns; a key of paper.organizer.*, or nothing for an empty head. */
const SHAPES: Readonly<Record<OrganizerKind, readonly (readonly string[])[]>> = {
  compare: [['only-first', 'both', 'only-second']],
  cause: [
    ['cause', 'effect'],
    ['cause', 'effect'],
    ['cause', 'effect'],
  ],
  claim: [['claim'], ['evidence', 'shows'], ['evidence', 'shows']],
  order: [['first'], ['next'], ['then'], ['last']],
};

/** A blank shape to think with: nothing is filled in. */
export function organizerRows(needs: OwnNeeds, kind: OrganizerKind): Row[] {
  const title = (): HTMLElement => said(needs, made('h2', 'pt-organizer__title', needs.t(`paper.organizer.${kind}`)));
  const boxes = (columns: readonly string[]): HTMLElement => {
    const drawn = made(
      'div',
      `pt-organizer pt-organizer--${kind}`,
      ...columns.map((key) => made('div', 'pt-box', made('p', 'pt-box__head', needs.t(`paper.box.${key}`)))),
    );
    return said(needs, drawn);
  };
  const group = across('pt-organizerbox');
  return [
    row(needs, group, { draw: title, gap: 28 }),
    // In one piece: nobody thinks across the edge of a page.
    ...SHAPES[kind].map((columns) => row(needs, group, { draw: () => boxes(columns), begins: false })),
  ];
}
