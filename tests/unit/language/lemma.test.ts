import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lemmasOf, plainForm } from '@/language/lemma';
import { Forms, paths } from '@/language/lexicon-format';

const irregular = new Map(Object.entries(Forms.parse(JSON.parse(readFileSync(`public${paths.forms}`, 'utf8')))));

describe('lemmasOf', () => {
  it.each([
    ['rivers', 'river'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['dishes', 'dish'],
    ['stories', 'story'],
    ['leaves', 'leaf'],
    ['knives', 'knife'],
    ['potatoes', 'potato'],
    ['women', 'woman'],
    ['mice', 'mouse'],
    ['children', 'child'],
    ['feet', 'foot'],
    ['hypotheses', 'hypothesis'],
    ['phenomena', 'phenomenon'],
    ['matrices', 'matrix'],
    ['gases', 'gas'],
    ['runs', 'run'],
    ['carries', 'carry'],
    ['watches', 'watch'],
    ['studied', 'study'],
    ['moved', 'move'],
    ['jumped', 'jump'],
    ['making', 'make'],
    ['eating', 'eat'],
    ['running', 'run'],
    ['stopped', 'stop'],
    ['went', 'go'],
    ['wrote', 'write'],
    ['found', 'find'],
    ['taught', 'teach'],
    ['began', 'begin'],
    ['bigger', 'big'],
    ['largest', 'large'],
    ['happier', 'happy'],
    ['better', 'good'],
    ['worst', 'bad'],
    ['river’s', 'river'],
    ["students'", 'students'],
    ["don't", 'do'],
    ["can't", 'can'],
    ["they're", 'they'],
    ['Photosynthesis', 'photosynthesis'],
    ['pho\u00ADto', 'photo'],
    ['EVIDENCE', 'evidence'],
    ['shipped', 'ship'],
    ['analyses', 'analysis'],
  ])('%s may be %s', (form, lemma) => {
    expect(lemmasOf(form, irregular).map((found) => found.lemma)).toContain(lemma);
  });

  it.each([
    ['glass', 'glas'],
    ['bus', 'bu'],
    ['is', 'i'],
    ['this', 'thi'],
    ['virus', 'viru'],
  ])('%s is never %s', (form, wrong) => {
    expect(lemmasOf(form, irregular).map((found) => found.lemma)).not.toContain(wrong);
  });

  it('says which part of speech an ending speaks for', () => {
    expect(lemmasOf('leaves', irregular)).toContainEqual({ lemma: 'leaf', pos: 'n' });
    expect(lemmasOf('leaves', irregular)).toContainEqual({ lemma: 'leave', pos: 'v' });
    expect(lemmasOf('leaves', irregular)[0]).toEqual({ lemma: 'leaves' });
  });

  it('makes a plain form of what pages write', () => expect(plainForm('Don’t\u200B')).toBe("don't"));
});
