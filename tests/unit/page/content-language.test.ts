import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lms/contract';
import type { Activity, Block } from '@/model/activity';
import { withLanguage } from '@/page/content-language';
import { paragraph, sceneFor } from '../supports/scene';

const readingOf = (blocks: readonly Block[], more: Partial<Activity> = {}): Reading => ({
  activity: { ...sceneFor(blocks, {}).scene.activity.value, ...more },
  roots: [],
  anchors: new Map(),
  pieces: new Map(),
  health: {},
});
const ENGLISH = 'The river was wide and the people of the town were proud of it, but that was long ago. '.repeat(2);
const SPANISH = 'El río era ancho y la gente del pueblo estaba orgullosa de él, pero eso fue hace mucho tiempo.';
/** As a browser's does, it knows long texts and errs in short ones. */
const detector = (asked: string[]) => (text: string) => {
  asked.push(text);
  return Promise.resolve(/\b(?:río|gente|casa)\b/u.test(text) && !text.includes('river') ? 'es' : 'en');
};
const languages = async (blocks: readonly Block[], asked: string[] = [], more: Partial<Activity> = {}) =>
  (await withLanguage(readingOf(blocks, more), detector(asked))).activity.blocks.map(({ lang, langs }) => ({
    lang,
    langs,
  }));

describe('a passage in another language', () => {
  it('has its own language when it is a paragraph', async () => {
    const asked: string[] = [];
    expect(await languages([paragraph('a', ENGLISH), paragraph('b', SPANISH)], asked)).toEqual([
      { lang: undefined, langs: undefined },
      { lang: 'es', langs: undefined },
    ]);
    // The whole text, and the one paragraph that looks different.
    expect(asked).toHaveLength(2);
  });
  it('is a stretch when it stands inside one', async () => {
    const text = `${ENGLISH}${SPANISH}`;
    const [block] = await languages([paragraph('a', text)], [], { lang: 'en' });
    expect(block?.lang).toBeUndefined();
    expect(block?.langs?.map(({ start, end, lang }) => [lang, text.slice(start, end)])).toEqual([['es', SPANISH]]);
  });
  it('is never guessed in fewer than fifty characters, nor against the markup', async () => {
    const asked: string[] = [];
    const blocks = [
      paragraph('a', 'La casa de la gente.'),
      paragraph('b', SPANISH, { lang: 'gl' }),
      paragraph('c', SPANISH, { kind: 'code' }),
    ];
    expect((await languages(blocks, asked, { lang: 'en' })).map(({ lang }) => lang)).toEqual([
      undefined,
      'gl',
      undefined,
    ]);
    expect(asked).toEqual([]);
  });
  it('is asked about once, however often the page is read', async () => {
    const asked: string[] = [];
    const detect = detector(asked);
    const reading = readingOf([paragraph('a', SPANISH)], { lang: 'en' });
    await withLanguage(reading, detect);
    const again = await withLanguage(reading, detect);
    expect(again.activity.blocks[0]?.lang).toBe('es');
    expect(asked).toHaveLength(1);
  });
});
