import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepDesk } from '@/entrypoints/coordinator/glossary/desk';
import { system } from '../../components/stand';
import { BUSY, dress, GLOSSARY, longGlossary, SCHOOL, stand, stopping } from './stand';

const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
const named = (name: string): HTMLElement | undefined =>
  all('dialog[open] button, dialog[open] label')
    .concat(all('button, label'))
    .find((each) => nameOf(each) === name);
async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await expect.poll(() => named(name), { message: name }).toBeDefined();
    named(name)?.click();
    await frame();
  }
}
async function choose(name = 'district-terms.xlsx'): Promise<void> {
  await expect.poll(() => document.querySelector('input[type="file"]')).not.toBeNull();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File(['x'], name));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await frame();
}
const fill = (label: string, text: string): Promise<void> =>
  userEvent.fill(page.getByLabelText(label, { exact: true }).first(), text);
const terms = (): string[] => all('tbody:not([aria-hidden]) th bdi').map((each) => each.textContent ?? '');
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

beforeEach(async () => {
  await page.viewport(1000, 800);
  dress();
  await keepDesk({});
});
afterEach(async () => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
  document.documentElement.dir = 'ltr';
  await system({});
});

type Surface = readonly [name: string, show: (language: string, textSize?: number) => Promise<void>];
const IMPORT = { en: 'Import', ar: 'استيراد' } as const;
const importing = async (language: string): Promise<void> => press(language === 'ar' ? IMPORT.ar : IMPORT.en);
const primary = async (): Promise<void> => {
  document.querySelector<HTMLElement>('dialog .hr-button--primary:not(label)')?.click();
  await frame();
};
const SURFACES: readonly Surface[] = [
  ['the list', async (language, textSize) => void stand({ language, ...(textSize && { textSize }) })],
  ['no words', async (language) => void stand({ language, school: { version: 1 } })],
  ['a long list', async (language) => void stand({ language, school: { ...SCHOOL, glossary: longGlossary(500) } })],
  [
    'languages to pick',
    async (language) => {
      stand({ language });
      await frame();
      document.querySelector<HTMLElement>('.gl-columns button')?.click();
    },
  ],
  [
    'a word',
    async (language, textSize) => {
      stand({ language, ...(textSize && { textSize }) });
      await frame();
      document.querySelector<HTMLElement>('.gl-edit button, .gl-card button')?.click();
    },
  ],
  [
    'a new word without its word',
    async (language) => {
      stand({ language });
      await press(language === 'ar' ? 'أضف كلمة' : 'Add a word');
      await primary();
    },
  ],
  [
    'a file to choose',
    async (language) => {
      stand({ language });
      await importing(language);
    },
  ],
  [
    'a file that is not taken',
    async (language) => {
      stand({ language, importer: stopping('old-workbook') });
      await importing(language);
      await choose();
    },
  ],
  [
    'a file being read',
    async (language) => {
      stand({ language, importer: BUSY });
      await importing(language);
      await choose();
    },
  ],
  [
    'columns',
    async (language, textSize) => {
      stand({ language, ...(textSize && { textSize }) });
      await importing(language);
      await choose();
    },
  ],
  [
    'what would change',
    async (language) => {
      stand({ language });
      await importing(language);
      await choose();
      await expect.poll(() => all('.gl-use').length).toBeGreaterThan(0);
      await primary();
      await expect.poll(() => all('.gl-figures').length).toBe(1);
    },
  ],
  [
    'words of ours',
    async (language) => {
      stand({ language, school: { version: 1, languages: ['es'] } });
      await frame();
      document.querySelector<HTMLElement>('.gl-empty button')?.click();
      await expect.poll(() => all('dialog .gl-check').length).toBe(3);
    },
  ],
  [
    'coverage',
    async (language) => {
      stand({ language, coverage: true });
      await expect.poll(() => all('.gl-language').length).toBe(5);
    },
  ],
  [
    'coverage of a text',
    async (language) => {
      stand({ language, coverage: true });
      await frame();
      all('.hr-segmented input')[2]?.click();
    },
  ],
];

/** Of what a list holds beyond its edge, nobody can say what it lies on. */
function isInSight(selector: string): boolean {
  const element = document.querySelector(selector);
  const list = element?.closest('.gl-scroll, .gl-dialog__body')?.getBoundingClientRect();
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return !list || (bottom <= list.bottom && top >= list.top);
}

