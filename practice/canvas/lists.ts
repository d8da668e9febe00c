import { dayOf } from '../dates';
import { escaped } from '../html';
import { ASSIGNMENTS, COURSES } from './courses';
import { canvasPage, type CanvasView } from './shell';
import { canvasWords } from './words';

const inCourse = (course: string) => ASSIGNMENTS.filter((one) => one.course === course);

export function dashboardPage(view: CanvasView): string {
  const words = canvasWords(view.lang);
  const cards = Object.entries(COURSES)
    .filter(([id]) => !id.includes('~'))
    .map(
      ([id, name], index) =>
        `<div class="ic-DashboardCard" aria-label="${escaped(name)}"><div class="ic-DashboardCard__header"><div class="ic-DashboardCard__header_hero" style="background-color: hsl(${index * 47} 35% 45%);" aria-hidden="true"></div><a href="/courses/${id}" class="ic-DashboardCard__link"><div class="ic-DashboardCard__header_content"><h2 class="ic-DashboardCard__header-title" title="${escaped(name)}"><span>${escaped(name)}</span></h2></div></a></div></div>`,
    );
  return canvasPage(view, {
    title: words.dashboard,
    courseName: 'Riverbend School',
    tab: 'home',
    content: `<div id="dashboard"><div id="dashboard_header_container"><h1>${words.dashboard}</h1></div><div id="DashboardCard_Container"><div class="ic-DashboardCard__box">${cards.join('')}</div></div></div>`,
    side: `<div class="todo-list-header"><h2>To Do</h2></div><ul class="to-do-list">${ASSIGNMENTS.slice(0, 3)
      .map(
        (one) =>
          `<li class="todo"><a href="/courses/${one.course}/assignments/${one.id}">${escaped(one.title)}</a></li>`,
      )
      .join('')}</ul>`,
  });
}

export function modulesPage(view: CanvasView): string {
  const items = inCourse(view.course).map(
    (one) =>
      `<li id="context_module_item_${one.id}" class="context_module_item student-view assignment indent_0"><div class="ig-row"><div class="ig-info"><div class="module-item-title"><span class="item_name"><a class="ig-title title item_link" href="/courses/${view.course}/modules/items/${one.id}" title="${escaped(one.title)}">${escaped(one.title)}</a></span><span class="points_possible" style="display:none">${one.points}</span><span class="type" style="display:none">assignment</span><span class="id" style="display:none">${one.id}</span></div><div class="ig-details"><div class="due_date_display ig-details__item">${one.due === undefined ? '' : dayOf(one.due, view.lang)}</div><div class="points_possible_display ig-details__item">${one.points} pts</div><div class="requirement-description ig-details__item"></div></div></div></div></li>`,
  );
  return canvasPage(view, {
    title: 'Course Modules',
    courseName: COURSES[view.course] ?? 'Course',
    tab: 'modules',
    content: `<h1 class="screenreader-only">Course Modules</h1><div id="context_modules" class="ig-list"><div id="context_module_71" class="item-group-condensed context_module"><div class="ig-header header"><h2 class="screenreader-only">Unit 1</h2><span class="name">Unit 1</span></div><div class="content"><ul class="ig-list items context_module_items">${items.join('')}</ul></div></div></div>`,
  });
}

export function assignmentIndexPage(view: CanvasView): string {
  const rows = inCourse(view.course).map(
    (one) =>
      `<li class="assignment"><div id="assignment_${one.id}" class="ig-row" data-item-id="${one.id}"><div class="ig-row__layout"><div class="ig-info"><a href="/courses/${view.course}/assignments/${one.id}" class="ig-title">${escaped(one.title)}</a><div class="ig-details"><div class="ig-details__item assignment-date-due">${one.due === undefined ? '' : dayOf(one.due, view.lang)}</div><div class="ig-details__item js-score"><span class="non-screenreader" aria-hidden="true">${one.points} pts</span><span class="screenreader-only">${one.points} Points Possible</span></div></div></div></div></div></li>`,
  );
  return canvasPage(view, {
    title: 'Assignments',
    courseName: COURSES[view.course] ?? 'Course',
    tab: 'assignments',
    content: `<h1 class="screenreader-only">Assignments</h1><div id="ag-list"><ul class="collectionViewItems ig-list"><li class="assignment_group"><div class="item-group-condensed"><h2 class="ig-header">Assignments</h2><ul class="assignment-list ig-list">${rows.join('')}</ul></div></li></ul></div>`,
  });
}
