import { describe, expect, it } from 'vitest';
import { ask } from '../on-disk';

describe('the longest entry around the word, from any of its words', () => {
  it.each([
    ['They won in [spite] of the rain.', 'in spite of'],
    ['They won [in] spite of the rain.', 'in spite of'],
    ['They won in spite [of] the rain.', 'in spite of'],
    ['[According] to the text, owls hunt at night.', 'according to'],
    ['According [to] the text, owls hunt at night.', 'according to'],
    ['She sings as [well] as her sister.', 'as well as'],
    ['On the [other] hand, it costs more.', 'on the other hand'],
    ['On the other [hand], it costs more.', 'on the other hand'],
    ['Plants take in carbon [dioxide].', 'carbon dioxide'],
    ['The [Bill] of Rights protects free speech.', 'bill of rights'],
    ['The Cold [War] lasted for decades.', 'cold war'],
    ['Use evidence, for [example], a quote.', 'for example'],
    ['Bears, [of] course, eat fish.', 'of course'],
    ['The team [carried] out the plan.', 'carry out'],
    ['[Look] up the word in a dictionary.', 'look up'],
    ['Wind can [wear] down the rock.', 'wear down'],
  ])('%s', async (marked, lemma) => expect((await ask(marked)).lemma.toLowerCase()).toBe(lemma));

  it.each([
    ['[Turn] the volume down.', 'turn down', 'Turn'],
    ['Find the form and [fill] it in.', 'fill in', 'fill'],
    ['Hear the word and [write] it down.', 'write down', 'write'],
  ])('a verb parted from its particle: %s', async (marked, lemma, surface) =>
    expect(await ask(marked)).toMatchObject({ lemma, surface }),
  );

  it.each([
    ['Light [passes] through a lens.', 'pass'],
    ['The story is [set] in a small village.', 'set'],
    ['Feelings [change] over the course of the story.', 'change'],
    ['What [kind] of animal is it?', 'kind'],
    ['The two towns are [close] to each other.', 'close'],
    ['The [free] people of the colony paid taxes.', 'free'],
    ['There is a change in [evidence].', 'evidence'],
    ['We saw carbon, [dioxide] and more.', 'dioxide'],
    ['The [capital] of France is Paris.', 'capital'],
  ])('words that only stand beside each other: %s', async (marked, lemma) =>
    expect((await ask(marked)).lemma).toBe(lemma),
  );
});

describe('short forms are written out', () => {
  it.each([
    ["I [don't] know.", /do not/],
    ['It [won’t] work.', /will not/],
    ["[They're] late.", /they are/],
    ["[It's] cold.", /it is/],
    ['The line is 12 [cm] long.', /meter|centimeter/],
    ['Add 5 [kg] of sand.', /kilogram|gram/],
    ['Pour 250[mL] of water.'.replace('250[mL]', '[250mL]'), /liter/],
    ['She finished in [3rd] place.', /third|second/],
    ['He lives on the [27th] floor.', /27/],
    ['The [U.S.] Congress met.'.replace('[U.S.]', '[U.S].'), /America|federal/],
    ['Bring pens, paper, [etc].', /other things/],
    ['Cats [vs]. dogs', /against/],
    ['We met at 9 [a.m]. on the bus.', /morning/],
  ])('%s', async (marked, says) => {
    const help = await ask(marked);
    expect(help.senses.map(({ definition }) => definition).join(' | ')).toMatch(says);
  });
});

describe('the other spelling of English', () => {
  it.each([
    ['[Analyse] the poem.', 'analyze'],
    ['[Organise] your notes.', 'organize'],
    ['The [centre] of the circle', 'center'],
    ['Its [colour] is red.', 'color'],
    ['One [metre] is 100 centimetres.', 'meter'],
    ['[Summarise] the chapter.', 'summarize'],
  ])('%s', async (marked, american) => {
    const [best] = (await ask(marked)).senses;
    const [same] = (await ask(marked.replace(/\[.+?\]/, `[${american}]`))).senses;
    expect(best?.definition).toBe(same?.definition);
  });
});

it('says which meaning it is by a stable id', async () => {
  expect((await ask('We sat on the [bank] of the river.')).senses[0]?.id).toBe('bank-river');
  expect((await ask('A [newt] is small.')).senses[0]?.id).toBe('newt.n.1');
});
