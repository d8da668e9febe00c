import { openCode } from '@/kits/codes';
import { type Known, openKit, trustedKey } from '@/kits/open';
import { summaryOf } from '@/kits/summary';
import { holds } from '@/model/accommodation';
import type { CodeAnswer, FromSchool, KitAnswer } from '@/model/kit';
import { dayOf } from '@/model/review';
import { forgetCode, forgetKit, keepCode, keepKit, readCode, readKit, readPolicySchool } from '@/utils/kit-store';

/**
 * Kits and codes are opened in the background: what a file holds is untrusted until its signature was checked. Looking
 * keeps nothing; keeping looks again, so that a kit that was refused leaves nothing behind.
 */
async function known(): Promise<Known> {
  const [kept, policy] = await Promise.all([readKit(), readPolicySchool()]);
  return { today: dayOf(new Date()), kept, policyKey: policy?.key };
}

/** One after another: two files that are taken at once do not both pass for the newer one. */
let line: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = line.then(work);
  line = next.catch(() => undefined);
  return next;
}

async function look(text: string, use: boolean): Promise<KitAnswer> {
  const opened = await openKit(text, await known());
  if (opened.kind === 'refused') return opened;
  if (use) await keepKit(opened.kit);
  return { kind: 'kit', summary: await summaryOf(opened.kit), known: opened.known };
}
export const lookAtKit = (text: string): Promise<KitAnswer> => look(text, false);
export const takeKit = (text: string): Promise<KitAnswer> => inTurn(() => look(text, true));

/** With the kit goes what was agreed, where nothing else on this device tells that school's key. */
export const takeOffKit = (): Promise<void> =>
  inTurn(async () => {
    await forgetKit();
    const [code, { policyKey }] = await Promise.all([readCode(), known()]);
    if (code && code.key !== policyKey) await forgetCode();
  });

export const takeCode = (text: string): Promise<CodeAnswer> =>
  inTurn(async () => {
    const here = await known();
    const revoked = here.kept?.content.revoked;
    const opened = await openCode(text, { today: here.today, key: trustedKey(here), revoked });
    if (opened.kind === 'refused') return opened;
    await keepCode(opened.kept);
    const { key: _, ...accommodation } = opened.kept;
    return { kind: 'code', accommodation };
  });
export const takeOffCode = (): Promise<void> => inTurn(forgetCode);

/** What this device has from its school. */
export async function heldFromSchool(): Promise<FromSchool> {
  const [here, policy, code] = await Promise.all([known(), readPolicySchool(), readCode()]);
  const key = trustedKey(here);
  const { version: _, key: __, name, ...sets } = policy ?? { version: 1 };
  return {
    policy: policy && { ...(name !== undefined && { name }), sets: Object.keys(sets).length > 0 },
    keyByPolicy: here.policyKey !== undefined,
    // A kit of another key than the policy's acts no more: the next one goes over it.
    kit: here.kept && here.kept.key === key ? await summaryOf(here.kept) : null,
    code: code && {
      allow: code.allow,
      until: code.until,
      holds: holds(code, { today: here.today, key, revoked: here.kept?.content.revoked }),
    },
    takesCodes: key !== undefined,
  };
}
