import { escaped } from '../html';
import { packLink, pastedLink, quizPack } from '../packs';
import { canvasPage, type CanvasView } from './shell';

interface Question {
  readonly id: string;
  readonly type: string;
  readonly points: number;
  /** HTML, with inputs where the question has blanks. */
  readonly stem: string;
  readonly choices?: readonly { readonly text: string; readonly right?: boolean; readonly chosen?: boolean }[];
  readonly several?: boolean;
  /** Instead of choices: an empty place to write. */
  readonly answer?: string;
}

const pick = (id: string, name: string, options: readonly string[]): string =>
  `<select class="question_input" name="question_${id}_${name}" aria-label="${name}"><option value="">[ Select ]</option>${options.map((one) => `<option>${escaped(one)}</option>`).join('')}</select>`;

const QUESTIONS: readonly Question[] = [
  {
    id: '30201',
    type: 'text_only_question',
    points: 0,
    stem: '<p>Read this passage. Use it for the next two questions.</p><blockquote><p>On a dry day, a sunflower turns its leaves away from the noon sun. Less light falls on each leaf, and less water leaves it. In the evening the leaves are level again.</p></blockquote>',
  },
  {
    id: '30202',
    type: 'multiple_choice_question',
    points: 1,
    stem: '<p>What does the sunflower <strong>save</strong> when it turns its leaves?</p>',
    choices: [{ text: 'light' }, { text: 'water', right: true, chosen: true }, { text: 'soil' }, { text: 'seeds' }],
  },
  {
    id: '30203',
    type: 'true_false_question',
    points: 1,
    stem: '<p>The leaves stay turned all night.</p>',
    choices: [
      { text: 'True', chosen: true },
      { text: 'False', right: true },
    ],
  },
  {
    id: '30204',
    type: 'multiple_answers_question',
    points: 2,
    stem: '<p>Which of these help water to climb in a stem? Choose <em>all</em> that apply.</p>',
    several: true,
    choices: [
      { text: 'thin tubes', right: true, chosen: true },
      { text: 'a pump in the root' },
      { text: 'warm air around the leaves', right: true, chosen: true },
      { text: 'blue color' },
    ],
  },
  {
    id: '30205',
    type: 'short_answer_question',
    points: 1,
    stem: '<p>What is the name of the thin tubes in a stem?</p>',
    answer: '<input type="text" class="question_input" name="question_30205" aria-label="Answer" maxlength="16384">',
  },
  {
    id: '30206',
    type: 'fill_in_multiple_blanks_question',
    points: 2,
    stem: '<p>One molecule of water has two atoms of <input type="text" class="question_input" name="question_30206_a" aria-label="first blank"> and one atom of <input type="text" class="question_input" name="question_30206_b" aria-label="second blank">.</p>',
  },
  {
    id: '30207',
    type: 'multiple_dropdowns_question',
    points: 2,
    stem: `<p>Water moves from the ${pick('30207', 'from', ['root', 'leaf'])} to the ${pick('30207', 'to', ['root', 'leaf'])}.</p>`,
  },
  {
    id: '30208',
    type: 'matching_question',
    points: 2,
    stem: '<p>Match each part with its work.</p>',
    answer: `<div class="answer"><div class="answer_match_left">Root</div><div class="answer_match_right">${pick('30208', 'root', ['takes in water', 'makes sugar'])}</div></div><div class="answer"><div class="answer_match_left">Leaf</div><div class="answer_match_right">${pick('30208', 'leaf', ['takes in water', 'makes sugar'])}</div></div>`,
  },
  {
    id: '30209',
    type: 'numerical_question',
    points: 1,
    stem: '<p>The blue climbed 4 cm in 30 minutes. How many centimeters is that in one hour, at the same rate?</p>',
    answer:
      '<input type="text" class="question_input numerical_question_input" name="question_30209" aria-label="Number">',
  },
  {
    id: '30210',
    type: 'essay_question',
    points: 4,
    stem: '<p>A plastic bag is tied over the leaves of a plant. Explain what happens to the water in its stem, and why.</p>',
    answer: '<textarea class="question_input" name="question_30210" rows="6" cols="60" aria-label="Answer"></textarea>',
  },
];

/** The same stem again, hidden: Canvas keeps it for its own form. A reader must count it once. */
const duplicate = (question: Question): string =>
  `<div class="original_question_text"><textarea style="display: none;" name="question_text" class="textarea_question_text" aria-hidden="true" tabindex="-1">${escaped(question.stem)}</textarea></div>`;

