import { describe, expect, it } from 'vitest';
import { type Shape, shapesOf } from '@/components/word/picture';

const svg = (inside: string, attributes = 'viewBox="0 0 32 32"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const names = (shape: Shape | undefined): string[] => (shape ? [shape.name, ...shape.children.flatMap(names)] : []);
const everything = (shape: Shape | undefined): string =>
  shape ? [...Object.entries(shape.attributes).flat(), ...shape.children.map(everything)].join(' ') : '';

describe('a picture', () => {
  it('keeps shapes, paint and transforms', () => {
    const shape = shapesOf(
      svg(
        '<g fill="none" transform="rotate(45 16 16)"><path fill="#f3e3bf" d="M2 3L-1.5e2 4z"/><circle cx="3" r="2" fill="rgb(1 2 3)"/></g>',
      ),
    );
    expect(names(shape)).toEqual(['svg', 'g', 'path', 'circle']);
    expect(shape?.children[0]?.attributes).toEqual({ fill: 'none', transform: 'rotate(45 16 16)' });
    expect(shape?.children[0]?.children[0]?.attributes).toEqual({ fill: '#f3e3bf', d: 'M2 3L-1.5e2 4z' });
  });

  it('keeps gradients and one level of copies, with ids of its own', () => {
    const shape = shapesOf(
      svg(
        '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><path id="b" d="M0 0"/></defs>' +
          '<rect fill="url(#a)" width="4"/><use href="#b"/><use xlink:href="#b"/>',
      ),
    );
    expect(names(shape)).toEqual(['svg', 'defs', 'linearGradient', 'stop', 'path', 'rect', 'use', 'use']);
    expect(shape?.children[1]?.attributes['fill']).toBe('url(#hr-pic-a)');
    expect(shape?.children[2]?.attributes['href']).toBe('#hr-pic-b');
    expect(shape?.children[3]?.attributes['href']).toBe('#hr-pic-b');
  });

  it.each([
    ['a script', '<script>alert(1)</script><path d="M0 0"/>'],
    ['an event handler', '<path d="M0 0" onload="alert(1)" onclick="alert(1)"/>'],
    ['a style element', '<style>* { background: url(https://example.org/x) }</style><path d="M0 0"/>'],
    ['a style attribute', '<path d="M0 0" style="fill: url(https://example.org/x)"/>'],
    [
      'a foreign object',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject><path d="M0 0"/>',
    ],
    ['an image', '<image href="https://example.org/x.png"/><path d="M0 0"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M1 1"/></a><path d="M0 0"/>'],
    [
      'an animation',
      '<path d="M0 0"><set attributeName="href" to="javascript:alert(1)"/><animate attributeName="d"/></path>',
    ],
    [
      'a copy from elsewhere',
      '<use href="https://example.org/x.svg#a"/><use href="data:image/svg+xml,x#a"/><path d="M0 0"/>',
    ],
    ['paint from elsewhere', '<path d="M0 0" fill="url(https://example.org/x.svg#a)" stroke="url(//example.org/#b)"/>'],
    ['paint with an escape', '<path d="M0 0" fill="u\\72l(https://example.org)"/>'],
    ['a filter', '<filter id="f"><feImage href="https://example.org/x"/></filter><path d="M0 0" filter="url(#f)"/>'],
    ['a nested picture', '<svg onload="alert(1)"><path d="M1 1"/></svg><path d="M0 0"/>'],
    ['text', '<text>Not a picture</text><path d="M0 0"/>'],
  ])('drops %s and keeps the shape beside it', (_, inside) => {
    const shape = shapesOf(svg(inside));
    expect(names(shape)).toEqual(['svg', 'path']);
    expect(shape?.children[0]?.attributes).toEqual({ d: 'M0 0' });
    expect(everything(shape)).not.toMatch(/alert|example|javascript|data:|on\w+/);
  });

  it.each([
    ['no picture at all', 'hello'],
    ['an empty text', ''],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body onload="alert(1)"/></html>'],
    ['a picture without a frame', svg('<path d="M0 0"/>', 'width="32"')],
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('<path d="&b;"/>')}`],
    ['a style sheet by instruction', `<?xml-stylesheet href="https://example.org/x.css"?>${svg('<path d="M0 0"/>')}`],
    ['more shapes than a picture needs', svg('<path d="M0 0"/>'.repeat(700))],
    ['more text than a picture needs', svg(`<path d="${'M0 0 '.repeat(20_000)}"/>`)],
  ])('is refused: %s', (_, text) => {
    expect(shapesOf(text)).toBeUndefined();
  });

  it('lets no copy stand inside what may be copied', () => {
    const bomb = svg(
      '<defs><g id="a"><use href="#b"/><use href="#b"/></g><g id="b"><use href="#c"/></g></defs><g id="d"><use href="#a"/></g><use href="#a"/>',
    );
    expect(names(shapesOf(bomb)).filter((name) => name === 'use')).toHaveLength(1);
  });

  it('cuts off what is nested too deeply', () => {
    const deep = svg('<g>'.repeat(100) + '<path d="M0 0"/>' + '</g>'.repeat(100));
    expect(names(shapesOf(deep)).length).toBeLessThan(20);
  });
});
