import { describe, expect, it } from 'vitest';
import { dressCss } from '@/page/dress';

const own = { text: 16, headings: {} };

describe('dressCss', () => {
  it('writes nothing for an empty dress', () => {
    expect(dressCss(['#a'], {}, [own])).toBe('');
  });
  it('scales from the page’s own size', () => {
    const css = dressCss(['#a'], { size: 1.25 }, [{ text: 18, headings: { h2: 24 } }]);
    expect(css).toContain('#a { font-size: 22.5px !important }');
    expect(css).toContain('#a h2 { font-size: 30px !important; }');
  });
  it('spaces words with letters, never letters alone', () => {
    expect(dressCss(['#a'], { letterSpacing: 0.12 }, [own])).toMatch(
      /letter-spacing: 0.12em !important; word-spacing: 0.42em !important/,
    );
  });
  it('leaves icons and formulas in their own font', () => {
    const css = dressCss(['#a'], { font: 'Handrail lexend' }, [own]);
    expect(css).toContain('"Handrail lexend", sans-serif');
    expect(css).toMatch(/:not\(i, svg/);
  });
  it('stays inside its root: every selector starts with it', () => {
    const css = dressCss(
      ['#a > p:nth-child(2)'],
      {
        size: 2,
        lineHeight: 2,
        letterSpacing: 0.1,
        font: 'x',
        column: 60,
        tint: { paper: '#fff', ink: '#000', link: '#00f' },
      },
      [own],
    );
    for (const rule of css.split('\n')) expect(rule).toMatch(/^#a > p:nth-child\(2\)/);
  });
  it('takes no more than a colour for a colour', () => {
    const css = dressCss(
      ['#a'],
      { tint: { paper: 'red; } body { display: none', ink: '#000', link: 'url(https://x.example)' } },
      [own],
    );
    expect(css).not.toContain('display');
    expect(css).not.toContain('url(');
  });
  it('only ever writes size, spacing, font, width and colour', () => {
    const css = dressCss(
      ['#a'],
      {
        size: 2,
        lineHeight: 2,
        letterSpacing: 0.1,
        font: 'x',
        column: 60,
        tint: { paper: '#fff', ink: '#000', link: '#00f' },
      },
      [own],
    );
    const properties = [...css.matchAll(/([a-z-]+): [^;}]+ !important/g)].map(([, name]) => name);
    const allowed = [
      'font-size',
      'line-height',
      'letter-spacing',
      'word-spacing',
      'font-family',
      'max-inline-size',
      'background-color',
      'color',
    ];
    expect(properties.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    expect(properties.length).toBeGreaterThan(8);
  });
});
