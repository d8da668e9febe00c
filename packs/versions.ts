import { Pack, PACK_VERSION } from '@/model/pack';
import { PackTrouble } from './trouble';

/**
 * By version: what has to be done to a pack of that version to make it one of the next. A version that is not here was
 * never made. `tests/data/packs` has a file of each, and a test opens them all.
 */
const MIGRATIONS: ReadonlyMap<unknown, (old: object) => object> = new Map([
  // Steps, starters, remarks, descriptions, parts, notes, policy and more of a term came with 2: none has to be there.
  [1, (old: object) => ({ ...old, version: 2 })],
]);

const versionOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;

/** One step at a time, each a known one: a version such as -1e300 must not be counted up from. */
function migrated(raw: unknown): unknown {
  let pack = raw;
  for (;;) {
    const next = MIGRATIONS.get(versionOf(pack));
    if (!next || typeof pack !== 'object' || pack === null) return pack;
    pack = next(pack);
  }
}

/**
 * Anything of the outside world, or of an earlier version's shelf, to a Pack of this version; throws a PackTrouble.
 * Fields that a pack does not have are dropped, so that nothing about a student gets in by another name.
 */
export function packFrom(raw: unknown): Pack {
  // Looked at before the rest: a later version may have changed any other field.
  const version = versionOf(raw);
  if (typeof version === 'number' && version > PACK_VERSION) throw new PackTrouble('newer');
  const parsed = Pack.safeParse(migrated(raw));
  if (parsed.success) return parsed.data;
  const codes = parsed.error.issues.map((issue) => issue.code);
  const why = codes.includes('custom') ? 'not-allowed' : codes.includes('too_big') ? 'too-big' : 'damaged';
  throw new PackTrouble(why, { cause: parsed.error });
}

/** The same from JSON. */
export function parsePack(json: string): Pack {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new PackTrouble('damaged', { cause });
  }
  return packFrom(raw);
}
