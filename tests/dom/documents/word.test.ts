import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Part } from '@/documents/contract';
import { openWord } from '@/documents/word/open';
import { item, madeDocx, paragraph, run, table, worksheet } from '@/tests/made/docx';

async function partsOf(bytes: Uint8Array): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for await (const sheet of openWord(bytes).sheets(new AbortController().signal)) parts.push(...sheet.parts);
  return parts;
}

describe('a worksheet from Word', () => {
  it('keeps its headings, its table with headers, its own counting, its formula and its languages', async () => {
    expect(await partsOf(worksheet())).toEqual([
      { is: 'heading', level: 1, text: 'Yeast and sugar' },
      { is: 'paragraph', text: 'Bread rises because yeast eats sugar.' },
      { is: 'heading', level: 2, text: 'What we measured' },
      {
        is: 'table',
        headerRows: 1,
        rows: [
          [{ text: 'Minutes' }, { text: 'Height in cm' }],
          [{ text: '10' }, { text: '3' }],
          [{ text: '20' }, { text: '7' }],
        ],
      },
      { is: 'picture', alt: 'A jar with dough' },
      { is: 'item', level: 1, marker: 'A)', text: 'How fast did the dough rise?' },
      { is: 'paragraph', text: 'Use v=h/(t+1) to find out.' },
      // It counts on behind a paragraph, as Word prints it.
      { is: 'item', level: 1, marker: 'B)', text: 'Would it rise without sugar?' },
      { is: 'item', level: 2, marker: 'B.1', text: 'Say why.' },
      { is: 'item', level: 1, text: 'a clean jar' },
      { is: 'paragraph', lang: 'es-MX', text: '¿Qué comió la levadura?' },
      { is: 'paragraph', text: 'Bring a jar.' },
      { is: 'item', level: 1, marker: '1.', text: 'It is a living thing.' },
    ]);
  });
  it('says the language of the whole', () => {
    expect(openWord(worksheet()).lang).toBe('en-US');
  });
});

describe('a Word file', () => {
  it('that sets its whole text in a table of one column is prose', async () => {
    expect(await partsOf(madeDocx(table([[paragraph(run('One.')) + paragraph(run('Two.'))]])))).toEqual([
      { is: 'paragraph', text: 'One.' },
      { is: 'paragraph', text: 'Two.' },
    ]);
  });
  it('from right to left says so', async () => {
    expect(await partsOf(madeDocx(paragraph(run('نص'), '<w:bidi/>')))).toEqual([
      { is: 'paragraph', dir: 'rtl', text: 'نص' },
    ]);
  });
  it('counts past z', async () => {
    const items = await partsOf(madeDocx(Array.from({ length: 28 }, (_, at) => item(`q${at}`, 1)).join('')));
    expect(items.slice(-3).map((part) => (part.is === 'item' ? part.marker : ''))).toEqual(['Z)', 'AA)', 'BB)']);
  });

  const whole = worksheet();
  it.each([
    ['cut off', whole.subarray(0, 200), 'damaged'],
    ['another zip', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'wrong-kind'],
    ['broken inside', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'damaged'],
    [
      'with entities of its own',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'damaged',
    ],
    ['without a word', madeDocx(paragraph('')), 'empty'],
  ])('%s is told in a word', (_name, bytes, why) => {
    expect(() => openWord(bytes)).toThrow(expect.objectContaining({ why }));
  });
});
