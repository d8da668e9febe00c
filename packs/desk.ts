import type { ActivityRef } from '@/model/activity';
import type { PackAnswer } from '@/model/pack';
import { decodePack, readPackFile } from './codec';
import { codesInText } from './find';
import { hostedPack, type PackHost } from './hosted';
import { MAX_JSON } from './limits';
import { newestPack } from './newest';
import { forgetPack, type Kept, keepPack, recallPack } from './shelf';
import { PackTrouble } from './trouble';

/**
 * Packs are opened in the background, away from the page: what a link holds is untrusted, and streams of bytes do not
 * cross into a Firefox content script. What was opened once is kept, so that it works offline from then on. `host`: where
 * the school's own packs lie, asked when the page itself carries none.
 */
export const findPack = (ref: ActivityRef, codes: readonly string[], host?: PackHost): Promise<PackAnswer> =>
  answered(async () => {
    const pack = await newestPack(codes);
    if (!pack) return withoutLink(ref, host);
    await keep(ref, { pack, from: 'link' });
    return { kind: 'found', pack, from: 'link' };
  });

/** What was met before in a link or a file, else what the school's host has. */
async function withoutLink(ref: ActivityRef, host: PackHost | undefined): Promise<PackAnswer> {
  const kept = await recallPack(ref);
  if (kept && kept.from !== 'school') return { kind: 'found', ...kept };
  // A file opened in our own reader has no host, and is nobody else's business.
  if (host && host.folders.length > 0 && ref.host !== '') return hostedPack(ref, kept, host);
  // The school names no host any more: what came from there is gone with it.
  if (kept) await forgetPack(ref);
  return { kind: 'none' };
}

/** `json` is the text of a pack file. */
export const openPack = (ref: ActivityRef, json: string): Promise<PackAnswer> =>
  answered(async () => {
    const pack = await readPackFile({ size: json.length, text: () => Promise.resolve(json) });
    await keep(ref, { pack, from: 'file' });
    return { kind: 'found', pack, from: 'file' };
  });

/** A device that takes nothing more still shows the pack: it only has to be found anew the next time. */
const keep = (ref: ActivityRef, kept: Kept): Promise<void> => keepPack(ref, kept).catch(() => {});

/** A colleague's, to look at before it is used: a file's text, a code, or a link or block with a code in it. */
export const readPack = (text: string): Promise<PackAnswer> =>
  answered(async () => {
    if (text.length > MAX_JSON) throw new PackTrouble('too-big');
    const trimmed = text.trim();
    if (trimmed.startsWith('{') || trimmed.startsWith('\uFEFF'))
      return {
        kind: 'found',
        pack: await readPackFile({ size: text.length, text: () => Promise.resolve(text) }),
        from: 'file',
      };
    const [code] = codesInText(trimmed);
    return code === undefined ? { kind: 'none' } : { kind: 'found', pack: await decodePack(code), from: 'link' };
  });

async function answered(work: () => Promise<PackAnswer>): Promise<PackAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackTrouble) return { kind: 'refused', why: error.why };
    throw error;
  }
}
