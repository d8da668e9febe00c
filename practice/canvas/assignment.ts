import { clockOf, dayOf, longDayOf, numericDayOf, timestampOf } from '../dates';
import { escaped } from '../html';
import { EQUATIONS } from './courses';
import { canvasPage, type CanvasView } from './shell';
import { canvasWords } from './words';

/** An assignment of the practice school: where it is, and what it shows. */
export interface CanvasAssignment {
  readonly course: string;
  readonly courseName: string;
  readonly id: string;
  readonly title: string;
  /** As stored: before the page's own script has been over it. */
  readonly body: string;
  readonly points: number;
  readonly due?: string;
  readonly look: 'classic' | 'enhanced' | 'enhanced-older' | 'locked' | 'tool' | 'never-fills';
  /** Keep equation pictures, as schools without the newer equation handling do. */
  readonly equationPictures?: boolean;
}

/** Hidden on every classic assignment page: `.description`, `.title` and rubric words that belong to no assignment. */
const RUBRIC_TEMPLATE = `<div id="rubrics" class="mathjax_ignore"><div class="rubric_container rubric" id="default_rubric" style="display: none;">
<h2 class="screenreader-only">Rubric</h2><div class="rubric_title"><span class="title">Some Rubric</span></div>
<table class="rubric_table"><caption><div class="caption">Some Rubric</div></caption><thead><tr><th scope="col">Criteria</th><th scope="col">Ratings</th><th scope="col">Pts</th></tr></thead>
<tbody><tr class="criterion blank" id="criterion_blank"><td class="criterion_description"><div class="description_content"><span class="description description_title">Description of criterion</span><div class="long_description small_description"></div></div></td>
<td><table class="ratings"><tbody><tr><td class="rating edge_rating"><div class="description rating_description_value">Full Marks</div></td><td class="rating edge_rating"><div class="description rating_description_value">No Marks</div></td></tr></tbody></table></td><td class="points_form"><span class="points">5</span></td></tr></tbody></table></div></div>`;

function overview(assignment: CanvasAssignment, lang: string): string {
  const words = canvasWords(lang);
  const due =
    assignment.due === undefined
      ? words.noDue
      : `<span class="date_text"><span class="display_date">${dayOf(assignment.due, lang)}</span> ${words.by} <span class="display_time">${clockOf(assignment.due, lang)}</span></span>`;
  return `<ul class="student-assignment-overview"><li><span class="title">${words.due}</span> <span class="value">${due}</span></li><li><span class="title">${words.points}</span> <span class="value">${assignment.points}</span></li><li><span class="title">${words.submitting}</span> <span class="value">${words.textEntry}</span></li></ul>`;
}

const hiddenDue = (assignment: CanvasAssignment): string =>
  `<div style="display: none;"><span class="timestamp">${timestampOf(assignment.due)}</span><span class="due_date_string">${assignment.due === undefined ? '' : numericDayOf(assignment.due)}</span><span class="due_time_string">${assignment.due === undefined ? '' : clockOf(assignment.due, 'en')}</span></div>`;

function classicStudent(view: CanvasView, assignment: CanvasAssignment): string {
  const words = canvasWords(view.lang);
  // The accessibility checker that many schools buy puts its button inside the heading.
  const ally = `<button class="ally-accessible-versions ally-add-tooltip" aria-label="${words.alternative}" type="button"><span class="screenreader-only">${words.alternative}</span></button>`;
  return `<div id="assignment_show" class="assignment content_underline_links">
<div class="assignment-title"><div class="title-content"><h1 class="title">${escaped(assignment.title)}${ally}</h1></div><div class="assignment-buttons"><a href="#submit" role="button" class="Button Button--primary submit_assignment_link">${words.start}</a></div></div>
${overview(assignment, view.lang)}<div class="clear"></div>
<div class="description user_content">${assignment.body}</div>
${hiddenDue(assignment)}</div>${RUBRIC_TEMPLATE}
<div id="submit_assignment" style="display: none;"><form class="submit_assignment_form" method="post" action="${view.url.pathname}/submissions"><label for="submission_body">${words.submission}</label><textarea id="submission_body" name="submission[body]"></textarea><button type="submit" class="btn btn-primary">${words.submit}</button></form></div>`;
}