function heading(question: Question, number: number, survey = false): string {
  const points = survey
    ? ''
    : `<span class="question_points_holder"><span class="points question_points">${question.points}</span> pts</span>`;
  return `<div class="header"><span class="name question_name" role="heading" aria-level="2">Question ${number}</span>${points}</div>`;
}

function taking(question: Question, number: number, survey?: boolean): string {
  const choices = question.choices?.map((choice, index) => {
    const answer = `question_${question.id}_answer_${900 + index}`;
    return `<div class="answer"><label for="${answer}" class="answer_row user_content"><span class="answer_input"><input type="${question.several ? 'checkbox' : 'radio'}" class="question_input" name="question_${question.id}" value="${900 + index}" id="${answer}" aria-labelledby="${answer}_label"></span><div class="answer_label" id="${answer}_label">${escaped(choice.text)}</div></label></div>`;
  });
  const answers = choices
    ? `<fieldset><legend class="screenreader-only">Group of answer choices</legend>${choices.join('')}</fieldset>`
    : (question.answer ?? '');
  return `<div class="question_holder"><div class="display_question question ${question.type}" id="question_${question.id}">${heading(question, number, survey)}${duplicate(question)}<div class="text"><div id="question_${question.id}_question_text" class="question_text user_content">${question.stem}</div><div class="answers">${answers}</div></div></div></div>`;
}

/** After the quiz: what was right stands in `title` attributes and arrows. */
function marked(question: Question, number: number): string {
  const choices = question.choices?.map((choice, index) => {
    const state = choice.chosen
      ? choice.right
        ? 'You selected this answer. This was the correct answer.'
        : 'You selected this answer.'
      : choice.right
        ? 'This was the correct answer.'
        : '';
    const arrow =
      choice.chosen || choice.right
        ? `<span class="answer_arrow ${choice.right ? 'correct' : 'incorrect'}" aria-hidden="true">${choice.right ? 'Correct!' : 'You answered'}</span>`
        : '';
    return `<div class="answer answer_for_${question.several ? 'none' : ''}${choice.chosen ? ' selected_answer' : ''}${choice.right ? ' correct_answer' : ''}" id="answer_${900 + index}_${question.id}" title="${escaped(choice.text)}. ${state}">${arrow}<span class="hidden id">${900 + index}</span><div class="select_answer answer_type"><input type="${question.several ? 'checkbox' : 'radio'}" disabled${choice.chosen ? ' checked' : ''} aria-label="${escaped(choice.text)}"><label><div class="answer_text">${escaped(choice.text)}</div><div class="answer_html"></div></label></div></div>`;
  });
  return `<div class="question_holder"><div class="display_question question ${question.type} ${question.choices?.some((one) => one.chosen && !one.right) ? 'incorrect' : 'correct'}" id="question_${question.id}">${heading(question, number)}${duplicate(question)}<div class="text"><div id="question_${question.id}_question_text" class="question_text user_content">${question.stem}</div><div class="answers"><div class="answers_wrapper">${choices?.join('') ?? ''}</div></div></div></div></div>`;
}

const TITLE = 'Check: Water in Plants';
const INSTRUCTIONS =
  '<p>You have <strong>30 minutes</strong>. Read each question twice, and answer in your own words where you can. You may go back.</p>';

/** What the API tells about it. */
export const QUIZ = {
  ids: ['8101', '8102'],
  title: TITLE,
  instructions: INSTRUCTIONS,
  questions: QUESTIONS.length,
  points: QUESTIONS.reduce((sum, { points }) => sum + points, 0),
};

/** Quizzes that are taken, by the number in their address. */
interface Taken {
  readonly title: string;
  readonly questions: readonly Question[];
  /** What its teacher's pack says that it measures; absent: it has no pack. */
  readonly measures?: 'content' | 'reading';
  /** Nothing is graded, and no points are shown. */
  readonly survey?: boolean;
  /** Opened in the browser that locks the computer down, as Canvas's own scripts are told. */
  readonly locked?: boolean;
}
const HABITS: readonly Question[] = [
  {
    id: '30301',
    type: 'multiple_choice_question',
    points: 0,
    stem: '<p>Where do you like to read?</p>',
    choices: [{ text: 'at a desk' }, { text: 'on the floor' }, { text: 'on the bus' }],
  },
  {
    id: '30302',
    type: 'essay_question',
    points: 0,
    stem: '<p>What would make our reading corner better?</p>',
    answer: '<textarea class="question_input" name="question_30302" rows="4" cols="60" aria-label="Answer"></textarea>',
  },
];
const TAKEN: Readonly<Record<string, Taken>> = {
  '8101': { title: TITLE, questions: QUESTIONS },
  '8103': { title: 'Practice: Water in Plants', questions: QUESTIONS, measures: 'content' },
  '8104': { title: 'Reading: The Sunflower at Noon', questions: QUESTIONS.slice(0, 3), measures: 'reading' },
  '8105': { title: 'Survey: How We Read', questions: HABITS, survey: true },
  '8106': { title: 'Final: Water in Plants', questions: QUESTIONS, locked: true },
};

