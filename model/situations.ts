import type { Profile } from './profile';

/** Somebody the teacher meets the page as. Never a student, and no word of it is seen by one. */
export const SITUATIONS = [
  'new-to-english',
  'by-ear',
  'lost-in-directions',
  'low-vision',
  'keyboard',
  'offline',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface Preview {
  readonly situation: Situation;
  /** What this learner would have chosen; lives as long as the preview, and is kept nowhere. */
  readonly profile: Profile;
}
