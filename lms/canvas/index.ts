import type { LmsAdapter, Reading, Steps } from '@/lms/contract';
import { lockedDown } from '@/lms/reading/lockdown';
import { fieldsIn } from '@/lms/reading/answers';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { pick } from '@/lms/reading/pick';
import { visible } from '@/lms/reading/text';
import type { Activity, ActivityKind } from '@/model/activity';
import { apiPathOf, enrich } from './api';
import { dueOf, pointsOf, roleOf, titleOf } from './header';
import { RULES } from './media';
import { readQuestions } from './quiz';
import { NOT_INSTRUCTIONS, selectors } from './selectors';
import address, { type CanvasPlace, longId, placeOf } from './urls';

const adapter: LmsAdapter = {
  ...address,
  selectors,
  view(url, doc) {
    const place = placeOf(url);
    if (!place) return null;
    // A course may open with a page, a list of modules or a stream.
    if (place.page === 'home' && !doc.querySelector('#wiki_page_show')) return null;
    return doc.querySelector('#content, [role="main"]') ?? doc.querySelector('#application');
  },
  *read(url, view) {
    const place = placeOf(url);
    return place ? yield* readPlace(place, url.host, view) : null;
  },
  answers: (view) => fieldsIn(view, selectors.answer),
  enrich,
};
export default adapter;

function* readPlace(place: CanvasPlace, host: string, view: Element): Steps<Reading | null> {
  const doc = view.ownerDocument;
  const content = new Content();
  const quiz = place.page === 'quiz';
  const body =
    pick(doc, selectors.body, isBody) ?? pick(doc, selectors.body, (element) => !element.closest(NOT_INSTRUCTIONS));
  const roots: Element[] = [];
  if (body) {
    roots.push(body.element);
    yield* readInto(content, body.element, quiz ? { ...RULES, region: 'directions' } : RULES);
  }
  let held = body?.held ?? -1;
  if (quiz) {
    const questions = yield* readQuestions(content, view, { ...RULES, region: 'directions' });
    roots.push(...questions.roots);
    if (held === -1 && questions.roots.length > 0) held = questions.held;
  }

  const title = titleOf(doc, place);
  if (title.value === '') return null;
  const due = dueOf(doc);
  const points = pointsOf(doc);
  const role = roleOf(doc);
  const closed = content.blocks.length > 0 ? undefined : closedBy(place, view);
  const apiPath = apiPathOf(place);
  const lang = body?.element.getAttribute('lang');
  const activity: Activity = {
    ref: { lms: address.id, host, course: place.course, id: idOf(place) },
    kind: kindOf(place, doc, body?.element),
    role: role.value,
    assessment: lockedDown(doc) ? 'exam' : quiz || newQuiz(view) ? 'quiz' : 'no',
    title: title.value,
    ...(due.value && { due: due.value }),
    ...(points.value !== undefined && { points: points.value }),
    ...(lang && { lang }),
    uiLang: doc.documentElement.lang || 'en',
    ...(closed && { closed }),
    ...content.parts,
    forms: [],
  };
  return {
    activity,
    roots,
    anchors: content.anchors,
    pieces: content.pieces,
    objects: content.objects,
    ...(apiPath !== undefined && { apiPath }),
    health: { title: title.held, body: held, due: due.held, points: points.held, role: role.held },
  };
}

const isBody = (element: Element): boolean => visible(element) && !element.closest(NOT_INSTRUCTIONS);

/** Kinds have counters of their own, so that quiz 7 and assignment 7 of a course are two. */
export function idOf(place: CanvasPlace): string {
  switch (place.page) {
    case 'assignment':
      return longId(place.slug);
    case 'page':
      return `pages/${decodeURIComponent(place.slug)}`;
    case 'syllabus':
      return 'syllabus';
    case 'home':
      return 'front_page';
    case 'quiz':
      return `quizzes/${longId(place.slug)}`;
    case 'tool':
      return `external_tools/${longId(place.slug)}`;
    case 'discussion':
    case 'announcement':
      return `discussion_topics/${longId(place.slug)}`;
  }
}

function kindOf(place: CanvasPlace, doc: Document, body: Element | undefined): ActivityKind {
  switch (place.page) {
    case 'assignment':
    case 'quiz':
    case 'announcement':
      return place.page;
    case 'page':
    case 'syllabus':
    case 'home':
    case 'tool':
      return 'page';
    case 'discussion': {
      // Both have the same address; the body says which it is, and before it is there the menu or the way here.
      const type = body?.getAttribute('data-resource-type');
      if (type) return type.startsWith('announcement') ? 'announcement' : 'discussion';
      const announced =
        '#section-tabs a.announcements.active, #breadcrumbs a[href$="/announcements"], body.announcements';
      return doc.querySelector(announced) ? 'announcement' : 'discussion';
    }
  }
}

function closedBy(place: CanvasPlace, view: Element): Activity['closed'] {
  if (pick(view.ownerDocument, selectors.locked)) return 'locked';
  return place.page === 'tool' || pick(view, selectors.elsewhere) ? 'elsewhere' : undefined;
}

/** A New Quiz is an assignment whose frame is filled by the quiz service (host *.quiz-lti-*.instructure.com). */
const newQuiz = (view: Element): boolean =>
  view.querySelector('form[action*=".quiz-lti-"], iframe[src*=".quiz-lti-"]') !== null;
