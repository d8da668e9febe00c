import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import components from '@/components/components.css?inline';
import pages from '@/components/pages.css?inline';
import { Root } from '@/components/Root';
import { translator } from '@/components/text';
import { paperCatalogueFor } from '@/entrypoints/paper/catalogue';
import { mathFrom } from '@/entrypoints/paper/formulas';
import { laidSheets } from '@/entrypoints/paper/lay';
import css from '@/entrypoints/paper/paper.css?inline';
import { PaperView } from '@/entrypoints/paper/PaperView';
import type { Prepared } from '@/entrypoints/paper/prepare';
import { usualWishes, type Wishes } from '@/entrypoints/paper/wishes';
import { taskSentences } from '@/language/directions';
import { textMapOf } from '@/language/text-map';
import { type Activity, type Block, OBJECT } from '@/model/activity';
import { system } from '../components/stand';
import { hearing, unheard } from '../unheard';
import { PAPER_SURFACES } from './surfaces';

const t = translator(paperCatalogueFor('en'));
const { heard, speak } = hearing();
function show(drawn: ComponentChildren, dir: 'ltr' | 'rtl' = 'ltr'): void {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.title = 'On paper';
  render(null, document.body);
  render(
    <Root language="en" dir={dir} t={t} speak={speak}>
      {drawn}
    </Root>,
    document.body,
  );
}

beforeEach(async () => {
  await page.viewport(1000, 1200);
  const style = new CSSStyleSheet();
  style.replaceSync(components + pages + css);
  document.adoptedStyleSheets = [style];
});
afterEach(async () => {
  render(null, document.body);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.documentElement.dir = 'ltr';
  await system({});
});

const FINGER = 24;
describe.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('in %s, %s', (scheme, dir) => {
  it.each(PAPER_SURFACES)('$name has no barrier, and can be heard', async ({ draw }) => {
    await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    show(draw(), dir);
    const { violations, incomplete } = await axe.run(document);
    const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const small = [...document.querySelectorAll<HTMLElement>('button, label, select')].filter((control) => {
      const { width, height } = (control.closest('.hr-field') ?? control).getBoundingClientRect();
      return control.textContent !== t('paper.organizer') && Math.min(width, height) < FINGER;
    });
    expect(small.map((control) => control.outerHTML)).toEqual([]);
    expect(await unheard(document.body as unknown as ShadowRoot, heard)).toEqual([]);
  });
});

it('everything is chosen by keyboard', async () => {
  const wished: Partial<Wishes>[] = [];
  let presses = 0;
  show(
    <PaperView
      state={{ kind: 'ready', title: 'Dust', pages: 2, left: 0, silent: false, lost: 0 }}
      wishes={usualWishes(['en-US'])}
      onWish={(wish) => void wished.push(wish)}
      onPrint={() => void (presses += 1)}
    >
      <div />
    </PaperView>,
  );
  const reach = async (fits: (element: Element) => boolean): Promise<void> => {
    for (let i = 0; i < 30; i += 1) {
      await userEvent.tab();
      if (document.activeElement && fits(document.activeElement)) return;
    }
    throw new Error('not reached by Tab');
  };
  await reach((element) => element.matches('input[type="radio"]'));
  await userEvent.keyboard('{ArrowRight}');
  await reach((element) => element.textContent === 'Print 2 pages');
  await userEvent.keyboard('{Enter}');
  await reach((element) => element.matches('input[type="checkbox"]'));
  await userEvent.keyboard(' ');
  await reach((element) => element.matches('select'));
  await reach((element) => element.matches('.pt-desk'));
  expect(wished).toEqual([{ paper: 'a4' }, { glosses: false }]);
  expect(presses).toBe(1);
});

