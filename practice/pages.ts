import { canvasPages } from './canvas/pages';
import { classroomPages } from './classroom/pages';

/** One page that a test, a person or a screenshot can open. */
export interface PracticePage {
  readonly id: string;
  readonly lms: 'canvas' | 'google-classroom';
  /** Of model/activity.ts, or `list` where no activity is open. */
  readonly kind:
    'assignment' | 'quiz' | 'page' | 'discussion' | 'announcement' | 'material' | 'question' | 'form' | 'list';
  readonly url: string;
  /** What a reader should take for the title. */
  readonly title: string;
  readonly role: 'student' | 'teacher' | 'unknown';
  /** Of the teacher's text, BCP 47. */
  readonly lang: string;
  /** What this page is hard about, in one sentence. */
  readonly tries: string;
  /** Whether an activity can be read here: false for lists and for a page that never fills. */
  readonly activity: boolean;
  /** Present once the page has settled. */
  readonly selector: string;
  /** Another page has the same shape: walks over all pages leave this one out. */
  readonly like?: string;
  /** Of the teacher's text, roughly. */
  readonly words?: number;
}

export const practicePages: readonly PracticePage[] = [...canvasPages, ...classroomPages];
