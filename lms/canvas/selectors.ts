import type { SelectorBook } from '@/lms/contract';

/**
 * Alternatives, best first. Sources: S = Canvas' own code 2015-2026, R = saved pages 2018-2026, M = remembered, last
 * resort. Names made by the build (css-xxxx) and words of the interface are never used.
 */
export const selectors = {
  title: [
    '[data-testid="title"]', // enhanced assignment, R 2026
    '#assignment_show h1.title', // classic, S R
    'h1.page-title', // page, inside the body, S R
    '[data-testid="message_title"] [aria-hidden="true"]', // discussion: the other copy is for screen readers, R 2026
    '[data-testid="message_title"]',
    '.quiz-header h1, #quiz_title', // S R
    'h1.discussion-title', // before the redesign, M
    '#assignment_head', // locked classic assignment, S
    '[data-testid="assignment-student-header"] h1', // screen-reader copy, S
  ],
  body: [
    '[data-testid="assignments-2-assignment-description"]', // enhanced, R 2026
    '[data-testid="assignments-2-assignment-toggle-details-text"]', // enhanced, S until 2025
    '#assignment_show .description.user_content', // classic: both classes on one element, S R
    '#wiki_page_show .show-content.user_content', // S R
    '[data-resource-type$=".body"].user_content', // discussion, announcement, recent page; replies end in .reply, R 2026
    '#quiz-instructions, #quiz_show .description.user_content', // S, M
    '#course_syllabus', // M
    '#discussion_topic .discussion-section .message.user_content', // before the redesign, M
    '#content .user_content',
  ],
  due: [
    '#assignment_show .timestamp', // unix seconds, 0 for none, S R
    '[data-testid="due-date"][datetime], [data-testid="assignment-sub-header"] time[datetime]', // R 2026
    '[data-testid="graded-discussion-info"] time[datetime]',
    '[data-testid="graded-discussion-info"] .discussions-show-due-dates', // R 2026
    '#quiz_urls .due_at', // S
  ],
  dueShown: [
    '.student-assignment-overview .date_text', // S R
    '[data-testid="due-date"] .visible-desktop', // R 2026
    '[data-testid="graded-discussion-info"] .discussions-show-due-dates',
    '#quiz_student_details .date_text, #quiz_student_details .value', // M
    '.assignment_dates tbody td:first-child', // teacher, S
  ],
  points: [
    '[data-testid="grade-display"]', // R 2026
    '.student-assignment-overview', // by position, S R
    '#assignment_show .points_possible', // teacher, S
    '[data-testid="graded-discussion-info"]', // R 2026
    '#questions .question_points', // S R
    '#quiz_student_details', // by position, M
  ],
  locked: ['#content .lock_explanation', '#content .spinner + .lock_explanation'],
  elsewhere: [
    '[data-testid="lti-external-tool"]', // S
    'iframe#tool_content, iframe.tool_launch, iframe[data-lti-launch]', // S
    '.tool_content_wrapper iframe', // S
  ],
  teacher: [
    '#assignment_publish_button, a.edit_assignment_link, #speed-grader-link-container, .teacher-version', // S
    '#section-tabs a.settings, #section-tabs a[href$="/settings"]',
    '[data-testid="assignments-2-teacher-view"], [data-testid="teacher-footer"]', // M
  ],
  student: [
    'body.is-masquerading-or-student-view', // S
    '[data-testid="assignments-2-student-view"], .student-assignment-overview', // S R
    '#submit_assignment, .submit_assignment_link, #submit_quiz_form', // S R
  ],
  /** What hands work in, starts it or counts its time: never to be covered. */
  submit: [
    '#submit-button, [data-testid="submit-button"], [data-testid="new-attempt-button"]', // S
    '.submit_assignment_link, #submit_assignment .btn-primary', // S, M
    '#submit_quiz_button, .next-question, .previous-question, .quiz-submit', // S
    '#right-side .quiz_time_remaining, #right-side .time_running, #right-side #question_list, #right-side #quiz-time-remaining', // M
    '[data-testid="discussion-topic-reply"], [data-testid="DiscussionEdit-submit"]', // S
  ],
  /** Where the student writes. All that hold count: a page has several. */
  answer: [
    'iframe.tox-edit-area__iframe', // rich editor: text entry, reply, essay; R 2026
    'iframe[id$="_ifr"]', // its id in every version, S
    'textarea', // what it stands in for, and plain fields: comments, quizzes; those that are not seen fall away
    '#questions .question input.question_input[type="text"]', // short answers and blanks, S R
    '#questions .question input.question_input:not([type])', // S
  ],
  question: ['#questions .display_question.question', '.display_question.question'],
  stem: ['.question_text.user_content', '.question_text'],
  choice: [
    '.answers .answer .answer_label', // taking, S R
    '.answers .answer .answer_match_left', // matching, S
    '.answers .answer .answer_html, .answers .answer .answer_text', // results, S
  ],
} as const satisfies SelectorBook;

/** Put among the author's words by Canvas, its partners and other extensions; seen 2018-2026. */
export const NOISE = [
  '.screenreader-only',
  '.ui-icon',
  '.file_download_btn',
  '.ally-accessible-versions',
  '.ally-accessibility-score-indicator',
  '.open_grepper_editor',
  '[data-rubrical-action]',
  '.preview_container',
  // A tag that the author left open may swallow what follows the body.
  '#right-side-wrapper',
  '#right-side',
  '#rubrics',
  '.rubric_container',
  '#submit_assignment',
  // An open page's title and its to-do date stand inside the body.
  '.show-content > h1.page-title',
  '.show-content > h1.page-title + b',
].join(', ');

/** Panels of Canvas' old widgets: content, although they open on a click. */
export const WIDGETS =
  '.enhanceable_content.dialog, .enhanceable_content .dialog, .enhanceable_content .ui-tabs-panel, .enhanceable_content.tabs > div, .enhanceable_content .ui-accordion-content';

/** Other people's words, the pupil's own, and templates: never instructions. */
export const NOT_INSTRUCTIONS = [
  '[data-resource-type$=".reply"]',
  '[data-testid="discussion-root-entry-container"]',
  '#discussion_subentries',
  '#rubrics',
  '.rubric_container',
  '#submit_assignment',
  '[data-testid="assignment-2-student-content-tabs"]',
  '#right-side',
  '.answers',
  '.comments',
  '.question_holder',
].join(', ');
