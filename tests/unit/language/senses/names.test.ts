import { describe, expect, it } from 'vitest';
import { ask } from '../on-disk';

describe('names are left alone', () => {
  it.each([
    'We asked [Tenisha] about it.',
    '[Tenisha] answered the question.',
    '[Rose] walked to school.',
    'Then [Rose] opened the door.',
    '[Will] ran home after lunch.',
    'My cousin [Will] likes math.',
    '[Bill] had three apples.',
    'She gave [Bill] two of them.',
    '[Mark] said that he was late.',
    'Yesterday [Mark] found a coin.',
    'Her friend [Grace] drew a map.',
    'The boy thanked [Jack] for the book.',
    'Uncle [Frank] drove the truck.',
    'Mr. [Brown] teaches science.',
    'Mrs. [Baker] wrote the answer on the board.',
    'Dr. [King] gave a famous speech.',
    'President [Grant] led the army.',
    'Queen [Victoria] ruled for many years.',
    'The letter came from [Washington] in spring.',
    'The settlers crossed the [Ohio] River.',
    'They dug the [Erie] Canal by hand.',
    'They dug the Erie [Canal] by hand.',
    'The ships left [Boston] Harbor at night.',
    'We hiked in the [Grand] Canyon last summer.',
    'We hiked in the Grand [Canyon] last summer.',
    'She lives on [Oak] Street near the park.',
    'The story is set in [Turkey].',
    'Silk came from [China] long ago.',
    'Many people moved to [California] for gold.',
    'In 1955, Rosa [Parks] kept her seat on the bus.',
    '[Rosa] Parks kept her seat on the bus.',
    'Harriet [Tubman] helped people to be free.',
    'The poem was written by Robert [Frost].',
    'Abraham [Lincoln] was born in a cabin.',
    'My friend [Hope] moved to Texas.',
    '[Esperanza] misses her father.',
    "It was [Maria]'s turn to read.",
  ])('%s', async (marked) => {
    const help = await ask(marked);
    expect(help.name).toBe(true);
    expect(help.senses.filter(({ id }) => /\.[var]\.\d+$/.test(id ?? ''))).toEqual([]);
  });
});

describe('words stay words', () => {
  it.each([
    '[Rivers] carry sand to the sea.',
    '[Roses] need sun and water.',
    '[Mark] your answer on the sheet.',
    '[Will] the ball roll or stop?',
    '[Bill] the customer for two hours.',
    '[Hope] is a strong feeling.',
    'School ends in [May].',
    'The first snow fell in [November].',
    'We have art on [Monday].',
    'She reads the [American] flag book.',
    'The Water [Cycle]',
    'How Plants Make [Food]',
    'The [Life] of a Star',
    'Chapter 3: The [Growth] of Cities',
    'UNIT TWO: [ENERGY]',
    'Look at the [mark] on the wall.',
    'Pay the [bill] on time.',
    'A [rose] has thorns.',
    'Most students [will] pass.',
    'A [turkey] is a large bird.',
    'Her [grace] on the ice was lovely.',
    '[Compare] the two maps.',
    'He said, "[Water] is life."',
    'First: [Cut] the paper.',
    '[Dr.] Lee spoke to us.',
    'Draw the [canal] on your map.',
    'The [king] gave an order.',
    '[Summer] is hot and dry.',
    'He plays [jack] of all trades.',
  ])('%s', async (marked) => {
    const help = await ask(marked);
    expect(help.name).toBe(false);
    expect(help.senses.length).toBeGreaterThan(0);
  });
});