async function takingPage(view: CanvasView, id: string, taken: Taken): Promise<string> {
  const { title, questions } = taken;
  const address = `https://${view.host}/courses/${view.course}/quizzes/${id}`;
  const brought = view.url.searchParams.get('pack');
  const pack = brought
    ? pastedLink(address, brought)
    : taken.measures && (await packLink(address, quizPack(taken.measures)));
  const shown = questions.map((one, index) => taking(one, index + 1, taken.survey)).join('');
  const instructions = taken.survey ? '<p>Nobody is graded here. Say what you think.</p>' : INSTRUCTIONS;
  return canvasPage(view, {
    title,
    courseName: 'Science 5',
    tab: 'quizzes',
    crumbs: ['Quizzes', title],
    bodyClass: 'assessing',
    env: taken.locked ? { LOCKDOWN_BROWSER: true } : {},
    content: `<div id="quiz_urls" style="display: none;"><span class="started_at">2026-11-23T14:00:00Z</span><span class="end_at"></span><span class="due_at"></span><span class="time_limit">30</span><span class="time_left">1800</span></div><header class="quiz-header"><h1>${title}</h1></header><div id="quiz-instructions" class="user_content">${instructions}${pack ? `<p>${pack}</p>` : ''}</div><form id="submit_quiz_form" method="post" action="/courses/315/quizzes/${id}/submissions"><div id="questions" class="assessing">${shown}</div><div class="form-actions"><button type="submit" id="submit_quiz_button" class="btn btn-primary">Submit Quiz</button></div></form>`,
    side: `<div id="sidebar_content"><div id="question_list_holder"><h2>Questions</h2><ul id="question_list">${questions.map((one, index) => `<li class="list_question"><a href="#question_${one.id}">Question ${index + 1}</a></li>`).join('')}</ul></div><div class="ic-sidebar__timer"><div id="quiz_time">Time Running: <a href="#" class="hide_time_link">Hide Time</a></div><div class="time_running" role="timer">30 Minutes, 0 Seconds</div></div><p>Practice: focus lost <span id="practice-blurs">0</span> times</p></div>`,
    behave: { region: '#questions .question_text', audit: true },
  });
}

/** `rest` is what follows `/quizzes/` in the address: 8101/take (taking), 8101 (before it), 8102 (results). */
export async function quizPage(view: CanvasView, rest: string): Promise<string | undefined> {
  const id = rest.replace(/\/take$/, '');
  const taken = rest.endsWith('/take') ? TAKEN[id] : undefined;
  if (taken) return takingPage(view, id, taken);
  const shell = { title: TITLE, courseName: 'Science 5', tab: 'quizzes', crumbs: ['Quizzes', TITLE] };
  switch (rest) {
    case '8101':
      return canvasPage(view, {
        ...shell,
        content: `<div id="quiz_show" class="quiz-show"><header class="quiz-header"><h1 id="quiz_title">${TITLE}</h1><div class="description user_content">${INSTRUCTIONS}</div><ul id="quiz_student_details"><li><span class="title">Points</span> <span class="value">16</span></li><li><span class="title">Questions</span> <span class="value">${QUESTIONS.length}</span></li><li><span class="title">Time Limit</span> <span class="value">30 Minutes</span></li></ul></header><a class="btn btn-primary" id="take_quiz_link" href="/courses/315/quizzes/8101/take">Take the Quiz</a></div>`,
        behave: { region: '.description.user_content' },
      });
    case '8102':
      return canvasPage(view, {
        ...shell,
        content: `<header class="quiz-header"><h1>${TITLE}</h1><div class="quiz_score">Score for this quiz: <span class="score_value">12</span> out of 16</div></header><div id="questions" class="assessment_results">${QUESTIONS.map((one, index) => marked(one, index + 1)).join('')}</div>`,
        side: '<div id="sidebar_content"><h2>Submission Details:</h2><p>Time: 18 minutes</p></div>',
        behave: { region: '#questions .question_text' },
      });
    default:
      return undefined;
  }
}
