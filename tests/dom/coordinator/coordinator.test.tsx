import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page as browserPage, userEvent } from 'vitest/browser';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import css from '@/entrypoints/coordinator/coordinator.css?inline';
import { Paper } from '@/entrypoints/coordinator/paper/Paper';
import { openCode } from '@/kits/codes';
import { openKit } from '@/kits/open';
import { supports } from '@/supports';
import comfort from '@/supports/reading-comfort/style.css?inline';
import { system } from '../components/stand';
import { FILLED, page, TODAY } from './surfaces';

type Page = ReturnType<typeof page>;

/** The whole page as index.html has it. */
function show(drawn: Page, dir: 'ltr' | 'rtl' = 'ltr', language = 'en', textSize = 16): void {
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.title = drawn.t('coordinator.title');
  render(null, document.body);
  render(
    <Root language={language} dir={dir} t={drawn.t} textSize={textSize}>
      {drawn.view}
    </Root>,
    document.body,
  );
}
const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const named = (name: string, within = 'body'): HTMLElement => {
  const found = all(`${within} :is(button, label)`).find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`nothing named ${name}`);
  return found;
};
const settled = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const choose = (selector: string, value: string): void => {
  const [select] = all<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(async () => {
  await browserPage.viewport(1280, 1000);
  const style = new CSSStyleSheet();
  style.replaceSync(components + pages + comfort + css);
  document.adoptedStyleSheets = [style];
});
afterEach(async () => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
  document.documentElement.dir = 'ltr';
  await system({});
});

