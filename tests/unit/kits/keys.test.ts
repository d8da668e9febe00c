import { beforeAll, describe, expect, it } from 'vitest';
import { forgetKey, keepKey, KeyRefusal, makeKey, openKeyFile, recallKey, type SchoolKey } from '@/kits';
import { openKit } from '@/kits/open';
import { PASSPHRASE, signed, TODAY } from './a-kit';

let made: { key: SchoolKey; file: string };
beforeAll(async () => {
  made = await makeKey(PASSPHRASE, TODAY);
});

const why = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'made',
    (error: unknown) => (error instanceof KeyRefusal ? error.why : error),
  );
const takes = async (key: SchoolKey): Promise<string> => {
  const opened = await openKit(await signed(key), { today: TODAY, policyKey: made.key.key });
  return opened.kind;
};

describe('a coordinator’s key', () => {
  it('signs, and no script reads it out', async () => {
    expect(await takes(made.key)).toBe('kit');
    expect(made.key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', made.key.privateKey)).rejects.toThrow('not extractable');
  });

  it('is kept in this browser until it is forgotten', async () => {
    expect(await recallKey()).toBeNull();
    await keepKey(made.key);
    const kept = await recallKey();
    expect(kept && (await takes(kept))).toBe('kit');
    expect(kept?.privateKey.extractable).toBe(false);
    await forgetKey();
    expect(await recallKey()).toBeNull();
  });

  it('moves to another computer by its file and the passphrase', async () => {
    const moved = await openKeyFile(made.file, PASSPHRASE);
    expect([moved.key, moved.made, moved.privateKey.extractable]).toEqual([made.key.key, TODAY, false]);
    expect(await takes(moved)).toBe('kit');
  });

  it('opens with the same words typed otherwise: composed or not', async () => {
    const { file } = await makeKey('passphrase é 12', TODAY);
    expect(await why(openKeyFile(file, 'passphrase e\u0301 12'))).toBe('made');
  });

  it('is in no two files alike, and in none to be read', async () => {
    const again = await makeKey(PASSPHRASE, TODAY);
    expect(again.file).not.toBe(made.file);
    expect(made.file).not.toContain(PASSPHRASE);
  });

  const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(made.file) as object), ...change });
  it.each([
    ['a short passphrase', () => makeKey('eleven char', TODAY), 'short-passphrase'],
    ['another passphrase', () => openKeyFile(made.file, `${PASSPHRASE}.`), 'wrong-passphrase'],
    ['another key’s name on it', () => openKeyFile(changed({ key: 'A'.repeat(43) }), PASSPHRASE), 'wrong-passphrase'],
    [
      'fewer rounds than it was closed with',
      () => openKeyFile(changed({ rounds: 200_000 }), PASSPHRASE),
      'wrong-passphrase',
    ],
    ['rounds that would take for ever', () => openKeyFile(changed({ rounds: 1e9 }), PASSPHRASE), 'damaged'],
    ['a part missing', () => openKeyFile(changed({ sealed: undefined }), PASSPHRASE), 'damaged'],
    ['a later version', () => openKeyFile(changed({ version: 2 }), PASSPHRASE), 'newer-version'],
    ['another file', () => openKeyFile('%PDF-1.7', PASSPHRASE), 'damaged'],
    ['a file of any size', () => openKeyFile(`${made.file}${' '.repeat(5000)}`, PASSPHRASE), 'damaged'],
  ])('is refused with %s', async (_name, doing, reason) => expect(await why(doing())).toBe(reason));
});