/** CSS pixels that a finger meets. */
const FINGER = 24;
describe.each([
  ['light', 'en', 1000],
  ['dark', 'ar', 400],
] as const)('in %s, %s', (scheme, language, width) => {
  it.each(SURFACES)('%s has no barrier', async (_, show) => {
    await page.viewport(width, 800);
    await system({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await show(language);
    await frame();
    const { violations, incomplete } = await axe.run(document);
    const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    const inSight = found.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ html, target }) => (isInSight(String(target[0])) ? [`${id}: ${html}`] : [])),
    );
    expect(inSight).toEqual([]);
    const small = all('button, input, select, summary').filter((control) => {
      const { width: wide, height } = (control.closest('.hr-field, label') ?? control).getBoundingClientRect();
      return Math.min(wide, height) < FINGER;
    });
    expect(small.map((control) => control.outerHTML)).toEqual([]);
  });
});

describe.each([
  ['en', 320, 16],
  ['ar', 320, 24],
  ['en', 256, 16],
] as const)('in %s at %i px with text of %i px', (language, width, size) => {
  it('nothing is wider than the window', async () => {
    await page.viewport(width, 600);
    const wider: string[] = [];
    for (const [name, show] of SURFACES) {
      await show(language, size);
      await frame();
      const inside = all('dialog, .gl-dialog__body, .gl-scroll').some(
        (each) => each.scrollWidth > each.clientWidth + 1,
      );
      if (document.documentElement.scrollWidth > width || inside) wider.push(name);
    }
    expect(wider).toEqual([]);
  });
});

describe('the list', () => {
  it('says of each word what is in sight, and who has checked it', async () => {
    stand();
    await frame();
    const rows = all('tbody tr').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
    expect(rows.map(([word, , es, , , by, state]) => [word, es, by, state])).toEqual([
      ['analyze', 'analizar', 'Luz Ortega, Sami HaddadOct 10, 2026', 'Checked'],
      ['drought', 'sequía', 'Luz OrtegaOct 9, 2026', 'Not yet checked'],
      ['evidence', 'evidencia', 'Luz OrtegaOct 9, 2026', 'Checked'],
      ['infer', 'inferir', 'No one yet', 'Not yet checked'],
      ['tablescience, math', 'tabla', 'Luz OrtegaOct 9, 2026', 'Not yet checked'],
      ['tally', '', 'No one yet', 'No word yet'],
    ]);
  });

  it('is searched in every language, whatever the accents and capitals', async () => {
    stand();
    for (const [search, found] of [
      ['SEQUIA', ['drought']],
      ['hạn', ['drought']],
      ['يحلل', ['analyze']],
      ['short lines', ['tally']],
      ['nowhere', []],
    ] as const) {
      await fill('Find a word', search);
      await expect.poll(terms, { message: search }).toEqual(found);
    }
    await expect.poll(() => text('.gl-none')).toBe('No word fits. Try other letters.');
    await fill('Find a word', '');
    await expect.poll(terms).toHaveLength(GLOSSARY.length);
  });

  it('shows what is not yet checked, in the languages that somebody looks at', async () => {
    stand();
    await press('Not yet checked · 3');
    await expect.poll(terms).toEqual(['drought', 'infer', 'table']);
    await press('Languages shown: Español, العربية, 中文', '中文 · Chinese', 'العربية · Arabic');
    await expect.poll(terms).toEqual(['infer']);
    expect(all('thead th').map(nameOf)).toEqual(['Word', 'Easy meaning', 'Español', 'Checked by', 'State', 'Edit']);
    // The one that is left stays.
    expect(all('.gl-check input').map((box) => box.matches(':disabled'))).toEqual([true, false, false, false, false]);
  });

  it('of 15,000 words draws only what is near, and all of them are in reach', async () => {
    stand({ school: { ...SCHOOL, glossary: longGlossary(15_000) } });
    await expect.poll(() => terms().length).toBeGreaterThanOrEqual(20);
    expect(terms().length).toBeLessThan(150);
    expect(document.querySelector('table')?.ariaRowCount ?? '').toBe('15001');
    const scroll = document.querySelector('.gl-scroll');
    scroll?.scrollTo(0, scroll.scrollHeight);
    await expect.poll(() => terms().at(-1)).toBe('word 14999');
    expect(all('tbody:not([aria-hidden]) tr').at(-1)?.getAttribute('aria-rowindex')).toBe('15001');
    expect(terms().length).toBeLessThan(150);
    await fill('Find a word', 'palabra 7777');
    await expect.poll(terms).toEqual(['word 07777']);
  });

  it('keeps the row that has the focus while the list is scrolled away from it', async () => {
    stand({ school: { ...SCHOOL, glossary: longGlossary(1000) } });
    await frame();
    const first = document.querySelector<HTMLElement>('.gl-edit button');
    first?.focus();
    const scroll = document.querySelector('.gl-scroll');
    scroll?.scrollTo(0, scroll.scrollHeight);
    await expect.poll(() => terms().at(-1)).toBe('word 00999');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{Tab}');
    expect(nameOf(document.activeElement ?? document.body)).toBe('Edit word 00001');
  });

  it('is a list of cards where a table has no room', async () => {
    await page.viewport(320, 700);
    stand();
    await expect.poll(() => all('.gl-card h3').map((each) => each.textContent)).toHaveLength(GLOSSARY.length);
    expect(document.querySelector('table')).toBeNull();
    expect(text('.gl-card')).toContain('analyzeto look at the parts');
  });
});

