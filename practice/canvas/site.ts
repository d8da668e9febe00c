import type { IncomingMessage } from 'node:http';
import type { Served } from '../hosting';
import { labSheet } from '../files/lab-sheet';
import { fileOf } from '../media';
import { practiceIndex } from '../index-page';
import { apiAnswer, mediaInfo } from './api';
import { assignmentPage } from './assignment';
import { assignmentOf, EQUATIONS } from './courses';
import { dashboardPage, assignmentIndexPage, modulesPage } from './lists';
import { discussionPage, mediaFramePage, syllabusPage, wikiPage } from './other-pages';
import { equationPicture } from './equations';
import { withPack } from './packed';
import { quizPage } from './quiz';
import type { CanvasView } from './shell';

const PRIVATE = { 'cache-control': 'no-store' };
const COOKIES = [
  'canvas_session=practice; Path=/; HttpOnly; Secure; SameSite=Lax',
  '_csrf_token=cHJhY3RpY2U%3D; Path=/; Secure',
];

const html = (body: string, host: string): Served => ({
  headers: {
    ...PRIVATE,
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': COOKIES,
    // Canvas sends a policy only where the school's root account asks for it; then it is about frames alone.
    ...(host.endsWith('.example') && { 'content-security-policy': "frame-src 'self' blob:" }),
  },
  body,
});

const viewOf = (url: URL, course: string): CanvasView => ({
  url,
  host: url.hostname,
  course,
  role: url.searchParams.get('role') === 'teacher' ? 'teacher' : 'student',
  lang: /^(en|es|ar)$/.exec(url.searchParams.get('session_locale') ?? '')?.[0] ?? 'en',
});

async function pageAt(url: URL): Promise<string | undefined> {
  if (url.pathname === '/') return dashboardPage(viewOf(url, '208'));
  const [, course = '', section = '', rest = ''] =
    /^\/courses\/(\d+(?:~\d+)?)(?:\/(\w+)(?:\/(.+))?)?$/.exec(url.pathname) ?? [];
  if (course === '') return undefined;
  const view = viewOf(url, course);
  switch (section) {
    case '':
    case 'modules':
      return rest === '' ? modulesPage(view) : undefined;
    case 'assignments': {
      if (rest === '') return assignmentIndexPage(view);
      if (rest === 'syllabus') return syllabusPage(view);
      const assignment = assignmentOf(course, rest, Number(url.searchParams.get('words') ?? 0));
      if (!assignment) return undefined;
      return assignmentPage(view, await withPack(assignment, url.origin, url.searchParams.get('pack')));
    }
    case 'pages':
      return wikiPage(view, rest);
    case 'discussion_topics':
      return discussionPage(view, rest);
    case 'quizzes':
      return quizPage(view, rest);
    default:
      return undefined;
  }
}

/** The practice Canvas, the same under every host name it is served at. */
export async function canvasAnswer(url: URL, request: IncomingMessage): Promise<Served | undefined> {
  const { pathname } = url;
  if (pathname === '/practice') return html(practiceIndex(), url.hostname);
  if (pathname.startsWith('/dist/')) {
    const name = { 'practice-canvas.js': 'canvas.js', 'practice.css': 'canvas.css' }[pathname.split('/').at(-1) ?? ''];
    return name === undefined ? undefined : fileOf('browser', name);
  }
  if (pathname.startsWith('/equation_images/'))
    return {
      headers: { 'content-type': 'image/svg+xml' },
      body: equationPicture(pathname.slice('/equation_images/'.length), EQUATIONS),
    };
  // Drafts: a text entry's, and a quiz's backup of itself.
  if (pathname === '/api/graphql' || /^\/courses\/\d+\/quizzes\/\d+\/submissions\/backup$/.test(pathname))
    return { headers: { ...PRIVATE, 'content-type': 'application/json' }, body: '{}' };
  if (pathname.startsWith('/api/')) return apiAnswer(url, request);
  const sheet = labSheet(pathname);
  if (sheet) return { headers: { ...PRIVATE, 'content-type': 'application/pdf' }, body: sheet };
  const media = /^\/media_(?:objects|attachments)\/([\w-]+)\/info$/.exec(pathname)?.[1];
  if (media !== undefined) return mediaInfo(url, media);
  const frame = /^\/media_objects_iframe\/([\w-]+)$/.exec(pathname)?.[1];
  if (frame !== undefined) return html(mediaFramePage(frame), url.hostname);
  if (pathname.endsWith('/tool_launch'))
    return html(
      '<!DOCTYPE html><title>Tool</title><p>Practice page: a partner tool would draw itself here.</p>',
      url.hostname,
    );
  const item = /^\/courses\/(\d+)\/modules\/items\/(\d+)$/.exec(pathname);
  if (item)
    return {
      status: 302,
      headers: { ...PRIVATE, location: `/courses/${item[1]}/assignments/${item[2]}?module_item_id=${item[2]}` },
      body: '',
    };
  const page = await pageAt(url);
  return page === undefined ? undefined : html(page, url.hostname);
}
