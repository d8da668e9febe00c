import type { LmsAddress } from '@/lms/contract';

/** What kind of page an address names. `home` may show a front page, or anything else the course chose. */
export type CanvasPage = 'assignment' | 'page' | 'syllabus' | 'discussion' | 'announcement' | 'quiz' | 'tool' | 'home';

export interface CanvasPlace {
  readonly page: CanvasPage;
  /** Path up to and with the course or group, as the address writes it: "/courses/2096~12". */
  readonly context: string;
  /** Of the course, in its long form; `group-` before that of a group. */
  readonly course: string;
  /** What the address calls the object: digits, `2096~853302`, or a page's slug. */
  readonly slug: string;
}

const ID = '\\d+(?:~\\d+)?';
const CONTEXT = `^(/(courses|groups)/(${ID}))`;
const END = '/?$';

/** Anchored: an editor, a list of submissions or a gradebook below the same path is no activity. */
const PATHS: readonly (readonly [CanvasPage, RegExp])[] = [
  ['syllabus', new RegExp(`${CONTEXT}/assignments/(syllabus)${END}`)],
  ['assignment', new RegExp(`${CONTEXT}/assignments/(${ID})${END}`)],
  ['page', new RegExp(`${CONTEXT}/(?:pages|wiki)/([^/]+)${END}`)],
  ['discussion', new RegExp(`${CONTEXT}/discussion_topics/(${ID})${END}`)],
  ['announcement', new RegExp(`${CONTEXT}/announcements/(${ID})${END}`)],
  ['quiz', new RegExp(`${CONTEXT}/quizzes/(${ID})(?:/take(?:/questions/${ID})?|/history|/submissions/${ID})?${END}`)],
  ['tool', new RegExp(`${CONTEXT}/external_tools/(${ID})${END}`)],
  ['home', new RegExp(`${CONTEXT}()${END}`)],
];

/** Ids of other shards have a short form: `2096~853302` is 20960000000853302. Two forms, one activity. */
export const longId = (id: string): string => {
  const [shard, local] = id.split('~');
  return local === undefined ? id : String(BigInt(shard ?? '0') * 10_000_000_000_000n + BigInt(local));
};

/** Asked first: on a dashboard or a calendar none of the longer patterns is even compiled. */
const IN_CONTEXT = /^\/(?:courses|groups)\/\d/;

export function placeOf(url: URL): CanvasPlace | undefined {
  if (!IN_CONTEXT.test(url.pathname)) return undefined;
  for (const [page, path] of PATHS) {
    const match = path.exec(url.pathname);
    if (!match) continue;
    const [, context = '', kind, id = '', slug = ''] = match;
    return { page, context, course: (kind === 'groups' ? 'group-' : '') + longId(id), slug };
  }
  return undefined;
}

/** Each seen on several schools' pages, 2018-2026. Any two of them make a Canvas; the host alone never does. */
const MARKS = [
  '#application.ic-app',
  '#content.ic-Layout-contentMain, #not_right_side.ic-app-main-content',
  'body[class*="context-course_"], body[class*="context-group_"]',
  'link[href*="/dist/brandable_css/"]',
  'script[src*="/dist/webpack-production/"], script[src*="/dist/javascripts"]',
  '#global_nav_dashboard_link',
];

const canvas: LmsAddress = {
  id: 'canvas',
  name: 'Canvas',
  matches: ['https://*.instructure.com/*'],
  recognises(url, doc) {
    let found = url.hostname.endsWith('.instructure.com') ? 1 : 0;
    // A mark that is missing costs a walk through the whole document: no more are looked for than needed.
    return MARKS.some((mark) => doc.querySelector(mark) !== null && ++found >= 2);
  },
  mayHoldActivity: (url) => placeOf(url) !== undefined,
};
export default canvas;
