import * as z from 'zod/mini';
import { https, Lang, plain } from './checks';
import { Day, Glossary, GlossarySource } from './glossary';
import type { HelpAmount } from './help-amount';

/**
 * What a school sets for all its devices: by managed policy of the browser, or by a signed kit that somebody opened. Data
 * only, and nothing about any student. Every part may be absent: then nothing is set.
 */

/** An Ed25519 public key (RFC 8032), raw, base64url. */
export const Key = z.string().check(z.regex(/^[\w-]{43}$/));

const SupportId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/), z.maxLength(60));

/** How a support begins on the school's devices. `locked`: nobody turns its switch there; the panel says who decided. */
export const SchoolSupport = z.object({
  on: z.optional(z.boolean()),
  locked: z.optional(z.boolean()),
  /** Laid over the support's own defaults; what a learner chose lies over both. */
  settings: z.optional(z.record(z.string(), z.unknown())),
});
export type SchoolSupport = z.infer<typeof SchoolSupport>;

/** English-level presets: a coordinator's words ("WIDA 1-2"); a learner sees "how much language help today?" only. */
export const SchoolPreset = z.object({
  id: z.enum(['beginning', 'intermediate', 'advanced']),
  /** By support: what is on, and how it is set, when somebody takes this amount of help. */
  supports: z.record(SupportId, z.pick(SchoolSupport, { on: true, settings: true })),
});
export type SchoolPreset = z.infer<typeof SchoolPreset>;

/** Which preset an amount of help takes: three of a coordinator's, four of a learner's. */
export const PRESET_OF: Readonly<Record<HelpAmount, SchoolPreset['id']>> = {
  most: 'beginning',
  more: 'beginning',
  some: 'intermediate',
  few: 'advanced',
};

/** Tests of English whose levels coordinators know, and states' own; 'plain': none of them. */
export const LEVEL_NAMES = ['wida', 'elpa21', 'california', 'new-york', 'texas', 'arizona', 'plain'] as const;
export type LevelNames = (typeof LEVEL_NAMES)[number];

export const School = z.object({
  version: z.literal(1),
  name: z.optional(plain(120)),
  /** Home languages offered first, the most spoken first. */
  languages: z.optional(z.array(Lang).check(z.maxLength(60))),
  supports: z.optional(z.record(SupportId, SchoolSupport)),
  /** What an assessment allows at most, by support (model/policy.ts). */
  ceiling: z.optional(z.record(SupportId, z.enum(['on', 'ask', 'never']))),
  /** Which words a coordinator knows the presets by. */
  levels: z.optional(z.enum(LEVEL_NAMES)),
  presets: z.optional(z.array(SchoolPreset).check(z.maxLength(3))),
  /** Few words travel along; many lie on a host as `sources`. */
  glossary: z.optional(Glossary),
  sources: z.optional(z.array(GlossarySource).check(z.maxLength(60))),
  /** Folders on hosts of the school's choosing where its packs lie: `<folder>/<lms>-<course>-<id>.json`. */
  packs: z.optional(z.array(https).check(z.maxLength(10))),
  /** The one key (Ed25519, raw, base64url) that kits for these devices are signed with; others are refused. */
  key: z.optional(Key),
});
export type School = z.infer<typeof School>;

/**
 * What a browser's managed policy holds for Handrail. All of it under one name: Chrome takes each part of a policy by
 * itself and drops those that do not fit its schema, so that of a broken one a half would act.
 */
export const SchoolPolicy = z.object({ school: School });

/**
 * An accommodation code, as one device keeps it: what was agreed for somebody may stay open for them where a teacher
 * closed it, until a day. It never travels in a pack or a kit, and says no name and no reason.
 */
export const Accommodation = z.object({
  allow: z.array(SupportId).check(z.maxLength(40)),
  /** The last day on which it holds. */
  until: Day,
  /** So that a coordinator can take it back: the kit names the numbers that hold no more. */
  number: z.string().check(z.regex(/^[\w-]{4,24}$/)),
});
export type Accommodation = z.infer<typeof Accommodation>;

/** As it lies on a device, with the key of the school that it was checked by. */
export const KeptAccommodation = z.extend(Accommodation, { key: Key });
export type KeptAccommodation = z.infer<typeof KeptAccommodation>;