describe('a word', () => {
  it('is added by keys alone, and stands in its place', async () => {
    const { school } = stand();
    await frame();
    named('Add a word')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Add a word');
    await userEvent.keyboard('{Tab}{Tab}erode{Tab}science{Tab}to wear away{Tab}Luz Ortega{Tab}erosionar{Tab}{Enter}');
    await expect.poll(() => text('.gl-gloss')).toContain('Checked');
    await press('Keep');
    await expect.poll(terms).toContain('erode');
    expect(terms().indexOf('erode')).toBe(2);
    const [day] = new Date().toISOString().split('T');
    expect(school.value.glossary?.find(({ term }) => term === 'erode')).toEqual({
      term: 'erode',
      subject: 'science',
      meaning: 'to wear away',
      glosses: { es: { text: 'erosionar', reviewer: 'Luz Ortega', date: day } },
    });
    // Back where it began.
    expect(nameOf(document.activeElement ?? document.body)).toBe('Add a word');
  });

  it('that was changed is no longer what somebody has checked, until somebody does', async () => {
    const { school } = stand();
    await press('Edit drought');
    await fill('Word in Español · Spanish', 'sequía larga');
    await press('Keep');
    const of = () => school.value.glossary?.find(({ term }) => term === 'drought')?.glosses?.['es'];
    await expect.poll(of).toEqual({ text: 'sequía larga' });
    await press('Edit drought', 'I checked this: Español · Spanish');
    // The name is asked for once.
    await expect.poll(() => document.activeElement?.id).toBe(document.querySelector('.gl-you input')?.id);
    await userEvent.keyboard('Ana Ruiz');
    await press('I checked this: Español · Spanish', 'Keep');
    await expect.poll(of).toMatchObject({ text: 'sequía larga', reviewer: 'Ana Ruiz' });
    await press('Edit infer', 'I checked this: Español · Spanish', 'Keep');
    expect(school.value.glossary?.find(({ term }) => term === 'infer')?.glosses?.['es']?.reviewer).toBe('Ana Ruiz');
  });

  it.each([
    ['', '', '', 'Write the English word first.'],
    ['erode', '', '', 'Write an easy meaning, or the word in one language.'],
    ['Evidence', '', 'what shows it', 'This word is in the glossary already.'],
    ['erode', '', 'wear <b>away</b>', 'A part of this is too long, or holds signs'],
  ])('“%s”, %s, “%s” is not kept, and says why', async (word, subject, meaning, why) => {
    const { school } = stand();
    await press('Add a word');
    await fill('Word', word);
    await fill('Subject', subject);
    await fill('Easy meaning', meaning);
    await press('Keep');
    await expect.poll(() => text('dialog .hr-note')).toContain(why);
    expect(school.value.glossary).toBe(GLOSSARY);
  });

  it('is removed, and comes back', async () => {
    const { school } = stand();
    await press('Edit infer', 'Remove');
    await expect.poll(terms).not.toContain('infer');
    expect(text('.gl-done')).toContain('infer is removed.');
    await press('Undo');
    await expect.poll(terms).toContain('infer');
    expect(school.value.glossary).toEqual(GLOSSARY);
  });

  it('that is half written is not lost by Escape', async () => {
    stand();
    await press('Add a word');
    await fill('Word', 'erode');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => text('dialog .hr-note')).toContain('not kept yet');
    await press('Leave without keeping it');
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('words of ours', () => {
  it('come in as not yet checked, and change nothing that is there', async () => {
    const { school } = stand();
    await press('Start from Handrail’s words', 'Soomaali · Somali');
    // There is no file of Somali in this test's build.
    await press('Bring them in');
    await expect.poll(() => text('dialog .hr-note')).toContain('could not be read');
    await press('Soomaali · Somali', 'Bring them in');
    await expect.poll(() => text('.gl-done')).toContain('New words: 2. New translations: 3.');
    expect(school.value.glossary?.filter(({ term }) => term === 'infer' || term === 'plot')).toEqual([
      {
        term: 'infer',
        meaning: 'to use clues to find out what is not said',
        glosses: { es: { text: 'inferir' }, ar: { text: 'يستنتج' } },
      },
      {
        term: 'plot',
        meaning: 'what plot-land means',
        subject: 'social studies, land',
        glosses: { es: { text: 'parcela' } },
      },
      {
        term: 'plot',
        meaning: 'what plot-plan means',
        subject: 'social studies, plan',
        glosses: { es: { text: 'complot' } },
      },
    ]);
  });
});

describe('an import', () => {
  it('keeps nothing before the last press, and is undone whole', async () => {
    const { school } = stand();
    await press('Import');
    await choose();
    await expect.poll(() => text('dialog')).toContain('district-terms.xlsx · Read as Windows-1256 · Rows: 3');
    await press('Compare');
    await expect
      .poll(() => text('.gl-figures'))
      .toBe('New words1Words with something new0Words that stay the same1Rows to look at2');
    expect(text('.gl-notes')).toContain('Row 3: It has no English word, so it is left out.');
    expect(school.value.glossary).toBe(GLOSSARY);
    await press('Take all from the file', 'Keep these words');
    await expect.poll(terms).toContain('erode');
    const evidence = () => school.value.glossary?.find(({ term }) => term === 'evidence')?.glosses?.['es'];
    expect(evidence()).toEqual({ text: 'prueba', reviewer: 'Ana Ruiz' });
    await press('Undo');
    expect(school.value.glossary).toBe(GLOSSARY);
  });

  it('leaves for later what nobody decides, also when the page is opened again', async () => {
    const { school } = stand();
    await press('Import');
    await choose();
    await press('Compare', 'Keep these words');
    await expect.poll(() => text('.gl-done')).toContain('Still to decide: 1.');
    stand({ school: school.value });
    const again = stand({ school: school.value });
    await press('To decide · 1');
    const options = all('.gl-conflict .hr-option');
    expect(options.map((each) => each.textContent)).toEqual([
      'evidenciaIn your glossary · Luz Ortega, Oct 9, 2026',
      'pruebaIn the file · Ana Ruiz',
      'evidencia, pruebaKeep both',
    ]);
    options[2]?.click();
    await press('Keep what I decided: 1');
    await expect
      .poll(() => again.school.value.glossary?.find(({ term }) => term === 'evidence')?.glosses?.['es'])
      .toEqual({ text: 'evidencia, prueba', reviewer: 'Luz Ortega, Ana Ruiz' });
    await expect.poll(() => named('To decide · 1')).toBeUndefined();
  });

  it('is cancelled while it reads', async () => {
    const { school } = stand({ importer: BUSY });
    await press('Import');
    await choose();
    await expect.poll(() => document.querySelector('progress')?.value).toBe(0.4);
    expect(text('.gl-busy')).toContain('Rows: 18,000');
    await press('Cancel');
    await expect.poll(() => named('Choose a file')).toBeDefined();
    expect(document.querySelector('dialog .hr-note')).toBeNull();
    expect(school.value.glossary).toBe(GLOSSARY);
  });

  it('wants to know which column holds the word', async () => {
    stand();
    await press('Import');
    await choose();
    await userEvent.selectOptions(page.getByLabelText('English holds'), 'skip');
    await press('Compare');
    await expect.poll(() => text('dialog .hr-note')).toContain('One column has to hold the English word.');
    await userEvent.selectOptions(page.getByLabelText('Language of Arabic'), 'es');
    await expect.poll(() => text('dialog')).toContain('Two columns hold Español · Spanish.');
  });

  it.each([
    'empty',
    'too-big',
    'bomb',
    'not-text',
    'encoding',
    'not-a-table',
    'old-workbook',
    'locked',
    'damaged',
    'no-rows',
  ] as const)('that cannot be says why and what to do: %s', async (why) => {
    stand({ importer: stopping(why) });
    await press('Import');
    await choose();
    await expect.poll(() => text('dialog .hr-note p:last-child')).toMatch(/\. .*\.$|\. .+[.]$/s);
    expect(text('dialog .hr-note')).not.toContain('import.trouble');
    // Another file is one press away.
    expect(named('Choose a file')).toBeDefined();
  });
});

describe('coverage', () => {
  const found = (): string[][] =>
    all('.gl-language').map((each) => [...each.querySelectorAll('h3, p > span')].map(nameOf));

  it('says in each language what is checked, not yet checked and missing', async () => {
    stand({ coverage: true });
    await press('My list or text');
    await fill('A word list, or the text of assignments', 'analyzed\ndrought\ninfer\nphotosynthesis');
    await expect
      .poll(() => found()[0])
      .toEqual(['Español · Spanish', 'Checked: 2', 'Not yet checked: 1', 'Missing: 1']);
    expect(found()[1]).toEqual(['العربية · Arabic', 'Checked: 1', 'Not yet checked: 2', 'Missing: 1']);
    expect(all('.gl-language')[0]?.querySelector('.gl-missing')?.textContent).toBe('photosynthesis');
  });

  it('has the words of directions at hand', async () => {
    stand({ coverage: true });
    await expect.poll(() => text('[role="status"]')).toBe('Words looked up: 1');
  });
});
