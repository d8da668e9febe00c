import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cognateOf, looksAlike } from '@/language/cognates';
import { readTable } from '@/scripts/data/core';
import { ask } from '../on-disk';

/** Translations, each gone through by hand: would a reader see that the two are one word? */
const pairs = readFileSync('tests/unit/language/school/cognates.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [lang = '', english = '', other = '', same = ''] = line.split('\t');
    return { lang, english, other, same: same === 'yes' };
  });
const friends = readTable('glossary/false-friends.tsv');

describe('cognates', () => {
  it('are rightly shown in 95 of 100, and most of them are shown', () => {
    const shown = pairs.filter(({ lang, english, other }) => looksAlike(english, other, lang));
    const wrong = shown.filter(({ same }) => !same);
    const missed = pairs.filter((pair) => pair.same && !shown.includes(pair));
    console.info(
      `${pairs.length} pairs, ${shown.length} shown; wrongly ${wrong.map(({ english }) => english).join(', ') || 'none'}; ` +
        `missed ${missed.map(({ lang, english, other }) => `${lang} ${english} ${other}`).join(', ')}`,
    );
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(1 - wrong.length / shown.length).toBeGreaterThanOrEqual(0.95);
    expect(missed.length / pairs.length).toBeLessThan(0.15);
  });

  it('are never false friends, not even where a dictionary gives one as a gloss', () => {
    expect(friends.length).toBeGreaterThanOrEqual(40);
    const shown = friends.filter(({ lang = '', word = '', 'looks-like': text = '', means = '' }) => {
      return cognateOf(word, [text], lang, [text, means])?.kind === 'cognate';
    });
    expect(shown).toEqual([]);
  });

  it.each(['es', 'pt', 'fr', 'ht'])('are no false friends on the card either, in %s', async (home) => {
    const listed = friends.filter(({ lang }) => lang === home);
    const wrong: string[] = [];
    for (const { word = '', 'looks-like': text = '' } of listed) {
      const { cognate } = await ask(`[${word}]`, home);
      if (cognate?.kind === 'cognate' && cognate.text === text) wrong.push(`${word} ${text}`);
    }
    expect(listed.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });
});
