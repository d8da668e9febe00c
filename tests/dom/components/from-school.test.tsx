import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FromSchool } from '@/entrypoints/learner/FromSchool';
import type { SchoolDesk } from '@/entrypoints/learner/from-file';
import { CodeTrouble, type FromSchool as Held, KitTrouble } from '@/model/kit';
import words from '@/locales/pages/en.json';
import { ALL_HELD, NAMES, NO_DESK, NOTHING_HELD, SUMMARY } from './from-school';
import { nameOf, stand, type Stand } from './stand';

let standing: Stand;
afterEach(() => standing.leave());

const begin = (held: Held, desk: Partial<SchoolDesk> = {}): void => {
  standing = stand(<FromSchool held={held} desk={{ ...NO_DESK, ...desk }} names={NAMES} />, { page: true });
};
/** A file as somebody chooses it. */
function choose(content: BlobPart): void {
  const input = standing.one('input[type=file]') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([content], 'school.handrail-kit'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const text = (): string => (standing.one('section').textContent ?? '').replaceAll(/\s+/g, ' ');
const focused = (): string => nameOf(standing.root.activeElement ?? document.body);
const KIT = '{"signed":"x"}';

describe('a file from my school', () => {
  it('is looked at before it is used', async () => {
    const take = vi.fn<SchoolDesk['take']>(NO_DESK.take);
    begin(NOTHING_HELD, { take });
    choose(KIT);
    await expect.poll(focused).toBe('Look before you use it');
    for (const said of [
      'Lincoln Middle School',
      'Made on November 20, 2026',
      'Languages that come firstEspañol · العربية',
      'On at the startRead aloud · Word help',
      'Off at the startSentence starters',
      'Stays as the school set itWord help',
      'Not in quizzesWord help',
      'Words from the school1,500',
      'words.school.example',
      'K7Q2 9MXD 4T0A RB5E',
      'does not know this school yet',
    ])
      expect(text()).toContain(said);
    expect(take).not.toHaveBeenCalled();
    standing.named('button', 'Use it').click();
    await expect.poll(text).toContain('It is in use now.');
    expect(take.mock.calls).toEqual([[KIT]]);
  });

  it('may be left', async () => {
    const take = vi.fn<SchoolDesk['take']>(NO_DESK.take);
    begin(NOTHING_HELD, { take });
    choose(KIT);
    await expect.poll(text).toContain(SUMMARY.name);
    standing.named('button', 'Leave it').click();
    await expect.poll(text).not.toContain(SUMMARY.name);
    expect(take).not.toHaveBeenCalled();
  });

  it('goes on as its bytes are: what is no text is refused unread', async () => {
    const look = vi.fn<SchoolDesk['look']>(NO_DESK.look);
    begin(NOTHING_HELD, { look });
    choose(Uint8Array.of(0x7b, 0xff, 0x7d));
    await expect.poll(text).toContain(words['from-school.trouble.damaged']);
    choose('\uFEFF{}');
    await expect.poll(() => look.mock.calls).toEqual([['\uFEFF{}']]);
  });

  it('is not even read when it is too big', async () => {
    begin(NOTHING_HELD);
    choose(new Uint8Array(4_000_001));
    await expect.poll(text).toContain(words['from-school.trouble.too-big']);
  });

  it.each(KitTrouble.options.map((why) => [why]))(
    'that is refused says why, and that nothing changed: %s',
    async (why) => {
      begin(NOTHING_HELD, { look: () => Promise.resolve({ kind: 'refused', why }) });
      choose(KIT);
      await expect.poll(text).toContain(words[`from-school.trouble.${why}`]);
      expect(text()).toContain(words['from-school.nothing-changed']);
    },
  );

  it('of another school says so otherwise where the browser’s policy knows which', async () => {
    begin(ALL_HELD, { look: () => Promise.resolve({ kind: 'refused', why: 'wrong-key' }) });
    choose(KIT);
    await expect.poll(text).toContain(words['from-school.trouble.wrong-key-here']);
  });

  it('that was changed between the look and the use is refused then', async () => {
    begin(NOTHING_HELD, { take: () => Promise.resolve({ kind: 'refused', why: 'older' }) });
    choose(KIT);
    await expect.poll(text).toContain(SUMMARY.name);
    standing.named('button', 'Use it').click();
    await expect.poll(text).toContain(words['from-school.trouble.older']);
  });
});

it('a file waits where the browser’s policy sets things, and the page says so', async () => {
  begin({ ...ALL_HELD, kit: null });
  expect(text()).toContain(words['from-school.by-browser-first']);
  choose(KIT);
  await expect.poll(text).toContain(SUMMARY.fingerprint);
  standing.named('button', 'Use it').click();
  await expect.poll(() => standing.one('[role=status]').textContent).toBe('Kept on this device');
  standing.draw(<FromSchool held={ALL_HELD} desk={NO_DESK} names={NAMES} />);
  expect(standing.one('#from-school-kit').textContent).toBe('Kept on this device');
});

it('a full device says so, and that nothing changed', async () => {
  begin(NOTHING_HELD, { take: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
  choose(KIT);
  await expect.poll(text).toContain(SUMMARY.name);
  standing.named('button', 'Use it').click();
  await expect.poll(text).toContain(words['from-school.full']);
  expect(text()).toContain(words['from-school.nothing-changed']);
});

describe('a code', () => {
  const READY: Held = { ...NOTHING_HELD, takesCodes: true };

  it('is not asked for where no school’s key could check it', () => {
    begin(NOTHING_HELD);
    expect(standing.all('textarea')).toEqual([]);
  });

  it('is typed or pasted', async () => {
    const takeCode = vi.fn<SchoolDesk['takeCode']>(() =>
      Promise.resolve({ kind: 'code', accommodation: { allow: ['read-aloud'], until: '2027-06-30', number: 'K7Q2' } }),
    );
    begin(READY, { takeCode });
    standing.one('textarea').focus();
    await userEvent.keyboard('0123 4567');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(text).toContain('The code is in use now.');
    expect(takeCode.mock.calls).toEqual([['0123 4567']]);
  });

  it('comes in a file too', async () => {
    const takeCode = vi.fn<SchoolDesk['takeCode']>(() => Promise.resolve({ kind: 'refused', why: 'revoked' }));
    begin(READY, { takeCode });
    choose('0123 4567-89AB\n');
    await expect.poll(text).toContain(words['from-school.code-trouble.revoked']);
    expect(takeCode.mock.calls).toEqual([['0123 4567-89AB\n']]);
  });

  it.each(CodeTrouble.options.map((why) => [why]))('that is refused says why: %s', async (why) => {
    begin(READY, { takeCode: () => Promise.resolve({ kind: 'refused', why }) });
    choose('0123');
    await expect.poll(text).toContain(words[`from-school.code-trouble.${why}`]);
    expect(text()).toContain(words['from-school.nothing-changed']);
  });

  it('is in sight while it holds, with what and until when, and no reason', () => {
    begin(ALL_HELD);
    const agreed = standing.one('[aria-labelledby=from-school-code]').textContent;
    expect(agreed).toContain('What was agreed for you');
    expect(agreed).toContain('Read aloud · Word help');
    expect(agreed).toContain('until June 30, 2027');
  });

  it('says when it is over', () => {
    begin({ ...ALL_HELD, code: { allow: ['read-aloud'], until: '2026-06-30', holds: false } });
    expect(standing.one('[aria-labelledby=from-school-code]').textContent).toContain(words['from-school.code-over']);
  });
});

it('what a file in use sets is told to who asks', async () => {
  begin({ ...ALL_HELD, policy: null });
  expect(text()).toContain('In use on this deviceLincoln Middle School');
  expect(text()).not.toContain('words.school.example');
  standing.named('button', 'What it sets').click();
  await expect.poll(text).toContain('words.school.example');
  expect(standing.named('button', 'What it sets').getAttribute('aria-expanded')).toBe('true');
});

describe('taking off', () => {
  it.each([
    ['the file', 'from-school-kit', 'takeOff'],
    ['the code', 'from-school-code', 'takeOffCode'],
  ] as const)('%s asks once, and the focus is on keeping', async (_name, group, what) => {
    const takeOff = vi.fn<() => Promise<void>>(() => Promise.resolve());
    begin(ALL_HELD, { [what]: takeOff });
    const press = (name: string): void => {
      const button = standing.all(`[aria-labelledby=${group}] button`).find((each) => nameOf(each) === name);
      if (!button) throw new Error(`no button ${name}`);
      button.click();
    };
    press('Take it off');
    await expect.poll(focused).toBe('Keep it');
    press('Keep it');
    await expect.poll(focused).toBe('Take it off');
    expect(takeOff).not.toHaveBeenCalled();
    press('Take it off');
    await expect.poll(focused).toBe('Keep it');
    press('Yes, take it off');
    await expect.poll(text).toContain('It is taken off.');
    expect(takeOff).toHaveBeenCalledOnce();
  });
});
