import * as z from 'zod/mini';

/** What is printed, and how: chosen where the pages are seen. */

export const PAPERS = ['letter', 'a4'] as const;
export const SIZES = ['roomy', 'large'] as const;
/** Blank shapes to think with; `fit`: the one that the task's own verbs ask for, if any. */
export const ORGANIZERS = ['fit', 'none', 'compare', 'cause', 'claim', 'order'] as const;
export type OrganizerKind = Exclude<(typeof ORGANIZERS)[number], 'fit' | 'none'>;

export const Wishes = z.object({
  paper: z.enum(PAPERS),
  size: z.enum(SIZES),
  glosses: z.boolean(),
  steps: z.boolean(),
  answers: z.boolean(),
  pictures: z.boolean(),
  organizer: z.enum(ORGANIZERS),
});
export type Wishes = z.infer<typeof Wishes>;

/** Where paper is Letter, by the country of a language tag (CLDR, supplemental data, paper sizes). */
const LETTER = new Set(['US', 'CA', 'MX', 'PR', 'PH', 'CO', 'VE', 'CL', 'GT', 'CR', 'SV', 'NI', 'PA', 'DO', 'BZ']);

/** BCP 47 tags of the browser, the first that names a country decides; else the American schools we were made for. */
export function paperFor(languages: readonly string[]): Wishes['paper'] {
  for (const tag of languages) {
    const country = /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1];
    if (country !== undefined) return LETTER.has(country) ? 'letter' : 'a4';
  }
  return 'letter';
}

export const usualWishes = (languages: readonly string[]): Wishes => ({
  paper: paperFor(languages),
  size: 'roomy',
  glosses: true,
  steps: true,
  answers: true,
  pictures: true,
  organizer: 'fit',
});
