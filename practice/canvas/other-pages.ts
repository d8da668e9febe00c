import { clockOf, dayOf, longDayOf } from '../dates';
import { escaped } from '../html';
import { waterClimbs } from '../lessons/water-climbs';
import { COURSES, EQUATIONS, pageBodyOf, SYLLABUS, topicOf } from './courses';
import { canvasPage, type CanvasView } from './shell';
import { canvasWords } from './words';

const courseName = (view: CanvasView): string => COURSES[view.course] ?? 'Course';

/** The server sends a container and a spinner; title and text come together, inside the text's own container. */
export function wikiPage(view: CanvasView, slug: string): string | undefined {
  const page = pageBodyOf(view.course, slug);
  if (!page) return undefined;
  const todo =
    page.todo === undefined || page.todo === ''
      ? ''
      : `<b>To-Do Date: ${dayOf(page.todo, view.lang)} at ${clockOf(page.todo, view.lang)}</b>`;
  const shown = `<div class="header-bar page-toolbar as-course-page-toolbar"><div class="header-bar-outer-container"><a class="btn view_all_pages" href="/courses/${view.course}/pages">${canvasWords(view.lang).pages}</a></div></div><div class="show-content user_content clearfix" data-resource-type="wiki_page.body" data-resource-id="88001" data-lti-page-content="true"><h1 class="page-title mathjax_ignore">${escaped(page.title)}</h1>${todo}${page.body}</div>`;
  return canvasPage(view, {
    title: page.title,
    courseName: courseName(view),
    tab: 'pages',
    crumbs: [canvasWords(view.lang).pages, page.title],
    env: { WIKI_PAGE: { page_id: '88001', url: slug, title: page.title } },
    content:
      '<div id="wiki_page_show"><div class="show-content user_content clearfix enhanced"></div></div><div id="module_sequence_footer"></div><div id="assign-to-mount-point"></div>',
    behave: {
      region: '#wiki_page_show .show-content',
      mathjax: true,
      equations: EQUATIONS,
      parts: [{ into: '#wiki_page_show', html: shown }],
    },
  });
}

export function syllabusPage(view: CanvasView): string {
  return canvasPage(view, {
    title: 'Course Syllabus',
    courseName: courseName(view),
    tab: 'syllabus',
    crumbs: [canvasWords(view.lang).syllabus],
    content: `<h1>Course Syllabus</h1><div id="course_syllabus" class="user_content">
${SYLLABUS}</div>
<div id="course_syllabus_details"></div><div id="syllabusContainer"><table id="syllabus" class="ic-Table"><thead><tr><th scope="col">Date</th><th scope="col">Details</th></tr></thead><tbody><tr class="date"><td class="day_date">${longDayOf(waterClimbs.due ?? '', view.lang)}</td><td class="name"><a href="/courses/315/assignments/5302">${escaped(waterClimbs.title)}</a></td></tr></tbody></table></div>`,
    side: '<div class="mini_month"><table class="mini_calendar"><caption>December 2026</caption><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table></div>',
    behave: { region: '#course_syllabus' },
  });
}

export function discussionPage(view: CanvasView, id: string): string | undefined {
  const topic = topicOf(view.course, id);
  if (!topic) return undefined;
  const words = canvasWords(view.lang);
  const info =
    topic.points === undefined
      ? ''
      : `<div data-testid="graded-discussion-info">${topic.due === undefined ? '' : `${words.due} ${dayOf(topic.due, view.lang)} ${clockOf(topic.due, view.lang)}`} · ${topic.points} ${words.points.toLowerCase()}</div>`;
  const replies = topic.replies.map(
    (reply, index) =>
      `<div data-testid="discussion-entry-container"><div><span data-testid="author_name">${escaped(reply.author)}</span></div><div class="userMessage"><span class="user_content" data-resource-type="discussion_topic.reply" data-resource-id="${7900 + index}"><p>${escaped(reply.text)}</p></span></div><button type="button" data-testid="threading-toolbar-reply">${words.reply}</button></div>`,
  );
  const shown = `<div data-testid="discussion-topic-container">${info}<div data-testid="post-message-container"><h1 data-testid="message_title"><span class="screenreader-only">${words.topic}: ${escaped(topic.title)}</span><span aria-hidden="true">${escaped(topic.title)}</span></h1><div class="userMessage"><span class="user_content" data-resource-type="${topic.kind === 'announcement' ? 'announcement' : 'discussion_topic'}.body" data-resource-id="${id}">${topic.body}</span></div></div><button type="button" data-testid="discussion-topic-reply">${words.reply}</button><span data-testid="replies-counter">${topic.replies.length} ${words.replies}</span></div><div data-testid="discussion-root-entry-container">${replies.join('')}</div>`;
  return canvasPage(view, {
    title: `Topic: ${topic.title}`,
    courseName: courseName(view),
    tab: topic.kind === 'announcement' ? 'announcements' : 'discussions',
    crumbs: [words.discussions, topic.title],
    env: { discussion_topic_id: id, context_type: 'Course' },
    content: '<div id="discussion-details-tab"></div>',
    behave: {
      region: '[data-resource-type$=".body"].user_content',
      mathjax: true,
      parts: [{ into: '#discussion-details-tab', html: shown }],
    },
  });
}

/** The page inside a film's frame. Same origin, with the film's facts in ENV. */
export const mediaFramePage = (id: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped(id)}</title><script>INST = {}; ENV = {"media_object":{"media_id":"${escaped(id)}","media_tracks":[{"locale":"en","kind":"subtitles"},{"locale":"es","kind":"subtitles"}]}}; REMOTES = {};</script><style>body{margin:0;background:#000}video{width:100%;height:100vh}</style></head><body><div id="player_container"><video data-testid="canvas-studio-player" controls preload="none" poster="/practice/media/canal-lock.png"><source src="/practice/media/canal-lock.webm" type="video/webm"><track kind="subtitles" srclang="en" label="English" src="/practice/media/canal-lock.en.vtt"><track kind="subtitles" srclang="es" label="Español" src="/practice/media/canal-lock.es.vtt"></video></div></body></html>`;
