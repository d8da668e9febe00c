import type { Steps } from '@/lms/contract';
import { type Rules, readInto } from '@/lms/reading/blocks';
import type { Content } from '@/lms/reading/content';
import { textOf, visible } from '@/lms/reading/text';
import { NOISE, selectors } from './selectors';

/** Types whose answers are a choice. In the others the answers are the pupil's own words, or the right ones. */
const CHOICES =
  '.multiple_choice_question, .true_false_question, .multiple_answers_question, .missing_word_question, .matching_question';

export interface Questions {
  readonly roots: readonly Element[];
  readonly held: number;
}

/** Stems and choices as they stand. Titles and arrows that tell which answer is right are never read. */
export function* readQuestions(content: Content, view: ParentNode, rules: Rules): Steps<Questions> {
  const roots: Element[] = [];
  const held = selectors.question.findIndex((selector) => view.querySelector(selector) !== null);
  const questions = view.querySelectorAll(selectors.question[held] ?? selectors.question[0]);
  for (const question of questions) {
    // Canvas keeps a hidden form for new questions in the page.
    if (!visible(question)) continue;
    const [stem] = visibleIn(question, selectors.stem);
    if (stem) {
      roots.push(stem);
      const text = question.matches('.text_only_question');
      // What is only text may be the passage that the questions are about: the stricter of the two.
      const kind: Partial<Rules> = text ? { region: 'passage' } : { region: 'question', prose: 'question' };
      yield* readInto(content, stem, { ...rules, ...kind });
    }
    if (!question.matches(CHOICES)) continue;
    const choices = visibleIn(question, selectors.choice);
    for (const choice of choices) {
      roots.push(choice);
      yield* readInto(content, choice, { ...rules, region: 'option', prose: 'option' });
    }
  }
  return { roots, held };
}

function visibleIn(question: Element, alternatives: readonly string[]): readonly Element[] {
  for (const selector of alternatives) {
    const found = [...question.querySelectorAll(selector)].filter(
      (element) => visible(element) && (textOf(element, NOISE) !== '' || element.querySelector('img') !== null),
    );
    if (found.length > 0) return found;
  }
  return [];
}
