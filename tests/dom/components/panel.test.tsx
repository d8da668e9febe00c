import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Handle } from '@/components/Handle';
import { Panel } from '@/components/Panel';
import { nameOf, stand, system, type Stand } from './stand';
import { LANGUAGES, nothing, panelProps, PROOF, row } from './surfaces';

let standing: Stand;
beforeEach(() => page.viewport(1200, 900));
afterEach(async () => {
  standing.leave();
  await system({});
});

const here = (): string => {
  const at = standing.root.activeElement;
  return at ? `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${nameOf(at)}` : 'nowhere';
};

/** Handle and panel as the overlay puts them together. */
function Together({ onToggle = nothing }: { onToggle?: (on: boolean) => void }) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(false);
  const rows = [
    row('read-aloud', 'Read aloud', {
      on,
      onToggle: (next) => {
        setOn(next);
        onToggle(next);
      },
    }),
  ];
  return (
    <>
      <Handle side="right" at={0.5} open={open} onOpen={() => setOpen(true)} onMove={nothing} />
      {open && (
        <Panel
          {...panelProps({ groups: [{ id: 'read', title: 'Read & hear', rows }], onClose: () => setOpen(false) })}
        />
      )}
    </>
  );
}

describe('by keyboard alone', () => {
  it('walks from the handle to a switch that is on, and back', async () => {
    const onToggle = vi.fn<(on: boolean) => void>();
    standing = stand(<Together onToggle={onToggle} />);
    standing.one('.hr-handle').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(here).toBe('aside Handrail');

    const stops: string[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await userEvent.keyboard('{Tab}');
      stops.push(here());
    }
    expect(stops).toEqual([
      'button Settings',
      'button Close',
      'button Hear: Goal, from Ms. Ibarra',
      'group Supports',
      'switch Read aloud Hear it. Each word lights up.',
      'button Hear: Read aloud',
      'button Original unchanged',
    ]);

    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift} ');
    await expect.poll(() => standing.one('[role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(onToggle.mock.calls).toEqual([[true]]);

    await userEvent.keyboard('{Escape}');
    await expect.poll(here).toBe('button Open Handrail');
    expect(standing.all('.hr-panel')).toEqual([]);
  });

  it('a panel that closes by itself leaves the writer at the page’s own field', async () => {
    const answer = document.createElement('textarea');
    document.body.append(answer);
    const surface = (open: boolean) => <Handle side="right" at={0.5} open={open} onOpen={nothing} onMove={nothing} />;
    standing = stand(surface(true));
    answer.focus();
    standing.draw(surface(false));
    await expect.poll(() => standing.one('.hr-handle').hidden).toBe(false);
    expect(document.activeElement).toBe(answer);
    answer.remove();
  });

  it('Escape leaves the settings before it leaves the panel', async () => {
    const onClose = vi.fn<() => void>();
    standing = stand(<Panel {...panelProps({ onClose })} />);
    standing.named('button', 'Settings').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(here).toBe('button Done');
    await userEvent.keyboard('{Escape}');
    await expect.poll(here).toBe('button Settings');
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('Escape in a note to the teacher closes the note alone', async () => {
    const onClose = vi.fn<() => void>();
    const asked = row('questions', 'Questions read aloud', { locked: { reason: 'Off here.', note: 'May I hear it?' } });
    standing = stand(<Panel {...panelProps({ onClose, groups: [{ id: 'read', title: 'Read', rows: [asked] }] })} />);
    standing.named('button', 'Ask my teacher').click();
    await expect.poll(here).toContain('textarea');
    expect(standing.one('textarea')).toHaveProperty('value', 'May I hear it?');
    await userEvent.keyboard('{Escape}');
    await expect.poll(here).toBe('button Ask my teacher');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('rows', () => {
  it('shows three of a group, and the rest when asked', async () => {
    const rows = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => row(name, name));
    standing = stand(<Panel {...panelProps({ groups: [{ id: 'read', title: 'Read', rows }] })} />);
    expect(standing.all('[role=switch]')).toHaveLength(3);
    standing.named('button', '2 more').click();
    await expect.poll(() => standing.all('[role=switch]').length).toBe(5);
  });

  it('never hides one that is on', () => {
    const rows = ['One', 'Two', 'Three', 'Four'].map((name, index) => row(name, name, { on: index === 3 }));
    standing = stand(<Panel {...panelProps({ groups: [{ id: 'read', title: 'Read', rows }] })} />);
    expect(standing.all('[role=switch]')).toHaveLength(4);
  });

  it('leaves an empty group out', () => {
    standing = stand(<Panel {...panelProps()} />);
    expect(standing.all('.hr-group__title').map(nameOf)).toEqual(['Read & hear', 'Words & languages']);
  });

  it('goes on when the controls of one support throw', async () => {
    let broken = true;
    const Controls = () => {
      if (broken) throw new Error('controls');
      return <p class="controls">Here</p>;
    };
    const rows = [row('one', 'One', { on: true, controls: <Controls /> }), row('two', 'Two')];
    standing = stand(<Panel {...panelProps({ groups: [{ id: 'read', title: 'Read', rows }] })} />);
    await expect.poll(() => standing.all('.hr-row__more .hr-note').length).toBe(1);
    expect(standing.all('[role=switch]')).toHaveLength(2);
    broken = false;
    standing.named('button', 'Try again').click();
    await expect.poll(() => standing.all('.controls').length).toBe(1);
  });
});

it('the figures are one press away, and say when something changed', async () => {
  const onPeel = vi.fn<(peeled: boolean) => void>();
  standing = stand(<Panel {...panelProps({ onPeel })} />);
  standing.one('.hr-seal').click();
  await expect.poll(() => standing.all('dd').map(nameOf)).toEqual(['412', '0', '0', '0', '51b0·c9d4', '51b0·c9d4']);
  standing.named('button', 'Peel it all off').click();
  expect(onPeel).toHaveBeenCalledWith(true);
  standing.draw(<Panel {...panelProps({ proof: { ...PROOF, recordsByUs: 1 } })} />);
  await expect.poll(() => nameOf(standing.one('.hr-seal'))).toBe('The page changed');
});

it('first use: one tap chooses a language, and every switch works before it', async () => {
  const onChoose = vi.fn<(code: string) => void>();
  const onSkip = vi.fn<() => void>();
  standing = stand(<Panel {...panelProps({ welcome: { languages: LANGUAGES, onChoose, onSkip } })} />);
  expect(standing.all('[role=switch]').length).toBeGreaterThan(0);
  standing.named('button', 'Español').click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('es');
  standing.named('button', 'Not now').click();
  expect(onSkip).toHaveBeenCalledOnce();
});

it('first use: the likely languages and English stand there, the rest one press away, each by its own name', () => {
  const codes = ['es', 'ar', 'zh', 'vi', 'ht', 'pt', 'fr', 'ru', 'so', 'en'];
  const languages = codes.map(
    (code) => ({ code, name: `name of ${code}`, dir: code === 'ar' ? 'rtl' : 'ltr' }) as const,
  );
  const onChoose = vi.fn<(code: string) => void>();
  standing = stand(<Panel {...panelProps({ welcome: { languages, onChoose, onSkip: () => {} } })} />);
  const shown = () =>
    standing?.all('.hr-panel__welcome [lang]').map((name) => `${name.lang} ${name.dir}`.replace(' ltr', ''));
  expect(shown()).toEqual(['es', 'ar rtl', 'zh', 'vi', 'ht', 'en']);
  standing.named('button', 'More languages').click();
  return expect
    .poll(shown)
    .toEqual(['es', 'ar rtl', 'zh', 'vi', 'ht', 'pt', 'fr', 'ru', 'so', 'en'])
    .then(() => {
      // The focus is where the list goes on, not lost with the button.
      expect(standing?.root.activeElement?.textContent).toBe('name of pt');
      standing?.named('button', 'name of so').click();
      expect(onChoose).toHaveBeenCalledExactlyOnceWith('so');
    });
});

it.each([
  [320, 'rtl'],
  [1000, 'ltr'],
] as const)('first use fits into %d px, %s', async (width, dir) => {
  await page.viewport(width, 640);
  standing = stand(
    <Panel {...panelProps({ welcome: { languages: LANGUAGES, onChoose: () => {}, onSkip: () => {} } })} />,
    {
      dir,
    },
  );
  const box = standing.one('.hr-panel__welcome');
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
});

it('says in the settings that nobody has checked its words, where nobody has', async () => {
  for (const checked of [false, true, undefined]) {
    const { settings } = panelProps();
    const uiLanguages = [{ code: 'en', name: 'English', dir: 'ltr', checked }] as const;
    standing = stand(<Panel {...panelProps({ settings: { ...settings, uiLanguages } })} />);
    standing.named('button', 'Settings').click();
    await expect.poll(() => standing?.root.textContent).toContain('Handrail’s own words');
    expect(standing.root.textContent.includes('No speaker has checked these words yet.')).toBe(checked === false);
    standing.leave();
  }
});

describe('its place', () => {
  it.each([
    ['right', 'ltr'],
    ['left', 'ltr'],
    ['right', 'rtl'],
    ['left', 'rtl'],
  ] as const)('docks %s on a page written %s', (side, dir) => {
    standing = stand(<Panel {...panelProps({ place: { side, top: 148, bottom: 60 } })} />, { dir });
    const { left, right, top, bottom, width } = standing.one('.hr-panel').getBoundingClientRect();
    expect({ top, bottom }).toEqual({ top: 148, bottom: window.innerHeight - 60 });
    expect(side === 'left' ? left : document.documentElement.clientWidth - right).toBe(24);
    expect(width).toBeLessThanOrEqual(360);
  });

  it('is a sheet of at most 62 % at 320 px, with nothing cut off sideways', async () => {
    await page.viewport(320, 640);
    standing = stand(<Panel {...panelProps()} />);
    const panel = standing.one('.hr-panel');
    const { left, right, bottom, height } = panel.getBoundingClientRect();
    expect({ left, right, bottom }).toEqual({ left: 0, right: 320, bottom: 640 });
    expect(height).toBeLessThanOrEqual(640 * 0.62 + 1);
    expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  });

  it.each([
    [320, 256, 16],
    [1200, 900, 24],
  ])('at %i x %i px and text of %i px every control can be reached', async (width, height, textSize) => {
    await page.viewport(width, height);
    standing = stand(<Panel {...panelProps()} />, { textSize });
    const outOfReach = standing.all('button, input').filter((control) => {
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const hit = standing.root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left < 0 || right > width || !hit || !(control.contains(hit) || hit.contains(control));
    });
    expect(outOfReach.map((control) => control.outerHTML)).toEqual([]);
  });
});

it('in forced colours a switch that is on is the system’s own highlight', async () => {
  await system({ 'forced-colors': 'active' });
  standing = stand(
    <Panel
      {...panelProps({
        groups: [{ id: 'read', title: 'Read', rows: [row('one', 'One', { on: true }), row('two', 'Two')] }],
      })}
    />,
  );
  const [on, off] = standing.all('.hr-switch').map((element) => getComputedStyle(element).backgroundColor);
  const probe = document.createElement('p');
  probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
  document.body.append(probe);
  expect(on).toBe(getComputedStyle(probe).backgroundColor);
  expect(off).not.toBe(on);
  probe.remove();
});

it('nothing of the page’s style comes through', () => {
  const style = document.createElement('style');
  style.textContent =
    'html { letter-spacing: 9px; text-transform: uppercase } div { font-size: 40px !important; display: none !important }';
  document.head.append(style);
  standing = stand(<Panel {...panelProps()} />);
  const { letterSpacing, textTransform, fontSize } = getComputedStyle(standing.one('.hr-panel__title'));
  expect({ letterSpacing, textTransform, fontSize }).toEqual({
    letterSpacing: 'normal',
    textTransform: 'none',
    fontSize: '16px',
  });
  expect(standing.one('.hr-panel').getBoundingClientRect().width).toBeGreaterThan(300);
  style.remove();
});
