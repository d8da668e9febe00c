import { erieCanal } from '../lessons/erie-canal';
import { palm } from '../lessons/palm';
import { acequias } from '../lessons/acequias';
import { boxes } from '../lessons/boxes';
import { countingSeeds } from '../lessons/counting-seeds';
import { grandCanal } from '../lessons/grand-canal';
import { hostile } from '../lessons/hostile';
import { lastBus } from '../lessons/last-bus';
import { walkingRates } from '../lessons/walking-rates';
import { sinkingDelta } from '../lessons/sinking-delta';
import { waterClimbs } from '../lessons/water-climbs';
import { yeast } from '../lessons/yeast';
import type { PracticePage } from '../pages';

const SCHOOL = 'https://school.instructure.com';
const CLASSIC = '#assignment_show > .description.user_content.enhanced';
const ENHANCED = '[data-testid="assignments-2-assignment-description"].enhanced';

type Row = Partial<PracticePage> & Pick<PracticePage, 'id' | 'url' | 'title' | 'tries' | 'selector'>;

const page = ({ url, ...row }: Row): PracticePage => ({
  lms: 'canvas',
  kind: 'assignment',
  role: 'student',
  lang: 'en',
  activity: true,
  ...row,
  url: url.startsWith('/') ? SCHOOL + url : url,
});