function classicTeacher(view: CanvasView, assignment: CanvasAssignment): string {
  const words = canvasWords(view.lang);
  const due =
    assignment.due === undefined ? '-' : `${dayOf(assignment.due, view.lang)}, ${clockOf(assignment.due, view.lang)}`;
  return `<div id="assignment_show" class="assignment content_underline_links">
<div class="assignment-title"><div class="title-content"><h1 class="title">${escaped(assignment.title)}</h1></div><div class="assignment-buttons"><button id="assignment_publish_button" data-id="${assignment.id}" class="btn btn-published" type="button">${words.published}</button><a class="btn edit_assignment_link" href="${view.url.pathname}/edit">${words.edit}</a></div></div>
<div class="description user_content teacher-version">${assignment.body}</div>
<div class="form-horizontal display-only"><div class="control-group"><div class="control-label">${words.points}</div><div class="controls"><span class="value points_possible">${assignment.points}</span></div></div><div class="control-group"><div class="control-label">${words.submitting}</div><div class="controls"><span class="value">${words.textEntry}</span></div></div></div>
<table class="ic-Table assignment_dates"><thead><tr><th scope="col">${words.due}</th><th scope="col">${words.for}</th><th scope="col">${words.available}</th><th scope="col">${words.until}</th></tr></thead><tbody><tr><td>${due}</td><td>${words.everyone}</td><td>-</td><td>-</td></tr></tbody></table>
${hiddenDue(assignment)}<div class="course_id" style="display: none;">${view.course}</div></div>
<a class="Button add_rubric_link" href="#rubric">+ Rubric</a>${RUBRIC_TEMPLATE}`;
}

const studentSide = (lang: string): string => {
  const words = canvasWords(lang);
  return `<div id="sidebar_content"><div class="details"><h3>${words.submission}</h3><div class="header">${words.notSubmitted}</div><div class="content"><div class="comments"><h4>${words.comments}</h4>${words.noComments}</div></div></div></div>`;
};

/** What the enhanced page's script puts in place later. The server itself sends an empty `#content`. */
function enhancedStudent(view: CanvasView, assignment: CanvasAssignment): string {
  const words = canvasWords(view.lang);
  const due =
    assignment.due === undefined
      ? ''
      : `<span data-testid="friendly-date-time"><time data-testid="due-date" datetime="${assignment.due}"><span class="visible-desktop">${words.due}: ${longDayOf(assignment.due, view.lang)} ${clockOf(assignment.due, view.lang)}</span><span class="hidden-desktop">${words.due}: ${dayOf(assignment.due, view.lang)}</span></time></span>`;
  const body =
    assignment.look === 'enhanced-older'
      ? `<div class="user_content" data-testid="assignments-2-assignment-toggle-details-text">${assignment.body}</div>`
      : `<div class="user_content" data-testid="assignments-2-assignment-description">${assignment.body}</div>`;
  return `<div data-testid="assignments-2-student-view">
<div id="assignments-2-student-header" data-testid="assignment-student-header"><h1 class="screenreader-only">${escaped(assignment.title)}</h1>
<div id="assignment-student-header-content"><div class="css-1bqv9xk"><span class="css-9a1kqq" data-testid="title">${escaped(assignment.title)}</span><div data-testid="assignment-sub-header">${due}</div></div>
<div data-testid="grade-display" class="css-7d2xsu"><span class="points-value">${assignment.points}</span> ${words.possible}</div></div></div>
<div data-testid="student-content-flex-container">
<div class="a2-toggle-details-container"><button type="button" data-testid="assignments-2-assignment-toggle-details" aria-expanded="true" class="css-1kjytz2">▾ ${words.details}</button><div class="practice-details">${body}</div></div>
<div data-testid="assignment-2-student-content-tabs"><div data-testid="attempt-tab"><div data-testid="submission-type-selector"><button type="button" data-testid="online_text_entry">Aa</button><button type="button" data-testid="online_upload">↥</button></div><div data-testid="text-editor" class="practice-late-editor"></div></div></div>
</div></div>
<footer id="assignments-student-footer" data-testid="student-footer"><button type="button" data-testid="previous-assignment-btn">${words.previous}</button><button type="button" id="submit-button" data-testid="submit-button">${words.submit}</button></footer>`;
}

