import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ranges } from '@/page/ranges';
import { page, readingOf, wordsOf } from './a-reading';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a word’s range', () => {
  it('is the word, through inline markup, links, lists and tables', () => {
    const root = page(`
      <h2>The <em>water</em> cycle</h2>
      <p>Water   <strong>evap</strong>orates from the <a href="https://example.org">open
      sea</a>, and <span>rises</span>.<br>Then it cools.</p>
      <ol><li>Read it.<ul><li>Mark <b>two</b> causes.</li></ul></li></ol>
      <table><tr><th>Month</th><th>Rain</th></tr><tr><td>May</td><td>20 mm</td></tr></table>`);
    const { reading, text } = readingOf(root);
    const ranges = new Ranges(reading);
    const words = wordsOf(text);
    expect(words.length).toBe(24);
    for (const word of words) expect(flat(ranges.rangeOf(word)?.toString() ?? '')).toBe(text.textOf(word));
    expect(words.map((word) => text.textOf(word))).toContain('evaporates');
  });

  it('holds for any nesting of markup and white space', () => {
    const piece = fc.oneof(
      fc.constantFrom('sun', 'rain fall', ' a ', '\n  ', 'Nile.', 'élan', '水'),
      fc.constantFrom('<b>hot</b>', '<i> cold </i>', '<span>w<u>ar</u>m</span>', '<br>', '<a href="#">go</a>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const root = page(`<p>${pieces.join('')}</p><p>end</p>`);
        const { reading, text } = readingOf(root);
        const ranges = new Ranges(reading);
        for (const word of wordsOf(text)) {
          if (flat(ranges.rangeOf(word)?.toString() ?? '') !== text.textOf(word)) return false;
        }
        return true;
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing once the page has replaced the nodes', () => {
    const root = page('<p>One word here.</p>');
    const { reading, text } = readingOf(root);
    const ranges = new Ranges(reading);
    const word = wordsOf(text)[1];
    if (!word) throw new Error('no word');
    expect(ranges.rangeOf(word)?.toString()).toBe('word');
    root.innerHTML = '<p>One word here.</p>';
    expect(ranges.rangeOf(word)).toBeNull();
  });

  it('comes back from a point in the text and from a selection', () => {
    const root = page('<p>Red <b>gre</b>en blue.</p><p>Second line.</p>');
    const { reading, text } = readingOf(root);
    const ranges = new Ranges(reading);
    const bold = root.querySelector('b')?.firstChild as Text;
    const spot = ranges.spotOf(bold, 1);
    if (!spot) throw new Error('no spot');
    const word = text.wordAt(spot.key, spot.offset);
    expect(word && text.textOf(word)).toBe('green');
    const range = document.createRange();
    range.setStart(bold, 0);
    range.setEnd(root.querySelectorAll('p')[1]?.firstChild as Text, 6);
    expect(ranges.spansIn(range).map((span) => text.textOf(span))).toEqual(['green blue.', 'Second']);
  });
});