const block = (key: string, text: string, more: Partial<Block> = {}): Block => ({
  key,
  kind: 'paragraph',
  text,
  region: 'passage',
  lang: 'en',
  ...more,
});
const PLAIN = 'The plains had survived dry years before, and farmers knew how to wait for rain. ';
const BLOCKS: readonly Block[] = [
  block('h', 'When the land blew away', { kind: 'heading', level: 2 }),
  block('p', PLAIN.repeat(6).trim()),
  block('m', `Half of it is ${OBJECT} and that is much.`, { inlines: [{ at: 14, kind: 'math', latex: '\\frac12' }] }),
  block('i', 'Sort each cause.', { kind: 'item', level: 1, marker: '1.' }),
  block('c', 'if (dry) {\n  wait();\n\n  plow();\n}', { kind: 'code' }),
  block('t', 'City\t1820\nBuffalo\t2,095\nNew York City\t123,706', { kind: 'table', headerRows: 1, headerColumns: 1 }),
  block('cap', 'People in two cities', { caption: true }),
  block('f', '', { kind: 'figure', alt: 'A wall of dust', src: 'https://school.example/dust.png' }),
  block('long', 'a'.repeat(400)),
  block('zh', '沙尘暴来了，田地都被吹走了。'.repeat(12), { lang: 'zh' }),
  block('ar', 'عاش الناس هناك سنوات طويلة قبل أن يأتي الغبار. '.repeat(5).trim(), { lang: 'ar', dir: 'rtl' }),
];

function prepared(blocks: readonly Block[], more: Partial<Prepared> = {}): Prepared {
  const activity: Activity = {
    ref: { lms: 'canvas', host: 'h', course: '1', id: '2' },
    kind: 'assignment',
    role: 'student',
    assessment: 'no',
    title: 'What Caused the Dust Bowl?',
    lang: 'en',
    uiLang: 'en',
    blocks: [...blocks],
    links: [],
    images: [],
    videos: [],
    files: [],
    forms: [],
  };
  const text = textMapOf(activity);
  const half = mathFrom('<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>');
  return {
    sheet: { activity, lang: 'en', pack: null, pictures: {} },
    text,
    title: activity.title,
    tasks: taskSentences(text),
    steps: [],
    notes: [],
    silent: false,
    formulas: new Map(half ? [[JSON.stringify(['\\frac12', undefined]), half]] : []),
    sizes: new Map(),
    lost: 0,
    ...more,
  };
}
async function lay(content: Prepared, wish: Partial<Wishes> = {}) {
  const into = document.createElement('div');
  into.className = 'pt-sheets';
  render(
    <Root language="en" dir="ltr" t={t}>
      <div ref={(place) => place?.append(into)} />
    </Root>,
    document.body,
  );
  const laid = await laidSheets(
    content,
    { ...usualWishes(['en-US']), ...wish },
    { t, language: 'en' },
    into,
    new AbortController().signal,
  );
  return { into, laid };
}
const inkOf = (text: string): string => text.replaceAll(OBJECT, '').replaceAll(/\s/g, '');
/** The page's own characters on the sheets, without ours. */
function printed(into: HTMLElement): string {
  const copy = into.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll('[data-own]')) ours.remove();
  return inkOf(copy.textContent);
}

