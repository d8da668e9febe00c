import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { OBJECT } from '@/model/activity';
import { RULES, readMarkup, shape } from './open-page';

const read = (html: string): string[] => shape(readMarkup(html).content.blocks);

describe('blocks are what a reader sees as one piece of text', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph "One."', 'paragraph "Two."']],
    ['loose text between blocks', 'One <p>Two</p> three', ['paragraph "One"', 'paragraph "Two"', 'paragraph "three"']],
    ['inline markup', '<p>The <b>car</b>bon <i>cycle</i></p>', ['paragraph "The carbon cycle"']],
    ['white space of all kinds', '<p>\n a \u00a0\t b&nbsp; <b> c</b></p>', ['paragraph "a b c"']],
    ['zero-width and direction characters', '<p>a\u200bb \u202ec\ufeff</p>', ['paragraph "a\u200bb \u202ec\ufeff"']],
    ['nothing in it', '<p>&nbsp;</p><div> <br> </div><ul><li></li></ul>', []],
    ['a line break', '<p>One<br>two <br> </p>', ['paragraph "One\\ntwo"']],
    [
      'an empty line parts paragraphs',
      '<span>One<br><br>two<br> <br/>three</span>',
      ['paragraph "One"', 'paragraph "two"', 'paragraph "three"'],
    ],
    ['headings', '<h2>A</h2><div role="heading" aria-level="4">B</div>', ['heading2 "A"', 'heading4 "B"']],
    ['a heading with a block in it', '<h3><div>A</div></h3><p>b</p>', ['heading3 "A"', 'paragraph "b"']],
    ['quotes', '<blockquote><p>A</p>b</blockquote>', ['quote "A"', 'quote "b"']],
    ['a block inside an inline element', '<span><h2>A</h2><p>b</p></span>', ['heading2 "A"', 'paragraph "b"']],
    [
      'an author\u2019s own display',
      '<span style="display:block">A</span><div style="display: inline">b</div> c',
      ['paragraph "A"', 'paragraph "b c"'],
    ],
    ['code keeps its lines and spaces', '<pre>a  b<br>  c\n\td\n</pre>', ['code "a  b\\n  c\\n\\td"']],
    ['code in a sentence', '<p>Type <code>ls</code>.</p>', ['paragraph "Type ls."']],
    [
      'markup that never ends',
      '<p>One<p>Two<ul><li>a<li>b <b>c',
      ['paragraph "One"', 'paragraph "Two"', 'item "a"', 'item "b c"'],
    ],
    [
      'hidden text',
      '<p style="display:none">no</p><p hidden>no</p><p>a<span style="visibility: hidden">no</span></p><p style="font-size: 0px">no</p>',
      ['paragraph "a"'],
    ],
    ['a closed fold', '<details><summary>More</summary>no<p>no</p></details>', ['paragraph "More"']],
    [
      'an open fold',
      '<details open><summary>More</summary>a<p>b</p></details>',
      ['paragraph "More"', 'paragraph "a"', 'paragraph "b"'],
    ],
    ['noise of the LMS', '<p>a<span class="noise"> (opens elsewhere)</span></p>', ['paragraph "a"']],
    ['aria-hidden is shown all the same', '<p aria-hidden="true">a</p>', ['paragraph "a"']],
    [
      'script, style and form parts',
      '<script>no</script><style>no</style><p>a<button>no</button></p><template>no</template>',
      ['paragraph "a"'],
    ],
    [
      'a blank to fill in',
      '<p>The <input> turns <select><option>no</select>.</p>',
      [`paragraph "The ${OBJECT} turns ${OBJECT}."`],
    ],
  ])('%s', (_what, html, blocks) => expect(read(html)).toEqual(blocks));
});