const FINGER = 24;
const barriers = async (): Promise<string[]> => {
  const { violations, incomplete } = await axe.run(document);
  const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
const tooSmall = (): string[] =>
  all('button, input:not([type="file"]), select, a:not(.co-skip)')
    .filter((control) => {
      const { width, height } = (control.closest('.hr-field, label') ?? control).getBoundingClientRect();
      return Math.min(width, height) < FINGER;
    })
    .map((control) => control.outerHTML);

describe.each([
  ['light', 'ltr', 'en'],
  ['dark', 'rtl', 'ar'],
] as const)('in %s, %s', (scheme, dir, language) => {
  beforeEach(() => system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' }));

  it('a new page has no barrier', async () => {
    show(page(undefined, {}, language), dir, language);
    await settled();
    expect(await barriers()).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });

  it('a filled one has none, with everything open that can be', async () => {
    const drawn = page(FILLED, { unreadable: signal(true) }, language);
    drawn.saving.value = { is: 'full' };
    show(drawn, dir, language);
    await settled();
    for (const button of all('.co-preset [aria-expanded="false"]')) button.click();
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    one('#privacy-and-erase .co-said > .hr-buttons:last-child button').click();
    await settled();
    expect(all('.co-sure')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });
});

it.each([
  ['a phone', 320, 700, 'en', 16],
  ['400 % zoom', 320, 256, 'fr', 16],
  ['large letters, right to left', 400, 700, 'ar', 24],
])('nothing is wider than the window: %s', async (_name, width, height, language, textSize) => {
  await browserPage.viewport(width, height);
  show(page(FILLED, {}, language), language === 'ar' ? 'rtl' : 'ltr', language, textSize);
  await settled();
  for (const button of all('.co-preset [aria-expanded="false"]')) button.click();
  await settled();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

describe('by keyboard', () => {
  it('the settings are one step away, and links at the side lead to their card', async () => {
    show(page(FILLED));
    await settled();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the settings');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(document.activeElement?.id).toBe('co-main');
    const link = one('.co__nav a[href="#quizzes-and-tests"]');
    link.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.id).toBe('quizzes-and-tests');
    await expect.poll(() => one('.co__nav [aria-current]').getAttribute('href')).toBe('#quizzes-and-tests');
  });

  it('a language that moves keeps the focus on its button', async () => {
    const drawn = page(FILLED);
    show(drawn);
    named('Move العربية up').focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(drawn.desk.value.school.languages).toEqual(['ar', 'es', 'zh', 'hmn']);
    expect(document.activeElement?.closest('[data-lang]')?.getAttribute('data-lang')).toBe('ar');
  });
});

describe('languages', () => {
  it('are added, counted and taken off', async () => {
    const drawn = page();
    show(drawn);
    choose('.co-add select', 'es');
    await expect.poll(() => one('[data-lang="es"]').textContent).toContain('2 words1 checked');
    expect(one('[data-lang="es"] .hr-meter').getAttribute('aria-label')).toBe('Checked by a person: 1 of 2');
    named('Take Español off the list').click();
    await settled();
    expect(drawn.desk.value.school).toEqual({ version: 1 });
  });

  it('that only the glossary has are pointed out', async () => {
    const drawn = page(FILLED);
    show(drawn);
    named('Add them to the list').click();
    await settled();
    expect(drawn.desk.value.school.languages).toEqual(['es', 'ar', 'zh', 'hmn', 'so']);
  });
});

describe('English levels', () => {
  const column = (index: number): string => all('.co-preset')[index]?.textContent ?? '';

  it('say in whose words, what students choose, and what that brings', async () => {
    show(page());
    expect(column(0)).toContain('WIDA 1–2');
    expect(column(0)).toContain('Students choose “A lot”, “More”');
    choose('#english-levels select', 'elpa21');
    await settled();
    expect([0, 1, 2].map((index) => /ELPA21 [A-Z][a-z]+/.exec(column(index))?.[0])).toEqual([
      'ELPA21 Emerging',
      'ELPA21 Progressing',
      'ELPA21 Proficient',
    ]);
    choose('#english-levels select', 'plain');
    await settled();
    expect(column(0)).not.toContain('ELPA21');
  });

  it('are changed line by line, and put back', async () => {
    const drawn = page();
    show(drawn);
    expect(drawn.desk.value.school.presets).toBeUndefined();
    named('Change: Advanced').click();
    await settled();
    one('.co-preset:last-child input[type="checkbox"]').click();
    await settled();
    const advanced = drawn.desk.value.school.presets?.find(({ id }) => id === 'advanced');
    expect(advanced?.supports['marked-words']).toEqual({ on: true });
    expect(drawn.desk.value.school.presets).toHaveLength(3);
    named('As it was: Advanced').click();
    named('Use these on our devices').click();
    await settled();
    expect(drawn.desk.value.school.presets).toBeUndefined();
  });
});

it('what quizzes allow is chosen among what does something, and says so', async () => {
  const drawn = page();
  show(drawn);
  const row = () =>
    all('#quizzes-and-tests .co-rules li').find(({ textContent }) => textContent?.includes('Word help'));
  expect([...(row()?.querySelectorAll('label') ?? [])].map(({ textContent }) => textContent)).toEqual(['Ask', 'Never']);
  row()?.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  await settled();
  expect(drawn.desk.value.school.ceiling).toEqual({ 'word-card': 'never' });
  expect(row()?.textContent).toContain('Closed everywhere.');
});

it('a switch is locked for everybody, and set free again', async () => {
  const drawn = page();
  show(drawn);
  const row = () => all('#switches .co-rules li').find(({ textContent }) => textContent?.includes('Read aloud'));
  const ways = () => [...(row()?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  expect(ways().map(({ checked }) => checked)).toEqual([true, false, false, false]);
  ways()[2]?.click();
  await settled();
  expect(drawn.desk.value.school.supports).toEqual({ 'read-aloud': { on: true, locked: true } });
  ways()[0]?.click();
  await settled();
  expect(drawn.desk.value.school).toEqual({ version: 1 });
});

it('reading is set by the support’s own controls, and shown at once', async () => {
  const drawn = page();
  show(drawn);
  const before = getComputedStyle(one('.co-sample__page')).fontSize;
  one('#reading .hr-slider button:last-child').click();
  await settled();
  expect(drawn.desk.value.school.supports).toEqual({ 'reading-comfort': { settings: { size: 1.3 } } });
  expect(Number.parseFloat(getComputedStyle(one('.co-sample__page')).fontSize)).toBeGreaterThan(
    Number.parseFloat(before),
  );
  named('It starts turned on').click();
  await settled();
  expect(drawn.desk.value.school.supports?.['reading-comfort']?.on).toBe(true);
  named('Back to Handrail’s own').click();
  named('It starts turned on').click();
  await settled();
  expect(drawn.desk.value.school).toEqual({ version: 1 });
});

it.each([
  ['https://files.school.example/packs/', ['https://files.school.example/packs']],
  ['http://files.school.example/packs', undefined],
  ['https://user@files.school.example', undefined],
  ['https://files.school.example/?a=1', undefined],
])('a folder for packs: %s', async (typed, kept) => {
  const drawn = page();
  show(drawn);
  await userEvent.fill(one('#packs input'), typed);
  named('Add the folder').click();
  await settled();
  expect(drawn.desk.value.school.packs).toEqual(kept);
  expect(one('#packs [role="status"]').textContent === '').toBe(kept !== undefined);
});

describe('sending', () => {
  async function withKey(drawn: Page): Promise<void> {
    show(drawn);
    await userEvent.fill(one('#send-to-devices input[type="password"]'), 'correct horse battery');
    named('Make the key').click();
    await expect.poll(() => drawn.key.value, { timeout: 5000 }).toBeTruthy();
  }

  it('a key wants a passphrase, and comes with its file and a fingerprint', async () => {
    const drawn = page(FILLED);
    show(drawn);
    named('Make the key').click();
    await expect.poll(() => one('.co-outcome').textContent).toContain('12 letters');
    expect(drawn.given).toEqual([]);
    await withKey(drawn);
    expect(drawn.given.map(({ name }) => name)).toEqual(['cedar-grove-middle-school.handrail-key']);
    await expect.poll(() => one('.co-fingerprint').textContent).toMatch(/^(\w{4} ){3}\w{4}$/);
  });

  it('a kit opens on a device, counts up, and names the codes that are taken back', async () => {
    const drawn = page(FILLED);
    await withKey(drawn);
    named('Make the kit').click();
    await expect.poll(() => drawn.given.length).toBe(2);
    const opened = await openKit(String(drawn.given[1]?.content), { today: TODAY });
    expect(opened).toMatchObject({
      kind: 'kit',
      kit: { content: { serial: 4, revoked: ['M2V7B0AA'], school: { languages: ['es', 'ar', 'zh', 'hmn'] } } },
    });
    expect(drawn.desk.value).toMatchObject({ serial: 4, made: TODAY });
  });

  it('without a key there is none, and it says why', async () => {
    const drawn = page(FILLED);
    show(drawn);
    named('Make the kit').click();
    await expect.poll(() => document.body.textContent).toContain('Make or bring your school’s key first');
    expect(drawn.given).toEqual([]);
  });

  it('words for a host are files named by their hash, and the kit names them and holds none', async () => {
    const drawn = page(FILLED);
    await withKey(drawn);
    await userEvent.fill(one('#send-to-devices input[inputmode="url"]'), 'https://files.school.example/words/');
    named('Save the files').click();
    await expect.poll(() => drawn.given.length).toBe(2);
    const files = unzipSync(drawn.given[1]?.content as Uint8Array<ArrayBuffer>);
    const { sources = [] } = drawn.desk.value.school;
    expect(sources.map(({ href }) => href)).toEqual(
      Object.keys(files).map((file) => `https://files.school.example/words/${file}`),
    );
    expect(sources.map(({ lang }) => lang)).toEqual(['es', 'so']);
    expect(sources.map(({ bytes }) => bytes)).toEqual(Object.values(files).map(({ length }) => length));
    named('Make the kit').click();
    await expect.poll(() => drawn.given.length).toBe(3);
    const opened = await openKit(String(drawn.given[2]?.content), { today: TODAY });
    if (opened.kind !== 'kit') throw new Error('not opened');
    expect(opened.kit.content.school).toMatchObject({ sources });
    expect(opened.kit.content.school.glossary).toBeUndefined();
    expect(drawn.desk.value.school.glossary).toHaveLength(1);
  });

  it('policy files are made for each browser, with the key', async () => {
    const drawn = page(FILLED);
    await withKey(drawn);
    for (const button of all('.co-places button')) button.click();
    expect(drawn.given.slice(1).map(({ name }) => name)).toEqual([
      'handrail-google-admin.json',
      'handrail-chrome-edge.reg',
      'handrail-chrome-edge.json',
      'policies.json',
    ]);
    const [, google] = drawn.given;
    expect(JSON.parse(new TextDecoder().decode(google?.content as Uint8Array<ArrayBuffer>))).toMatchObject({
      school: { Value: { name: 'Cedar Grove Middle School', key: drawn.key.value?.key } },
    });
  });

  it('a code is printed once, opens on a device, and is kept as a number alone', async () => {
    const drawn = page();
    await withKey(drawn);
    named('Make and print it').click();
    await expect.poll(() => document.body.textContent).toContain('Choose what the code opens.');
    named('Word help', '.co-allow').click();
    const day = all<HTMLInputElement>('input[type="date"]')[1];
    if (day) await userEvent.fill(day, '2027-06-30');
    named('Make and print it').click();
    await expect.poll(() => drawn.printed.length).toBe(1);
    const [slip] = drawn.printed;
    if (slip?.is !== 'slip') throw new Error('no slip');
    const device = { today: TODAY, key: drawn.key.value?.key };
    expect(await openCode(slip.printed, device)).toMatchObject({ kind: 'code', kept: { allow: ['word-card'] } });
    expect(drawn.desk.value.codes).toEqual([{ allow: ['word-card'], until: '2027-06-30', number: slip.number }]);
    expect(JSON.stringify(drawn.desk.value)).not.toContain(slip.code);
    named(`Take back: ${slip.number}`).click();
    await settled();
    expect(drawn.desk.value.codes[0]?.revoked).toBe(true);
  });
});

describe('on paper', () => {
  beforeEach(() => cdp().send('Emulation.setEmulatedMedia', { media: 'print' }));
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));
  const visible = (selector: string): boolean => one(selector).checkVisibility();
  const paper = (drawn: Page, printed: Parameters<typeof Paper>[0]['printed']): void => {
    render(null, document.body);
    render(
      <Root language="en" dir="ltr" t={drawn.t}>
        {drawn.view}
        <Paper
          printed={printed}
          school={drawn.desk.value.school}
          supports={supports}
          fingerprint="K7Q2 9MXD 4T0A RB5E"
          uiLanguage="en"
          wordsIn={drawn.wordsIn}
        />
      </Root>,
      document.body,
    );
  };

  it('the page goes without its shell', () => {
    show(page(FILLED));
    expect([visible('.co-bar'), visible('.co__nav'), visible('#languages')]).toEqual([false, false, true]);
  });

  it('a guide goes alone, two pages a language, none longer than a sheet', async () => {
    const drawn = page(FILLED);
    await browserPage.viewport(670, 900);
    paper(drawn, { is: 'guide', languages: ['en', 'es', 'ar', 'zh', 'vi', 'ht', 'pt', 'fr'] });
    expect(visible('.co')).toBe(false);
    expect(all('.co-paper__page')).toHaveLength(16);
    // US Letter less 16 mm on each side is 247 mm high; at 96 px an inch, 934 px.
    expect(
      all('.co-paper__page')
        .filter((sheet) => sheet.offsetHeight > 934)
        .map((sheet) => sheet.lang),
    ).toEqual([]);
    expect(one('.co-paper').textContent).toContain('K7Q2 9MXD 4T0A RB5E');
  });

  it('a slip names nobody', () => {
    const drawn = page(FILLED);
    paper(drawn, {
      is: 'slip',
      code: 'ABCDEFGH',
      printed: 'ABCD EFGH',
      allow: ['word-card'],
      until: '2027-06-30',
      number: 'K7Q29MXD',
    });
    expect(visible('.co-slip__code svg')).toBe(true);
    expect(one('.co-slip').textContent).toContain('Jun 30, 2027');
  });
});

it('everything is erased only when asked twice', async () => {
  const drawn = page(FILLED);
  show(drawn);
  named('Erase everything of this page').click();
  await settled();
  expect(document.activeElement?.textContent).toBe('Leave it as it is');
  expect(drawn.desk.value).toEqual(FILLED);
  named('Yes, erase it all').click();
  await expect.poll(() => document.body.textContent).toContain('Nothing of this page is left');
  expect(drawn.desk.value.school).toEqual({ version: 1 });
});