export const canvasPages: readonly PracticePage[] = [
  page({
    id: 'canvas-assignment',
    url: '/courses/208/assignments/4101',
    title: erieCanal.title,
    selector: CLASSIC,
    words: 960,
    tries: 'Classic assignment with a foreign button in its title, a hidden rubric template, a film and a pack link.',
  }),
  page({
    id: 'canvas-assignment-teacher',
    url: '/courses/208/assignments/4101?role=teacher',
    title: erieCanal.title,
    role: 'teacher',
    selector: `${CLASSIC}.teacher-version`,
    words: 960,
    tries: 'The same assignment as its teacher sees it: buttons, due table, rubric link.',
  }),
  page({
    id: 'canvas-barriers-teacher',
    url: '/courses/208/assignments/4103?role=teacher',
    title: sinkingDelta.title,
    role: 'teacher',
    selector: `${CLASSIC}.teacher-version`,
    words: 400,
    tries: 'Twelve things that may stand in the way of a learner, put there on purpose; a film without captions.',
  }),
  page({
    id: 'canvas-enhanced',
    url: '/courses/512/assignments/5201',
    title: yeast.title,
    selector: ENHANCED,
    words: 390,
    tries:
      'Enhanced view: empty page first, text later, collapsible details, answer editor in a frame, sub- and superscript, pre.',
  }),
  page({
    id: 'canvas-enhanced-teacher',
    url: '/courses/512/assignments/5201?role=teacher',
    title: yeast.title,
    role: 'teacher',
    selector: ENHANCED,
    words: 390,
    tries: 'Enhanced view for a teacher.',
  }),
  page({
    id: 'canvas-enhanced-video',
    url: '/courses/208/assignments/4102',
    title: erieCanal.title,
    selector: ENHANCED,
    words: 960,
    tries: 'The long lesson with film and pack link in the late-filling enhanced view.',
  }),
  page({
    id: 'canvas-enhanced-older',
    url: '/courses/315/assignments/5302',
    title: waterClimbs.title,
    selector: '[data-testid="assignments-2-assignment-toggle-details-text"].enhanced',
    words: 320,
    tries:
      'Enhanced view of 2025: other test id; lists three deep, a file link, pictures with and without a description.',
  }),
  page({
    id: 'canvas-math',
    url: '/courses/407/assignments/6101',
    title: walkingRates.title,
    selector: CLASSIC,
    words: 250,
    tries:
      'Formulas as pictures with hidden MathML beside them, typed LaTeX left as it is, a table without header cells.',
  }),
  page({
    id: 'canvas-math-rendered',
    url: '/courses/407/assignments/6102',
    title: walkingRates.title,
    selector: ENHANCED,
    words: 250,
    tries: 'The same formulas after MathJax 2: source in a script, assistive MathML, pictures gone.',
  }),
  page({
    id: 'canvas-page',
    url: '/courses/618/pages/neighbors-of-the-acequia',
    title: acequias.title,
    kind: 'page',
    selector: '#wiki_page_show .show-content.enhanced h1.page-title',
    words: 430,
    tries: 'Wiki page: title and to-do date inside the text container; a Spanish passage.',
  }),
  page({
    id: 'canvas-page-math',
    url: '/courses/407/pages/ratio-notes',
    title: 'Notes: Ratios and Lines',
    kind: 'page',
    selector: '#wiki_page_show .show-content.enhanced h1.page-title',
    words: 250,
    tries: 'Wiki page with typeset formulas.',
  }),
  page({
    id: 'canvas-assignment-spanish',
    url: '/courses/618/assignments/6602?session_locale=es',
    title: acequias.title,
    selector: CLASSIC,
    words: 430,
    tries: 'Spanish interface round an English text: labels, dates and link notes in Spanish.',
  }),
  page({
    id: 'canvas-arabic',
    url: '/courses/618/assignments/6601?session_locale=ar',
    title: palm.title,
    lang: 'ar',
    selector: CLASSIC,
    words: 80,
    tries: 'Right to left: Arabic interface and text, one English paragraph that runs left to right.',
  }),
  page({
    id: 'canvas-chinese',
    url: '/courses/618/assignments/6603',
    title: grandCanal.title,
    lang: 'zh',
    selector: CLASSIC,
    words: 200,
    tries:
      'Text without spaces between its words, in an English interface; notes in Vietnamese, Haitian Creole and Persian.',
  }),
  page({
    id: 'canvas-discussion',
    url: '/courses/724/discussion_topics/7101',
    title: lastBus.title,
    kind: 'discussion',
    selector: '[data-resource-type="discussion_topic.body"].enhanced',
    words: 270,
    tries: 'Doubled title, prompt in a span, a layout table, other students’ replies to leave alone.',
  }),
  page({
    id: 'canvas-announcement',
    url: '/courses/724/discussion_topics/7102',
    title: 'Library visit on Thursday',
    kind: 'announcement',
    selector: '[data-resource-type="announcement.body"].enhanced',
    words: 60,
    tries: 'Announcement at a discussion’s address.',
  }),
  page({
    id: 'canvas-syllabus',
    url: '/courses/315/assignments/syllabus',
    title: 'Course Syllabus',
    kind: 'page',
    selector: '#course_syllabus.enhanced',
    words: 80,
    tries: 'Syllabus text above a table of dates that is not part of it.',
  }),
  page({
    id: 'canvas-quiz',
    url: '/courses/315/quizzes/8101/take',
    title: 'Check: Water in Plants',
    kind: 'quiz',
    selector: '#questions .display_question .question_text.enhanced',
    words: 150,
    tries: 'Quiz being taken: ten question types, hidden duplicates, timer, focus loss is counted.',
  }),
  page({
    id: 'canvas-quiz-before',
    url: '/courses/315/quizzes/8101',
    title: 'Check: Water in Plants',
    kind: 'quiz',
    selector: '#quiz_show .description.enhanced',
    words: 25,
    tries: 'A quiz before it is begun.',
  }),
  page({
    id: 'canvas-quiz-results',
    url: '/courses/315/quizzes/8102',
    title: 'Check: Water in Plants',
    kind: 'quiz',
    selector: '.answers_wrapper .answer.correct_answer',
    words: 150,
    tries: 'Results: what was right stands in title attributes and must never be read.',
  }),
  page({
    id: 'canvas-locked',
    url: '/courses/512/assignments/5299',
    title: 'Enzyme Lab Report',
    selector: '.lock_explanation',
    tries: 'Locked: a title and a date, no text.',
  }),
  page({
    id: 'canvas-tool',
    url: '/courses/407/assignments/6199',
    title: 'Line Explorer',
    selector: 'iframe.tool_launch',
    tries: 'A partner’s tool in a frame: the text is elsewhere.',
  }),
  page({
    id: 'canvas-long-id',
    url: '/courses/2096~618/assignments/2096~853302',
    title: countingSeeds.title,
    selector: CLASSIC,
    words: 150,
    tries: 'Short form of ids beyond 2^53; no due date; code with br; a file link.',
  }),
  page({
    id: 'canvas-custom-domain',
    url: 'https://canvas.riverbend.example/courses/208/assignments/4101',
    title: erieCanal.title,
    selector: CLASSIC,
    words: 960,
    tries: 'The school’s own domain: only the structure says that it is Canvas; a policy about frames.',
  }),
  page({
    id: 'canvas-hostile',
    url: '/courses/1/assignments/900001',
    title: hostile.title,
    selector: CLASSIC,
    words: 150,
    tries: 'Script, listeners, odd links, invisible and turning characters, 600 boxes, unclosed tags.',
  }),
  page({
    id: 'canvas-boxes',
    url: '/courses/1/assignments/900003',
    title: boxes.title,
    selector: CLASSIC,
    words: 20,
    tries: 'A megabyte of boxes inside boxes.',
  }),
  page({
    id: 'canvas-generated',
    url: '/courses/1/assignments/900000?words=2000',
    title: 'A Reading of 2000 Words',
    selector: CLASSIC,
    words: 2000,
    tries: 'As many words as the address says.',
  }),
  page({
    id: 'canvas-never-fills',
    url: '/courses/1/assignments/900002',
    title: 'A Page That Never Fills',
    selector: '#content .loading',
    activity: false,
    tries: 'The second answer never comes.',
  }),
  page({
    id: 'canvas-dashboard',
    url: '/',
    title: 'Dashboard',
    kind: 'list',
    activity: false,
    selector: '#dashboard .ic-DashboardCard',
    tries: 'No activity here: nothing may show.',
  }),
  page({
    id: 'canvas-modules',
    url: '/courses/208/modules',
    title: 'Course Modules',
    kind: 'list',
    activity: false,
    selector: 'li.context_module_item',
    tries: 'A list, with addresses that lead on.',
  }),
  page({
    id: 'canvas-assignments',
    url: '/courses/407/assignments',
    title: 'Assignments',
    kind: 'list',
    activity: false,
    selector: '.ig-row[data-item-id]',
    tries: 'A list with points said twice.',
  }),
];