describe('lists', () => {
  it.each<[string, string, string[]]>([
    ['bullets', '<ul><li>a</li><li>b</li></ul>', ['item "a"', 'item "b"']],
    ['numbers', '<ol><li>a</li><li>b</li></ol>', ['item 1. "a"', 'item 2. "b"']],
    [
      'a start and a value',
      '<ol start="3"><li>a<li value="7">b<li>c</ol>',
      ['item 3. "a"', 'item 7. "b"', 'item 8. "c"'],
    ],
    ['backwards', '<ol reversed><li>a<li>b<li>c</ol>', ['item 3. "a"', 'item 2. "b"', 'item 1. "c"']],
    ['letters', '<ol type="a" start="26"><li>a<li>b</ol>', ['item z. "a"', 'item aa. "b"']],
    [
      'Roman numbers, by style',
      '<ol style="list-style-type: upper-roman" start="4"><li>a<li>b</ol>',
      ['item IV. "a"', 'item V. "b"'],
    ],
    ['nested', '<ol><li>a<ul><li>b</ul><li>c</ol>', ['item 1. "a"', 'item2 "b"', 'item 2. "c"']],
    [
      'nested without an item of its own',
      '<ol><li>a</li><li style="list-style-type: none"><ol><li>b</li></ol></li></ol>',
      ['item 1. "a"', 'item2 1. "b"'],
    ],
    ['a list right inside a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', ['item "a"', 'item2 "b"']],
    [
      'loose text between items',
      '<ol><li>a</li>loose<br><li>b</li></ol>',
      ['item 1. "a"', 'paragraph "loose"', 'item 2. "b"'],
    ],
    ['a paragraph in an item', '<ol><li><p>a</p><p>b</p></li></ol>', ['item 1. "a"', 'paragraph "b"']],
    ['an item without a list', '<li>a</li>', ['item "a"']],
  ])('%s', (_what, html, blocks) => expect(read(html)).toEqual(blocks));
});

describe('tables', () => {
  const table =
    '<table><tr><td>Points</td><td>For</td></tr><tr><td>5</td><td><p>Clear</p><p>words</p></td></tr></table>';

  it('of data are one block, cells and rows marked', () => {
    const [block, ...more] = readMarkup(table).content.blocks;
    expect(more).toEqual([]);
    expect(block).toMatchObject({
      kind: 'table',
      text: 'Points\tFor\n5\tClear words',
      headerRows: 0,
      headerColumns: 0,
    });
  });

  it('say how many rows and columns are headers', () => {
    const html =
      '<table><thead><tr><td></td><td>A</td></tr></thead><tbody><tr><th>x</th><td>1</td></tr><tr><th>y</th><td></td></tr></tbody></table>';
    expect(readMarkup(html).content.blocks[0]).toMatchObject({
      text: '\tA\nx\t1\ny\t',
      headerRows: 1,
      headerColumns: 1,
    });
  });

  it.each<[string, string, string[]]>([
    [
      'one column and no header',
      '<table><tr><td><h2>A</h2></td></tr><tr><td>b<ul><li>c</ul></td></tr></table>',
      ['heading2 "A"', 'paragraph "b"', 'item "c"'],
    ],
    [
      'said to be presentation',
      '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
      ['paragraph "a"', 'paragraph "b"'],
    ],
    [
      'with a table inside',
      '<table><tr><td>a</td><td><table><tr><th>b</th><td>c</td></tr></table></td></tr></table>',
      ['paragraph "a"', 'table "b\\tc"'],
    ],
  ])('that only place things read as prose: %s', (_what, html, blocks) => expect(read(html)).toEqual(blocks));

  it('have their caption before them', () => {
    expect(read('<table><caption>Locks</caption><tr><th>a</th><td>b</td></tr></table>')).toEqual([
      'paragraph "Locks"',
      'table "a\\tb"',
    ]);
  });
});

