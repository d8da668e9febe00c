import { describe, expect, it } from 'vitest';
import { createLexicon } from '@/language/lexicon';
import { WordHelp } from '@/model/word-help';
import { ask, lexicon, readCompiled, sources } from './on-disk';

describe('the first sense fits the sentence', () => {
  it.each([
    ['The river overflowed its [bank] after the storm.', 'bank', 'noun', /side of a river/],
    ['She put her money in the [bank].', 'bank', 'noun', /money/],
    ['[Plants] use sunlight to make food.', 'plant', 'noun', /grows/],
    ['The [plant] makes cars and employs many workers.', 'plant', 'noun', /made/],
    ['[Compare] the two maps and cite evidence.', 'compare', 'verb', /same or different/],
    ['Draw a [table] with three columns.', 'table', 'noun', /rows and columns/],
    ['They sat around the [table] for dinner.', 'table', 'noun', /legs/],
    ['Every living thing is made of [cells].', 'cell', 'noun', /living/],
    ['The guard locked the prisoner in a [cell].', 'cell', 'noun', /prison/],
    ['The [leaves] fall from the tree.', 'leaf', 'noun', /photosynthesis/],
    ['He [leaves] the house at noon.', 'leave', 'verb', /go away/],
    ['Our [current] president was elected in 2020.', 'current', 'adjective', /now/],
    ['The [current] flows through the wire.', 'current', 'noun', /electric/],
    ['The settlers [found] the colony empty.', 'find', 'verb', /come upon|by chance/],
    ['The bag is [light].', 'light', 'adjective', /not heavy/],
    ['The [scale] on the map shows miles.', 'scale', 'noun', /map/],
    ['[State] your claim in one sentence.', 'state', 'verb', /say/],
    ['Water can exist in three [states]: solid, liquid and gas.', 'state', 'noun', /solid/],
    ['Each [state] has its own laws and capital.', 'state', 'noun', /country/],
    ['Turn the [volume] down.', 'volume', 'noun', /loud/],
    ['The [volume] of the box is 12 cubic inches.', 'volume', 'noun', /space/],
    ['[Lead] is a heavy metal.', 'lead', 'noun', /metallic/],
    ['The story is set in [Turkey].', 'turkey', 'noun', /republic/],
    ['We ate [turkey].', 'turkey', 'noun', /large/],
    ['A mirror [reflects] light.', 'reflect', 'verb', /back/],
  ])('%s', async (marked, lemma, pos, definition) => {
    const help = await ask(marked);
    expect(help.lemma).toBe(lemma);
    expect(help.senses[0]).toMatchObject({ pos, definition: expect.stringMatching(definition) as string });
    expect(help.senses.length).toBeLessThanOrEqual(3);
  });
});

describe('phrases', () => {
  it.each([
    ['Carbon [dioxide] traps heat.', 'Carbon dioxide', 'carbon dioxide'],
    ['[Carbon] dioxide traps heat.', 'Carbon dioxide', 'carbon dioxide'],
    ['The [square] roots of nine', 'square roots', 'square root'],
    ['Wind can [wear] down the rock.', 'wear down', 'wear down'],
    ['They [took] part in the vote.', 'took part', 'take part'],
  ])('%s', async (marked, surface, lemma) => {
    const help = await ask(marked);
    expect(help).toMatchObject({ surface, lemma });
    expect(marked.replace(/[[\]]/g, '').slice(help.start, help.end)).toBe(surface);
  });

  it('does not reach over punctuation or from a content word back to a small one', async () => {
    expect((await ask('We saw carbon, [dioxide] and more.')).surface).toBe('dioxide');
    expect((await ask('There is a change in [evidence].')).surface).toBe('evidence');
  });
});

