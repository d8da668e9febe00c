import { describe, expect, it } from 'vitest';
import { looksAlike } from '@/language/cognates';
import { syllablesOf } from '@/scripts/data/syllables';
import { ask } from './on-disk';

describe('syllables', () => {
  it.each(
    (
      'an·a·lyze ev·i·dence hy·poth·e·sis pho·to·syn·the·sis met·a·phor ca·nal lock lem·on de·mon ta·ble cir·cle ' +
      'e·vap·o·rate a·bout e·ven an·y i·de·a ar·e·a li·on sci·ence po·em re·li·a·ble va·ri·e·ty so·ci·e·ty ra·di·us ' +
      'weap·ons placed pla·ces de·sire our cre·at·ed pic·tures con·sti·tu·tion·al queen'
    ).split(' '),
  )('%s', (parted) => {
    expect(syllablesOf(parted.replaceAll('·', ''))?.join('·')).toBe(parted);
  });

  it('says nothing of a word whose sound nobody knows', () => {
    expect(syllablesOf('xylthrope')).toBeUndefined();
  });
});

const partsOf = async (word: string): Promise<string | undefined> =>
  (await ask(`[${word}]`)).parts?.map(({ text, meaning }) => (meaning ? `${text} (${meaning})` : text)).join(' + ');

describe('word parts', () => {
  it.each([
    ['photosynthesis', 'photo (light) + synthesis (putting together)'],
    ['ecosystem', 'eco (home, surroundings) + system'],
    ['construct', 'con (together) + struct (build)'],
    ['unlikely', 'un (not, the opposite of) + likely'],
    ['happiness', 'happi (happy) + ness (state of being)'],
    ['evaporation', 'e (out) + vapor (steam) + ation (act or result of)'],
    ['invisible', 'in (not) + vis (see) + ible (can be)'],
    ['inspect', 'in (in, into) + spect (look)'],
    ['predict', 'pre (before) + dict (say)'],
    ['democracy', 'demo (people) + cracy (rule)'],
    ['rewrite', 're (again, back) + write'],
    ['irregular', 'ir (not) + regular'],
  ])('%s', async (word, parts) => {
    expect(await partsOf(word)).toBe(parts);
  });

  it.each('region uncle person reason country mission friend letter morphine transparent signal'.split(' '))(
    '%s is not taken apart wrongly',
    async (word) => {
      const parts = await partsOf(word);
      expect([undefined, 'miss (send) + ion (act or result of)']).toContain(parts);
    },
  );
});

describe('the family of a word', () => {
  it.each([
    ['analyze', ['analysis']],
    ['evaporate', ['evaporation']],
    ['migrate', ['migration']],
    ['predict', ['prediction']],
  ])('%s', async (word, family) => {
    expect((await ask(`[${word}]`)).family).toEqual(expect.arrayContaining(family));
  });
});

describe('a cognate', () => {
  it.each([
    ['evaporation', 'evaporación', 'es'],
    ['society', 'sociedad', 'es'],
    ['community', 'comunidade', 'pt'],
    ['photosynthesis', 'photosynthèse', 'fr'],
    ['conclusion', 'conclusione', 'it'],
    ['democracy', 'demokrasi', 'ht'],
  ])('%s and %s (%s) are seen to be one word', (english, other, lang) => {
    expect(looksAlike(english, other, lang)).toBe(true);
  });

  it.each([
    ['table', 'mesa', 'es'],
    ['root', 'raíz', 'es'],
    ['lock', 'esclusa', 'es'],
    ['although', 'aunque', 'es'],
    ['trade', 'comércio', 'pt'],
    ['water', 'eau', 'fr'],
    ['evidence', 'دليل', 'ar'],
    ['canal', 'Kanal', 'de'],
  ])('%s and %s (%s) are not', (english, other, lang) => {
    expect(looksAlike(english, other, lang)).toBe(false);
  });

  it('is shown beside its gloss, and a false friend is warned of', async () => {
    const cognate = (await ask('Explain the [conclusion] of the essay.', 'es-MX')).cognate;
    expect(cognate).toEqual({ text: 'conclusión', lang: 'es', kind: 'cognate' });
    const friend = (await ask('Go to the [library] and find a book.', 'es')).cognate;
    expect(friend).toEqual({ text: 'librería', lang: 'es', kind: 'false-friend', means: 'a bookstore' });
    expect((await ask('Go to the [library] and find a book.')).cognate).toBeUndefined();
  });
});
