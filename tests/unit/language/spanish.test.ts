import { describe, expect, it } from 'vitest';
import { ask, sources } from './on-disk';

const glossesOf = async (marked: string): Promise<string[]> =>
  (await ask(marked, 'es')).senses.flatMap(({ glosses }) => glosses.map(({ text }) => text));

describe('Spanish for school words', () => {
  // Of the school-core glossary: there in every build.
  it.each([
    ['[Analyze] the poem.', 'analizar'],
    ['[Infer] what she feels.', 'inferir'],
    ['[Justify] your choice.', 'justificar'],
    ['[Summarize] the text.', 'resumir'],
    ['[However], it rained.', 'sin embargo'],
    ['It rained; [therefore] we left.', 'por lo tanto'],
    ['[Although] it was cold, we swam.', 'aunque'],
    ['The [drought] killed the corn.', 'sequía'],
    ['Trees stop [erosion].', 'erosión'],
    ['Give [evidence] from the text.', 'evidencia'],
    ['The [cause] of the fire', 'causa'],
    ['the [effect] of heat', 'efecto'],
    ['[Photosynthesis] needs light.', 'fotosíntesis'],
    ['Find the [ratio].', 'razón'],
    ['Solve the [equation].', 'ecuación'],
    ['the [slope] of the line', 'pendiente'],
    ['Let the [variable] be x.', 'variable'],
    ['the cell [membrane]', 'membrana'],
    ['The [government] built roads.', 'gobierno'],
    ['The [revolution] began.', 'revolución'],
    ['The [migration] is long.', 'migración'],
    ['Name your [source].', 'fuente'],
    ['Write your [claim].', 'afirmación'],
    ['the [theme] of the story', 'tema'],
    ['Each [cell] has a wall.', 'célula'],
    ['The [habitat] of the owl', 'hábitat'],
    ['What is your [hypothesis]?', 'hipótesis'],
    ['A [fraction] of the class', 'fracción'],
    ['Read the next [paragraph].', 'párrafo'],
    ['What is the [main] idea?', 'idea principal'],
  ])('%s: %s', async (marked, gloss) => {
    const [best] = (await ask(marked, 'es-MX')).senses;
    const [first] = best?.glosses ?? [];
    expect(first).toMatchObject({ text: gloss, lang: 'es', source: 'core', reviewed: false });
    expect(first?.definition).not.toBe('');
  });

  it.each([
    ['A [frog] jumps.', 'rana'],
    ['The [volcano] smokes.', 'volcán'],
    ['A [butterfly] flew.', 'mariposa'],
    ['The [telescope] is new.', 'telescopio'],
  ])('from CLDR: %s', async (marked, gloss) => expect(await glossesOf(marked)).toContain(gloss));

  it.skipIf(sources.lacking.includes('apertium-eng-spa')).each([
    ['The [river] is wide.', 'río'],
    ['A heavy [storm] came.', 'tormenta'],
    ['The [soil] is rich.', 'tierra'],
    ['The [war] ended.', 'guerra'],
    ['The [king] spoke.', 'rey'],
    ['They signed the [law].', 'ley'],
    ['a green [field]', 'campo'],
    ['The [farmer] works.', 'labrador'],
    ['The [weather] is cold.', 'tiempo'],
    ['a cold [winter]', 'invierno'],
    ['The [heart] beats.', 'corazón'],
    ['clean [water]', 'agua'],
    ['She [wrote] a letter.', 'escribir'],
    ['They [built] a house.', 'construir'],
    ['He [teaches] maths.', 'enseñar'],
    ['Birds [fly] south.', 'volar'],
    ['The seeds [grow] fast.', 'crecer'],
    ['They [won] the war.', 'ganar'],
    ['a [large] city', 'grande'],
    ['The road is [dangerous].', 'peligroso'],
    ['The [strong] wind', 'fuerte'],
    ['a [poor] family', 'pobre'],
    ['She ran [quickly].', 'deprisa'],
    ['We [often] read.', 'a menudo'],
    ['The [knowledge] of plants', 'conocimiento'],
    ['the [language] of maths', 'lengua'],
    ['The [peace] lasted.', 'paz'],
    ['[because] it rains', 'porque'],
    ['the [length] of the line', 'longitud'],
    ['The [leaf] is green.', 'hoja'],
    ['a [century] ago', 'siglo'],
    ['We [organize] it.', 'organizar'],
  ])('from Apertium: %s', async (marked, gloss) => expect(await glossesOf(marked)).toContain(gloss));

  it('gives the country of Turkey no bird', async () => {
    const [best] = (await ask('The story is set in [Turkey].', 'es')).senses;
    expect(best?.glosses).toEqual([]);
  });

  it('gives no glosses when no language is asked for, or one that has none', async () => {
    expect((await ask('The [river] is wide.')).senses[0]?.glosses).toEqual([]);
    expect((await ask('The [river] is wide.', 'tlh')).senses[0]?.glosses).toEqual([]);
  });
});
