import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLayers } from '@/page/layers';
import { markOf } from '@/page/marks';
import { pathOf } from '@/page/path';
import { ProofWatch } from '@/page/proof-watch';
import { PageStage } from '@/page/stage';
import type { Tap } from '@/supports/contract';
import { page, readingOf, wordsOf } from './a-reading';

const HTML = `<h2>Seeds</h2><p id="first">A seed can <em>travel</em> far. <a href="#x">Wind</a> helps it.</p><p>Birds help too.</p>`;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

function open(html = HTML) {
  const root = page(html);
  const theirs: MutationRecord[] = [];
  const watch = new ProofWatch(document, (records) => theirs.push(...records), life.signal);
  watch.watch();
  const layers = openLayers();
  const stage = new PageStage(
    { doc: document, layers, ours: (step) => watch.ours(step), font: () => Promise.reject(new Error('none')) },
    life.signal,
  );
  const { reading, text } = readingOf(root);
  watch.remember([root]);
  stage.bind(reading, text);
  return { root, watch, layers, stage, text, theirs };
}
const painted = (name: 'word' | 'sentence' | 'open'): string[] => markOf(name).map((range) => range.toString());

describe('the stage', () => {
  it('paints, dresses and undoes all of it without one record in the page', async () => {
    const { root, watch, stage, text } = open();
    const before = document.documentElement.outerHTML;
    const support = new AbortController();
    const mine = stage.for('read-aloud', support.signal);
    const words = wordsOf(text);
    mine.paint('word', words.slice(3, 5));
    mine.dress({
      size: 2,
      lineHeight: 2,
      letterSpacing: 0.12,
      column: 40,
      tint: { paper: '#111', ink: '#eee', link: '#8cf' },
    });
    expect(painted('word')).toEqual(['can', 'travel']);
    expect(getComputedStyle(root).backgroundColor).toBe('rgb(17, 17, 17)');
    const proof = await watch.proof();
    expect(proof).toMatchObject({ recordsByUs: 0, wordsChanged: 0, wordsHidden: 0 });
    expect(proof.htmlHashNow).toBe(proof.htmlHashBefore);
    support.abort();
    expect(painted('word')).toEqual([]);
    expect(getComputedStyle(root).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('finds the same words again in new nodes', () => {
    const { root, stage, text } = open();
    const mine = stage.for('read-aloud', life.signal);
    const travel = wordsOf(text).find((word) => text.textOf(word) === 'travel');
    if (!travel) throw new Error('no word');
    mine.paint('word', [travel]);
    root.innerHTML = HTML;
    const again = readingOf(root);
    stage.bind(again.reading, again.text);
    expect(painted('word')).toEqual(['travel']);
    expect(markOf('word')[0]?.startContainer.isConnected).toBe(true);
  });

  it('puts one box round a formula that is no text, in a sentence or alone, as the page draws it', () => {
    const picture = (id: string, latex: string): string =>
      `<img id="${id}" class="equation_image" width="60" height="20" data-equation-content="${latex}" src="data:,">`;
    const typeset =
      '<span id="drawn" class="MathJax_SVG" style="display: inline-block; width: 40px; height: 18px"></span><script type="math/tex">y</script>';
    const { layers, stage, text } = open(
      `<p>So ${picture('in', 'x')} and ${typeset}.</p><p>${picture('alone', 'z')}</p>`,
    );
    const mine = stage.for('read-aloud', life.signal);
    const boxOf = (id: string): object => {
      const { left, top, right, bottom } = document.getElementById(id)!.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const [sentence, alone] = text.blocks;
    const objects = sentence!.inlines!.map(({ at }) => ({ key: sentence!.key, start: at, end: at + 1 }));
    mine.paint('word', [objects[0]!]);
    expect(layers.boxes.value.get('word')).toEqual([boxOf('in')]);
    mine.paint('word', [objects[1]!]);
    expect(layers.boxes.value.get('word')).toEqual([boxOf('drawn')]);
    mine.paint('word', []);
    mine.paint('sentence', [{ key: alone!.key, start: 0, end: 0 }]);
    expect([...layers.boxes.value]).toEqual([['sentence', [boxOf('alone')]]]);
    mine.paint('sentence', [{ key: sentence!.key, start: 0, end: 2 }]);
    expect([layers.boxes.value.size, painted('sentence')]).toEqual([0, ['So']]);
    expect(layers.boxes.value.size).toBe(0);
  });

  it('leaves pictures out of what it paints: a highlight would hide them', () => {
    const { stage, text } = open(
      '<p>One <img src="data:," alt="a lock" width="9"> two <em>or <img src="data:," alt=""></em>three.</p>',
    );
    const mine = stage.for('read-aloud', life.signal);
    const [block] = text.blocks;
    mine.paint('sentence', [{ key: block!.key, start: 0, end: block!.text.length }]);
    expect(painted('sentence').map((part) => part.trim())).toEqual(['One', 'two or', 'three.']);
    expect(markOf('sentence').some((range) => range.cloneContents().querySelector('img'))).toBe(false);
  });

  it('peels everything off and puts it back', () => {
    const { root, stage, text } = open();
    const mine = stage.for('a', life.signal);
    mine.paint('open', wordsOf(text).slice(0, 1));
    mine.dress({ lineHeight: 3 });
    const dressed = getComputedStyle(root).lineHeight;
    const started = performance.now();
    stage.peel(true);
    expect(painted('open')).toEqual([]);
    expect(getComputedStyle(root).lineHeight).not.toBe(dressed);
    stage.peel(false);
    expect(performance.now() - started).toBeLessThan(100);
    expect(painted('open')).toEqual(['Seeds']);
    expect(getComputedStyle(root).lineHeight).toBe(dressed);
  });

  it('counts a write of ours, and not the page’s own', async () => {
    const { root, watch, theirs } = open();
    root.querySelector('p')?.setAttribute('data-page', '1');
    watch.ours(() => root.querySelector('p')?.setAttribute('data-ours', '1'));
    expect((await watch.proof()).recordsByUs).toBe(1);
    expect(theirs.map((record) => record.attributeName)).toEqual(['data-page']);
  });

  it('hears a tap on a word, and leaves links and empty places to the page', () => {
    const { root, stage, text } = open();
    const taps: Tap[] = [];
    stage.for('word-card', life.signal).onTap((tap) => taps.push(tap));
    const click = (element: Element, x: number, y: number): boolean =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y }));
    const em = root.querySelector('em') as Element;
    const box = em.getBoundingClientRect();
    expect(click(em, box.left + 4, box.top + box.height / 2)).toBe(true);
    expect(taps.map((tap) => text.textOf(tap.span))).toEqual(['travel']);
    const link = (root.querySelector('a') as Element).getBoundingClientRect();
    click(root.querySelector('a') as Element, link.left + 4, link.top + 5);
    const paragraph = root.querySelector('#first') as Element;
    click(paragraph, paragraph.getBoundingClientRect().right - 2, box.top + 4);
    expect(taps.length).toBe(1);
  });

  it('tells of a press on a word only while somebody takes taps, and ends with the support', () => {
    const { root, stage, text } = open();
    const pressed: string[] = [];
    const own = new AbortController();
    const support = stage.for('word-card', own.signal);
    support.onPress((span) => void pressed.push(text.textOf(span)));
    const em = root.querySelector('em') as Element;
    const box = em.getBoundingClientRect();
    const press = (button: number): boolean =>
      em.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, button, clientX: box.left + 4, clientY: box.top + 4 }),
      );
    press(0);
    expect(pressed).toEqual([]);
    support.onTap(() => undefined);
    press(2);
    press(0);
    expect(pressed).toEqual(['travel']);
    own.abort();
    press(0);
    expect(pressed).toEqual(['travel']);
  });
});

describe('pathOf', () => {
  it('holds for one element alone, whatever stands around it', () => {
    const root = page(
      '<div><p>a</p><p>b</p></div><section id="twice"><p>c</p></section><section id="twice"><p>d</p></section><div id="7:x"><b>e</b></div>',
    );
    for (const element of root.querySelectorAll('*')) {
      expect([...document.querySelectorAll(pathOf(element))]).toEqual([element]);
    }
  });
});