describe('pictures and formulas', () => {
  const equation = (latex: string): string =>
    `<img class="equation_image" data-equation-content="${latex}" alt="LaTeX: ${latex}">`;

  it('in a sentence stand as one character with their meaning', () => {
    const [block] = readMarkup(`<p>So ${equation('x^2')} and <img src="/a.png" alt="a lock"> end.</p>`).content.blocks;
    expect(block?.text).toBe(`So ${OBJECT} and ${OBJECT} end.`);
    expect(block?.inlines).toEqual([
      { at: 3, kind: 'math', latex: 'x^2' },
      { at: 9, kind: 'image', alt: 'a lock', src: new URL('/a.png', location.href).href },
    ]);
  });

  it('alone are blocks', () => {
    expect(read(`<p>${equation('a+b')}</p><p><img src="/a.png" alt="a lock"></p>`)).toEqual([
      'math "a+b"',
      'figure "a lock"',
    ]);
  });

  it('without a description are figures that say nothing; decorative ones are none', () => {
    const { content } = readMarkup(
      '<img src="/1.png"><img src="/2.png" alt=""><img src="/3.png" alt="x" role="presentation"><img src="/4.png" alt="IMG_1.JPG">',
    );
    expect(content.images.map(({ src }) => new URL(src).pathname)).toEqual(['/1.png', '/4.png']);
    expect(content.blocks.map(({ kind, alt }) => [kind, alt])).toEqual([
      ['figure', undefined],
      ['figure', undefined],
    ]);
  });

  it.each<[string, string]>([
    ['an address encoded twice', '<img src="/equation_images/%255Cfrac%257B1%257D%257B2%257D?scale=1">'],
    ['an address encoded once', '<img src="/equation_images/%5Cfrac%7B1%7D%7B2%7D">'],
    [
      'MathJax 2',
      '<span class="MathJax_Preview"></span><span class="MathJax_SVG" data-mathml="<math></math>"><svg></svg><span class="MJX_Assistive_MathML"><math><mn>1</mn></math></span></span><script type="math/tex">\\frac{1}{2}</script>',
    ],
    [
      'MathJax 2 on its own line',
      '<div class="MathJax_SVG_Display"><span class="MathJax_SVG"><svg></svg></span></div><script type="math/tex; mode=display">\\frac{1}{2}</script>',
    ],
    ['not typeset yet', '<span class="math_equation_latex">\\(\\frac{1}{2}\\)</span>'],
    [
      'the image beside the typeset one',
      '<img class="equation_image mathjaxified" data-equation-content="x"><span class="math_equation_latex"><script type="math/tex">\\frac{1}{2}</script></span>',
    ],
    [
      'KaTeX',
      '<span class="katex"><math><annotation encoding="application/x-tex">\\frac{1}{2}</annotation></math><span>12</span></span>',
    ],
    [
      'the copy for screen readers',
      '<img data-equation-content="\\frac{1}{2}"><span class="hidden-readable"><math><mn>1</mn></math></span>',
    ],
  ])('LaTeX from %s, once', (_what, html) => {
    const { blocks } = readMarkup(`<p>a ${html} b</p>`).content;
    const found = blocks.flatMap((block) => [block.latex, ...(block.inlines ?? []).map((inline) => inline.latex)]);
    expect(found.filter((latex) => latex !== undefined)).toEqual(['\\frac{1}{2}']);
    expect(
      blocks
        .map((block) => block.text.replaceAll(OBJECT, ''))
        .join('')
        .replace(/\s+/g, ''),
    ).toBe('ab');
  });

  const MARKUP = '<math><mi>x</mi><mo>+</mo><mn>1</mn></math>';
  it.each<[string, string]>([
    ['as it stands', MARKUP],
    [
      'MathJax 3',
      `<mjx-container class="MathJax" jax="CHTML"><mjx-math><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>${MARKUP}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MathJax 2 that was given markup',
      `<span class="MathJax_SVG"><svg></svg><span class="MJX_Assistive_MathML">${MARKUP}</span></span><script type="math/mml">${MARKUP}</script>`,
    ],
    ['an image of Canvas that lost its LaTeX', `<img class="equation_image" src="/x.svg" data-mathml="${MARKUP}">`],
  ])('markup where no LaTeX is kept, from %s, once', (_what, html) => {
    const [block] = readMarkup(`<p>a ${html}</p>`).content.blocks;
    expect(block?.inlines).toEqual([{ at: 2, kind: 'math', alt: 'x+1', mathml: MARKUP }]);
    const [alone] = readMarkup(`<p>${html}</p>`).content.blocks;
    expect(alone).toMatchObject({ kind: 'math', alt: 'x+1', mathml: MARKUP });
  });
});

describe('links and videos', () => {
  it('are the author\u2019s links with text', () => {
    const { content } = readMarkup(
      '<a href="https://www.google.com/url?q=https://example.org/a&sa=D">one<span class="noise"> note</span></a> <a href="https://example.org/b"><img alt=""></a> <a href="javascript:alert(1)">two</a><a>three</a><a href="data:text/html,x">four</a>',
    );
    expect(content.links).toEqual([{ text: 'one', href: 'https://example.org/a' }]);
  });

  it('a pack link is found, but its text is no text of the assignment', () => {
    const { content } = readMarkup('<p>Read. <a href="https://handrail.example/p#handrail=abc">Reading help</a></p>');
    expect(content.links).toEqual([{ text: 'Reading help', href: 'https://handrail.example/p#handrail=abc' }]);
    expect(shape(content.blocks)).toEqual(['paragraph "Read."']);
  });

  it('a video of the page has its own captions, and none that nobody reads', () => {
    const { content } = readMarkup(
      `<video src="https://media.example/canal.mp4">
         <track srclang="en" src="https://media.example/en.vtt">
         <track kind="captions" srclang="es" src="https://media.example/es.vtt">
         <track kind="chapters" srclang="en" src="https://media.example/chapters.vtt">
         <track kind="subtitles" src="https://media.example/unknown.vtt">
       </video>`,
    );
    expect(content.videos).toEqual([
      {
        provider: 'file',
        id: 'canal.mp4',
        href: 'https://media.example/canal.mp4',
        tracks: [
          { lang: 'en', href: 'https://media.example/en.vtt' },
          { lang: 'es', href: 'https://media.example/es.vtt' },
        ],
      },
    ]);
  });

  it('a video has its own name, or the words before it', () => {
    const { content } = readMarkup(
      `<iframe title="Locks" src="https://www.youtube.com/embed/AAAAAAAAAAA"></iframe>
       <p><b>How seeds travel.</b></p><div><iframe title="YouTube video player" src="https://www.youtube.com/embed/BBBBBBBBBBB"></iframe></div>
       <p>Watch: <iframe src="https://player.vimeo.com/video/123456"></iframe></p>
       <a href="https://youtu.be/AAAAAAAAAAA">again</a>
       <video src="https://media.example/canal.mp4"></video>`,
    );
    const key = (text: string): string | undefined => content.blocks.find((block) => block.text === text)?.key;
    expect(content.videos).toEqual([
      { provider: 'youtube', id: 'AAAAAAAAAAA', href: 'https://www.youtube.com/embed/AAAAAAAAAAA', title: 'Locks' },
      {
        provider: 'youtube',
        id: 'BBBBBBBBBBB',
        href: 'https://www.youtube.com/embed/BBBBBBBBBBB',
        title: 'How seeds travel',
        key: key('How seeds travel.'),
      },
      {
        provider: 'vimeo',
        id: '123456',
        href: 'https://player.vimeo.com/video/123456',
        title: 'Watch',
        key: key('Watch:'),
      },
      { provider: 'file', id: 'canal.mp4', href: 'https://media.example/canal.mp4', title: 'again', key: key('again') },
    ]);
  });
});

describe('language and keys', () => {
  it('a stretch in another language is known by its place, across markup and spaces', () => {
    const { content } = readMarkup(
      '<p lang="en">Say <i lang="es"><b>buenos</b> días</i>, then <span lang="en-GB">colour</span> and <i lang="fr">merci </i>.</p>' +
        '<p>One <span lang="es">dos</span> three</p><p lang="es"><i>uno</i> dos</p>',
    );
    expect(
      content.blocks.map(({ text, lang, langs }) => [
        lang,
        langs?.map((one) => `${one.lang} ${text.slice(one.start, one.end)}`),
      ]),
    ).toEqual([
      ['en', ['es buenos días', 'fr merci']],
      [undefined, ['es dos']],
      ['es', undefined],
    ]);
  });
  it('words under a picture are known as that', () => {
    const { content } = readMarkup(
      '<figure><img src="/a.png" alt="A barn"><figcaption>A <b>barn</b></figcaption></figure><p>b</p>',
    );
    expect(content.blocks.map(({ text, caption }) => [text, caption])).toEqual([
      ['', undefined],
      ['A barn', true],
      ['b', undefined],
    ]);
  });
  it('a block has the language that the author gave it, not that of the interface', () => {
    const { content } = readMarkup(
      '<p>a</p><div lang="es" dir="rtl"><p>b</p><p lang="fr">c</p></div><p><span lang="de">d</span></p><p>e <i lang="de">f</i></p>',
    );
    expect(content.blocks.map(({ text, lang, dir }) => [text, lang, dir])).toEqual([
      ['a', undefined, undefined],
      ['b', 'es', 'rtl'],
      ['c', 'fr', 'rtl'],
      ['d', 'de', undefined],
      ['e f', undefined, undefined],
    ]);
  });

  it('a key follows the text, wherever it stands', () => {
    const keys = (html: string): string[] => readMarkup(html).content.blocks.map(({ key }) => key);
    const [one, two] = keys('<p>One</p><p>Two</p>');
    expect(keys('<h2>New</h2><div><p><b>One</b></p></div><p>Two</p>').slice(1)).toEqual([one, two]);
    expect(new Set(keys('<p>One</p><p>One</p><h2>One</h2>')).size).toBe(3);
  });
});

describe('pieces', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u00e9', '\u200b', '\ud83c\udf31', '.'),
    maxLength: 8,
  });
  const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
    markup: fc
      .array(fc.oneof({ depthSize: 'small' }, words, tie('element')), { maxLength: 5 })
      .map((parts) => parts.join('')),
    element: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('<br>', '<img alt="x" src="/x.png">', '<hr>', '<input>'),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'b',
            'div',
            'span',
            'li',
            'ul',
            'ol',
            'h2',
            'blockquote',
            'table',
            'tr',
            'td',
            'th',
            'pre',
            'a href="/x"',
          ),
          tie('markup'),
        )
        .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
    ),
  }));

  it('put together are the text of the block, but for marks of ours', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { content, root } = readMarkup(html);
        const covered = new Set<Text>();
        for (const { key, text, kind } of content.blocks) {
          let end = 0;
          for (const { node, offset, at, length } of content.pieces.get(key) ?? []) {
            expect(root.contains(node)).toBe(true);
            covered.add(node);
            // Between pieces there is nothing but what we put there.
            expect(text.slice(end, at)).toMatch(/^[\n\t \ufffc]*$/);
            const ofPage = node.data.slice(offset, offset + length);
            expect(ofPage).toHaveLength(length);
            expect(kind === 'code' ? ofPage : ofPage.replace(/[\n\u00a0]/g, ' ')).toBe(text.slice(at, at + length));
            end = at + length;
          }
          expect(text.slice(end)).toMatch(/^[\n\t \ufffc]*$/);
        }
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const lost: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (/\S/.test(node.data) && !covered.has(node)) lost.push(node.data);
        }
        expect(lost).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile and long pages', () => {
  it('nesting without end is read without recursion', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.textContent = 'deep';
    const content = new Content();
    const steps = readInto(content, root, RULES);
    while (!steps.next().done);
    expect(shape(content.blocks)).toEqual(['paragraph "deep"']);
  });

  it('100,000 words are read in short steps', () => {
    const root = document.createElement('div');
    const paragraph = `<p>${'The <b>water</b> in the lock rises slowly while the boat waits. '.repeat(5)}</p>`;
    root.innerHTML = paragraph.repeat(1820);
    document.body.append(root);
    // The page has drawn itself before it is read; its own first layout is not ours to count.
    expect(root.getBoundingClientRect().height).toBeGreaterThan(0);
    const content = new Content();
    const steps = readInto(content, root, RULES);
    const times: number[] = [];
    for (;;) {
      const started = performance.now();
      const { done } = steps.next();
      times.push(performance.now() - started);
      if (done) break;
    }
    root.remove();
    expect(content.blocks).toHaveLength(1820);
    expect(times.length).toBeGreaterThan(100);
    // A thirtieth is usual (2026-11). One step in twenty may meet a collection of garbage or a busy machine.
    const whole = times.reduce((sum, time) => sum + time, 0);
    const usual = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Infinity;
    expect(usual / whole).toBeLessThan(1 / 20);
  });
});