describe('sheets', () => {
  it.each([
    ['letter', 'roomy', true],
    ['a4', 'roomy', false],
    ['letter', 'large', true],
  ] as const)('of %s, %s, hold every character in order, inside the paper', async (paper, size, glosses) => {
    const { into } = await lay(prepared([...BLOCKS, ...BLOCKS.map((each) => ({ ...each, key: `${each.key}-2` }))]), {
      paper,
      size,
      glosses,
    });
    const all = inkOf(BLOCKS.map(({ text }) => text).join(''));
    expect(printed(into)).toBe(all + all);
    for (const sheet of into.querySelectorAll('.pt-sheet')) {
      const frame = sheet.getBoundingClientRect();
      for (const row of sheet.querySelectorAll('.pt-line, tr, .pt-row, .pt-note, .pt-foot')) {
        const box = row.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(frame.left);
        expect(box.right).toBeLessThanOrEqual(frame.right);
        expect(box.bottom).toBeLessThanOrEqual(frame.bottom);
      }
      // Nothing stands on anything else.
      const groups = [...sheet.querySelectorAll('.pt-group')].map((group) => group.getBoundingClientRect());
      groups.slice(1).forEach((box, at) => expect(box.top).toBeGreaterThanOrEqual((groups[at]?.bottom ?? 0) - 0.5));
    }
    expect(into.querySelector('.pt-room')).toBeNull();
  });

  it('have as many lines as the browser makes, and each is one line', async () => {
    const { into } = await lay(prepared([block('p', PLAIN.repeat(4).trim())]), { glosses: false });
    const lines = [...into.querySelectorAll<HTMLElement>('.pt-line')];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const range = document.createRange();
      range.selectNodeContents(line);
      expect(range.getBoundingClientRect().height).toBeLessThan(34);
      expect(range.getBoundingClientRect().width).toBeLessThanOrEqual(line.getBoundingClientRect().width + 1);
    }
    const numbers = [...into.querySelectorAll('.pt-number')].map((each) => each.textContent);
    expect(numbers).toEqual(lines.map((_, at) => String(at + 1)));
  });

  it('keep code as it is written, empty lines and all', async () => {
    const { into } = await lay(prepared([BLOCKS[4] ?? block('', '')]));
    expect([...into.querySelectorAll('.pt-line')].map((line) => line.textContent)).toEqual([
      'if (dry) {',
      '  wait();',
      '',
      '  plow();',
      '}',
    ]);
  });

  it('set a table that is higher than a page as lines, and lose nothing of it', async () => {
    const table = block('t', `One\tTwo\n${PLAIN.repeat(60).trim()}\tend`, { kind: 'table' });
    const { into } = await lay(prepared([table]));
    expect(printed(into)).toBe(inkOf(table.text));
    expect(into.querySelectorAll('.pt-sheet').length).toBeGreaterThan(1);
  });

  it('set meanings beside the line of their word', async () => {
    const text = PLAIN.repeat(12).trim();
    const at = text.indexOf('survived', 500);
    const word = { span: { key: 'p', start: at, end: at + 8 }, term: 'survive', lang: 'en' };
    const note = { ...word, meaning: 'to stay alive', home: { text: 'نجا', lang: 'ar' } };
    const { into, laid } = await lay(prepared([block('p', text)], { notes: [note] }));
    const drawn = into.querySelector<HTMLElement>('.pt-notes > .pt-note');
    const marked = into.querySelector('.pt-word');
    expect(marked?.textContent).toBe('survived');
    expect(drawn?.textContent).toContain('to stay alive');
    expect(drawn?.querySelector<HTMLElement>('[lang="ar"]')?.dir).toBe('rtl');
    expect(drawn?.closest('.pt-sheet')).toBe(marked?.closest('.pt-sheet'));
    const [one, other] = [drawn, marked].map((each) => each?.getBoundingClientRect());
    expect(Math.abs((one?.top ?? 0) - (other?.top ?? 99))).toBeLessThan(34);
    expect(laid.left).toBe(0);
  });

  it('say where a picture is that did not come', async () => {
    const { into } = await lay(prepared([BLOCKS[7] ?? block('', '')]));
    expect(into.querySelector('.pt-lost')?.textContent).toBe('There is a picture here: A wall of dust');
  });

  it('have no words fainter than 7 to 1, and tell nothing by color', async () => {
    const { into } = await lay(prepared(BLOCKS));
    for (const element of into.querySelectorAll<HTMLElement>('.pt-sheet *')) {
      const parts =
        getComputedStyle(element)
          .color.match(/[\d.]+/g)
          ?.slice(0, 3) ?? [];
      expect(new Set(parts).size).toBe(1);
      // #595959 has 7:1 on white.
      expect(Number(parts[0])).toBeLessThanOrEqual(0x59);
    }
  });
});

it('a formula from a page brings nothing but a formula', () => {
  const math = mathFrom(
    '<math onclick="x()"><mrow href="javascript:x()"><mi>x</mi><script>y()</script><mtext><img src=x onerror=y()></mtext></mrow><annotation>z</annotation></math>',
  );
  expect(math?.outerHTML).toBe('<math><mrow><mi>x</mi><mtext></mtext></mrow></math>');
});