function enhancedTeacher(view: CanvasView, assignment: CanvasAssignment): string {
  const words = canvasWords(view.lang);
  const due =
    assignment.due === undefined
      ? ''
      : `<time data-testid="due-date" datetime="${assignment.due}">${words.due}: ${longDayOf(assignment.due, view.lang)} ${clockOf(assignment.due, view.lang)}</time>`;
  return `<div data-testid="assignments-2-teacher-view"><div class="css-1teachr"><h1 data-testid="title">${escaped(assignment.title)}</h1>${due}<a class="edit_assignment_link" href="${view.url.pathname}/edit">${words.edit}</a><span id="speed-grader-link-container"><a href="/courses/${view.course}/gradebook/speed_grader?assignment_id=${assignment.id}">${words.speedGrader}</a></span><span data-testid="grade-display"><span class="points-value">${assignment.points}</span> ${words.possible}</span></div>
<div class="user_content" data-testid="assignments-2-assignment-description">${assignment.body}</div></div>`;
}

function toolFrame(view: CanvasView, assignment: CanvasAssignment): string {
  return `<h1 class="screenreader-only">${escaped(assignment.title)}</h1><div class="tool_content_wrapper" data-tool-wrapper-id="practice-tool"><form id="tool_form" class="hide" method="post" target="tool_content" action="https://tool.practice.example/launch"></form><div class="before_external_content_info_alert screenreader-only" tabindex="0">The following content is partner provided</div><iframe id="tool_content" name="tool_content" class="tool_launch" data-lti-launch="true" title="${escaped(assignment.title)}" sandbox="allow-scripts" src="${view.url.pathname}/tool_launch"></iframe><div class="after_external_content_info_alert screenreader-only" tabindex="0">The preceding content is partner provided</div></div>`;
}

/** The page at an assignment's address. Which of the shapes it has is the school's setting, never the address. */
export function assignmentPage(view: CanvasView, assignment: CanvasAssignment): string {
  const words = canvasWords(view.lang);
  const teacher = view.role === 'teacher';
  const shell = {
    title: assignment.title,
    courseName: assignment.courseName,
    tab: 'assignments',
    crumbs: [words.assignments, assignment.title],
    env: { ASSIGNMENT_ID: assignment.id },
  };
  const math = { mathjax: !assignment.equationPictures, equations: EQUATIONS };
  switch (assignment.look) {
    case 'classic':
      return canvasPage(view, {
        ...shell,
        content: teacher ? classicTeacher(view, assignment) : classicStudent(view, assignment),
        side: teacher
          ? `<div id="speed-grader-link-container"><a class="icon-speed-grader" href="/courses/${view.course}/gradebook/speed_grader?assignment_id=${assignment.id}">${words.speedGrader}</a></div>`
          : studentSide(view.lang),
        behave: { region: '.description.user_content', ...math },
      });
    case 'locked':
      return canvasPage(view, {
        ...shell,
        content: `<div class="assignment_header"><h1 id="assignment_head">${escaped(assignment.title)}</h1></div><div class="lock_explanation">${words.locked} ${dayOf(assignment.due ?? '2027-01-11T05:00:00Z', view.lang)}.</div>`,
      });
    case 'tool':
      return canvasPage(view, {
        ...shell,
        content: toolFrame(view, assignment),
        env: { ...shell.env, ASSIGNMENT_POINTS_POSSIBLE: assignment.points },
      });
    case 'enhanced':
    case 'enhanced-older':
      return canvasPage(view, {
        ...shell,
        content: '',
        env: { ...shell.env, a2_student_view: !teacher },
        behave: {
          region:
            '[data-testid="assignments-2-assignment-description"], [data-testid="assignments-2-assignment-toggle-details-text"]',
          ...math,
          late: teacher ? enhancedTeacher(view, assignment) : enhancedStudent(view, assignment),
        },
      });
    case 'never-fills':
      return canvasPage(view, { ...shell, content: '', behave: { spinner: true } });
  }
}