describe('names', () => {
  it.each([
    ['We asked [Tenisha] about it.', true, 0],
    ['The letter came from [Washington] in May.', true, 3],
    ['[Tenisha] answered.', true, 0],
    ['The Big Blurfish And The [Snorkwump]', false, 0],
    ['Look at the [blurfish].', false, 0],
  ])('%s', async (marked, name, senses) => {
    const help = await ask(marked);
    expect([help.name, help.senses.length]).toEqual([name, senses]);
  });
});

describe('pictures', () => {
  it('shows what the noun mostly means, as an SVG of its own', async () => {
    const { picture } = await ask('The [bear] ate a fish.');
    expect(picture?.alt).toBe('bear');
    expect(picture?.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>.*<\/svg>$/s);
    expect(picture?.svg).not.toMatch(/<script|\son\w+=|href=/i);
  });
  it.each([
    'Trees [bear] fruit in the fall.',
    'We sat on the [bank].',
    'Click the [mouse].',
    'The [cancer] spread.',
    'The river runs into the sea at its [mouth].',
    'The girl became a film [star].',
    'The points and lines lie on one [plane].',
  ])('shows none: %s', async (marked) => expect((await ask(marked)).picture).toBeUndefined());
  it.each(['Open your [mouth] and show your teeth.', 'The sun is a [star] in the sky.', 'The [plane] landed.'])(
    'shows one: %s',
    async (marked) => expect((await ask(marked)).picture).toBeDefined(),
  );
});

describe('for a school', () => {
  it.each(['halfback', 'eyesore', 'slavery', 'slave', 'spit'])('keeps %s', async (word) => {
    expect((await ask(`The word is [${word}].`)).senses.length).toBeGreaterThan(0);
  });
  // Rot13, so that nobody meets them here.
  it.each(['avttre', 'snttbg', 'xvxr', 'fuvg', 'shpxvat', 'phag', 'jubern', 'fcvp', 'ergneq', 'ovgpu'])(
    'has no card for %s',
    async (hidden) => {
      const word = hidden.replaceAll(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97));
      const help = await ask(`The word is [${word}].`, 'es');
      expect(help.senses).toEqual([]);
      expect(help.picture).toBeUndefined();
    },
  );
});

describe('whatever is asked', () => {
  it.each([
    ['', 0, 0],
    ['One', 5, 9],
    ['__proto__ constructor', 0, 9],
    ['The constructor runs.', 4, 15],
    ['\u202Eevil\u202C \uFFFC', 0, 6],
    ['x'.repeat(4000), 0, 4000],
  ])('answers about %j', async (sentence, start, end) => {
    expect(
      WordHelp.parse(await lexicon.help({ sentence, start, end, lang: 'en', home: 'es' })).senses.length,
    ).toBeLessThan(4);
  });

  it('has no meanings for other languages than English', async () => {
    expect(await lexicon.help({ sentence: 'La casa', start: 3, end: 7, lang: 'es' })).toMatchObject({
      surface: 'casa',
      senses: [],
    });
  });

  it('goes on without the dictionaries that a build lacks', async () => {
    const without = createLexicon(async (path) => {
      if (/apertium|freedict/.test(path) || path.includes('/pictures')) throw new Error('not in this build');
      return readCompiled(path);
    });
    const help = await ask('The [bear] ate a fish.', 'es', without);
    expect(help.senses[0]?.glosses).toEqual([{ text: 'oso', lang: 'es', source: 'cldr' }]);
    expect(help.picture).toBeUndefined();
  });

  it('reads each file once while it is in use', async () => {
    const read: string[] = [];
    const counting = createLexicon(async (path) => {
      read.push(path);
      return readCompiled(path);
    });
    await ask('The river overflowed its [bank].', 'es', counting);
    const first = read.length;
    await ask('The river overflowed its [bank].', 'es', counting);
    expect(read.length).toBe(first);
    expect(new Set(read).size).toBe(first);
    expect(first).toBeLessThan(24);
  });

  it('knows the dictionaries it was built from', () => expect(sources.ids).toContain('wordnet'));
});
