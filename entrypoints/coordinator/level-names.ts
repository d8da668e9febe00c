import type { LevelNames, SchoolPreset } from '@/model/school';

type PresetId = SchoolPreset['id'];

/**
 * Names that the tests themselves give their levels (proper names, never translated), as published by WIDA (2020
 * edition), ELPA21, California's ELD standards (2012), NYSESLAT, TELPAS and AZELLA. Three presets are coarser than any of
 * them: who is near an edge is where the two presets meet.
 */
export const LEVELS: Readonly<
  Record<Exclude<LevelNames, 'plain'>, { readonly name: string } & Readonly<Record<PresetId, string>>>
> = {
  wida: { name: 'WIDA', beginning: 'WIDA 1–2', intermediate: 'WIDA 3–4', advanced: 'WIDA 5–6' },
  elpa21: {
    name: 'ELPA21',
    beginning: 'ELPA21 Emerging',
    intermediate: 'ELPA21 Progressing',
    advanced: 'ELPA21 Proficient',
  },
  california: {
    name: 'California (ELPAC)',
    beginning: 'Emerging',
    intermediate: 'Expanding',
    advanced: 'Bridging',
  },
  'new-york': {
    name: 'New York (NYSESLAT)',
    beginning: 'Entering, Emerging',
    intermediate: 'Transitioning, Expanding',
    advanced: 'Commanding',
  },
  texas: {
    name: 'Texas (TELPAS)',
    beginning: 'Beginning',
    intermediate: 'Intermediate',
    advanced: 'Advanced, Advanced High',
  },
  arizona: {
    name: 'Arizona (AZELLA)',
    beginning: 'Pre-Emergent/Emergent, Basic',
    intermediate: 'Intermediate',
    advanced: 'Proficient',
  },
};

/** Undefined where a school uses none of these names. */
export const levelOf = (names: LevelNames, id: PresetId): string | undefined =>
  names === 'plain' ? undefined : LEVELS[names][id];
