import * as z from 'zod/mini';
import type { LmsIo, Reading } from '@/lms/contract';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { collapsed } from '@/lms/reading/text';
import type { Activity } from '@/model/activity';
import { inWords } from './header';
import { RULES } from './media';
import { selectors } from './selectors';
import type { CanvasPlace } from './urls';

const answerShape = () => {
  const html = z.optional(z.nullable(z.string()));
  const flag = z.optional(z.nullable(z.boolean()));
  return z.object({
    name: z.optional(z.string()),
    title: z.optional(z.string()),
    description: html,
    body: html,
    message: html,
    syllabus_body: html,
    due_at: z.optional(z.nullable(z.string())),
    points_possible: z.optional(z.nullable(z.number())),
    locked_for_user: flag,
    is_quiz_assignment: flag,
    is_quiz_lti_assignment: flag,
    require_lockdown_browser: flag,
    submission_types: z.optional(z.array(z.string())),
  });
};
type Answer = z.infer<ReturnType<typeof answerShape>>;
/**
 * One shape for the answers about an assignment, page, discussion and course: each has some of it. Ids are not taken.
 * Made when the first answer comes: most pages say everything themselves.
 */
let made: ReturnType<typeof answerShape> | undefined;
const answerOf = (json: unknown) => (made ??= answerShape()).safeParse(json);

/** Asked once an activity, and only for what the page does not show: a view of an object may count in its course. */
export function apiPathOf(place: CanvasPlace): string | undefined {
  const base = `/api/v1${place.context}`;
  switch (place.page) {
    case 'assignment':
      return `${base}/assignments/${place.slug}`;
    case 'page':
      return `${base}/pages/${place.slug}`;
    case 'home':
      return `${base}/front_page`;
    case 'discussion':
    case 'announcement':
      return `${base}/discussion_topics/${place.slug}`;
    case 'syllabus':
      return `${base}?include[]=syllabus_body`;
    // What a quiz asks is not told to students, and a tool's inside is another site's.
    case 'quiz':
    case 'tool':
      return undefined;
  }
}

/** The text where the page has none, the name where only the tab tells it, and whether a tool's frame is a quiz. */
export async function enrich(reading: Reading, io: LmsIo, signal: AbortSignal): Promise<Reading> {
  const { apiPath } = reading;
  if (apiPath === undefined || !(lacksText(reading) || maybePlaceholder(reading))) return reading;
  const answer = await io.getJson(apiPath, signal).then(answerOf, () => undefined);
  signal.throwIfAborted();
  return answer?.success ? merged(reading, answer.data) : reading;
}

const lacksText = (reading: Reading): boolean =>
  reading.activity.blocks.length === 0 && reading.activity.closed !== 'locked';

/**
 * Canvas fills an empty classic description with a translated sentence in plain text. Authors' text nearly always
 * has markup; a single bare line is checked, all else is taken as it stands.
 */
const maybePlaceholder = ({ activity, roots }: Reading): boolean =>
  activity.kind === 'assignment' &&
  activity.blocks.length === 1 &&
  (activity.blocks[0]?.text.length ?? 0) <= 120 &&
  roots.every((root) => root.querySelector('p, div, img, a, span') === null);

function merged(reading: Reading, answer: Answer): Reading {
  const { activity, health } = reading;
  const written = answer.description ?? answer.body ?? answer.message ?? answer.syllabus_body;
  const content = new Content();
  const locked = answer.locked_for_user === true;
  if (written && !locked) readInertly(content, written);
  const empty = collapsed(written ?? '') === '';
  if (!lacksText(reading) && !empty) return reading;

  const quiz = answer.is_quiz_assignment === true || answer.is_quiz_lti_assignment === true;
  const exam = answer.require_lockdown_browser === true;
  const elsewhere = activity.closed === 'elsewhere' || answer.submission_types?.includes('external_tool');
  const closed: Activity['closed'] =
    content.blocks.length > 0 ? undefined : locked ? 'locked' : elsewhere ? 'elsewhere' : undefined;
  const { closed: _, ...open } = activity;
  // A course's own name is no title of its syllabus.
  const fromTab = (health['title'] ?? -1) >= selectors.title.length && answer.syllabus_body === undefined;
  const due =
    activity.due ?? (answer.due_at ? { iso: answer.due_at, shown: inWords(answer.due_at, document) } : undefined);
  const points = activity.points ?? answer.points_possible ?? undefined;
  return {
    ...reading,
    activity: {
      ...open,
      ...content.parts,
      title: (fromTab && collapsed(answer.name ?? answer.title ?? '')) || activity.title,
      assessment: exam ? 'exam' : quiz ? 'quiz' : activity.assessment,
      ...(due && { due }),
      ...(points !== undefined && { points }),
      ...(closed && { closed }),
    },
    // What the API tells is nowhere on the page, so nothing of it can be pointed at.
    roots: content.blocks.length > 0 ? [] : reading.roots,
    anchors: new Map(),
    pieces: new Map(),
    health: { ...health, body: content.blocks.length > 0 ? selectors.body.length : (health['body'] ?? -1) },
  };
}

/** Parsed in a document of its own, where nothing runs, loads or is drawn. */
function readInertly(content: Content, written: string): void {
  const { body } = new DOMParser().parseFromString(written, 'text/html');
  const steps = readInto(content, body, RULES);
  while (!steps.next().done);
}
