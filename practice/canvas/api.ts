import type { IncomingMessage } from 'node:http';
import type { Served } from '../hosting';
import { assignmentOf, longId, pageBodyOf, SYLLABUS, topicOf } from './courses';
import { withPack } from './packed';
import { QUIZ } from './quiz';

/** Ids are written as strings here and become numbers on the way out, unless the caller asks for strings. */
function json(request: IncomingMessage, value: unknown): Served {
  const accept = request.headers.accept ?? '';
  let body = JSON.stringify(value);
  if (!accept.includes('application/json+canvas-string-ids'))
    body = body.replace(/"((?:\w+_)?id)":"(\d+)"/g, '"$1":$2');
  // Canvas guards old browsers with an endless loop, unless the caller said that it wants JSON.
  if (!accept.includes('application/json')) body = `while(1);${body}`;
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-cost': '0.05',
      'x-rate-limit-remaining': '700.0',
    },
    body,
  };
}

const refused = (status: number, message: string): Served => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ status: 'unauthorized', errors: [{ message }] }),
});

/** Theme additions of a school come with a description that was fetched, never with the page. */
const themed = (body: string): string =>
  `<link rel="stylesheet" href="/dist/brandable_css/practice-mobile.css">${body}<script src="/dist/practice-mobile.js"></script>`;

/** Same-origin JSON, GET only, with the session's cookie. */
export async function apiAnswer(url: URL, request: IncomingMessage): Promise<Served> {
  if (!/(?:^|; )canvas_session=/.test(request.headers.cookie ?? '')) return refused(401, 'user authorization required');
  if (request.method !== 'GET') return refused(422, 'The practice school takes nothing in.');
  const path = url.pathname.slice('/api/v1'.length);
  if (path === '/users/self')
    return json(request, { id: '77001', name: 'Practice Viewer', locale: null, effective_locale: 'en' });
  const [, course = '', resource, id = ''] =
    /^\/courses\/(\d+(?:~\d+)?)(?:\/(assignments|pages|discussion_topics|quizzes)\/([^/]+))?$/.exec(path) ?? [];
  if (course === '') return refused(404, 'The specified resource does not exist.');
  // Who looks is in the page's address here; a real school knows it by the session.
  const viewer = /[?&]role=teacher/.test(request.headers.referer ?? '') ? 'teacher' : 'student';
  switch (resource) {
    case undefined:
      return json(request, {
        id: longId(course),
        name: 'Practice course',
        time_zone: 'America/New_York',
        enrollments: [{ type: viewer, role: `${viewer === 'teacher' ? 'Teacher' : 'Student'}Enrollment` }],
        ...(url.searchParams.getAll('include[]').includes('syllabus_body') && { syllabus_body: SYLLABUS }),
      });
    case 'assignments': {
      const assignment = assignmentOf(course, id, 0);
      if (!assignment) break;
      const locked = assignment.look === 'locked';
      return json(request, {
        id: assignment.id,
        name: assignment.title,
        description: locked ? null : themed((await withPack(assignment, url.origin)).body),
        due_at: assignment.due ?? null,
        points_possible: assignment.points,
        html_url: `${url.origin}/courses/${course}/assignments/${id}`,
        submission_types: assignment.look === 'tool' ? ['external_tool'] : ['online_text_entry', 'online_upload'],
        allowed_attempts: -1,
        course_id: longId(course),
        locked_for_user: locked,
        ...(locked && { lock_explanation: 'This assignment is locked until Jan 11.' }),
        published: true,
      });
    }
    case 'quizzes':
      if (course !== '315' || !QUIZ.ids.includes(id)) break;
      // The questions themselves are not readable by a student: only the page has them.
      return json(request, {
        id,
        title: QUIZ.title,
        description: QUIZ.instructions,
        quiz_type: 'assignment',
        time_limit: 30,
        question_count: QUIZ.questions,
        points_possible: QUIZ.points,
        due_at: null,
      });
    case 'pages': {
      const page = pageBodyOf(course, id);
      if (!page) break;
      return json(request, { page_id: '88001', url: id, title: page.title, body: page.body, locked_for_user: false });
    }
    case 'discussion_topics': {
      const topic = topicOf(course, id);
      if (!topic) break;
      return json(request, { id, title: topic.title, message: topic.body, locked_for_user: false });
    }
  }
  return refused(404, 'The specified resource does not exist.');
}

/** One film under two names, of which the second was put up without captions. */
const FILMS: Readonly<Record<string, { readonly title: string; readonly captions: readonly string[] }>> = {
  'm-canal-lock': { title: 'How a lock lifts a boat.webm', captions: ['en', 'es'] },
  'm-no-captions': { title: 'A gate in the wall.webm', captions: [] },
};

/** What the player asks for: where the film is and which captions it has. Session cookie, but not below /api. */
export const mediaInfo = (url: URL, id: string): Served | undefined =>
  !Object.hasOwn(FILMS, id)
    ? undefined
    : {
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          media_id: id,
          media_type: 'video',
          title: FILMS[id]?.title,
          can_add_captions: false,
          media_sources: [
            {
              content_type: 'video/webm',
              width: '640',
              height: '360',
              bitrate: '64',
              url: `${url.origin}/practice/media/canal-lock.webm`,
            },
          ],
          media_tracks: FILMS[id]?.captions.map((locale, index) => ({
            id: String(9001 + index),
            kind: 'subtitles',
            locale,
            url: `${url.origin}/practice/media/canal-lock.${locale}.vtt`,
            media_object_id: id,
          })),
        }),
      };
