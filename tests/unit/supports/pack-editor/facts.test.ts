import { describe, expect, it } from 'vitest';
import { translator } from '@/components/text';
import type { Pack } from '@/model/pack';
import { answerTo, factsOf, QUESTIONS } from '@/supports/pack-editor/facts';
import { supportStrings } from '@/supports/strings';
import { anyPack, typicalPack } from '../../packs/a-pack';
import { EMPTY_PACK } from '../teaching';
import fc from 'fast-check';

const t = translator(supportStrings('en'));
const said = (pack: Pack): string[] => factsOf(pack, t, 'en').map(({ count, more }) => [count, more].join(' ').trim());

describe('what travels', () => {
  it('is told by kind, with counts and languages', () => {
    expect(
      said({
        ...EMPTY_PACK,
        terms: [
          { term: 'a', meaning: 'x', glosses: { es: 'a', ar: 'ا' } },
          { term: 'b', meaning: 'y', glosses: { es: 'b' }, first: true },
          { term: 'c' },
        ],
        alternates: [{ kind: 'video', title: 'Film', href: 'https://a.example/f' }],
        steps: [{ quote: 'Read the text' }],
        policy: { measures: 'content', allow: ['word-card'], keepOff: [], tested: ['a', 'b'] },
      }),
    ).toEqual([
      '3 words 2 with easy meanings, 2 in Spanish, 1 in Arabic, 1 in class first',
      '1 video without captions',
      '1 step in your own words',
      'Quiz: It measures the content, allowed: Word help, tested words: 2',
    ]);
  });
  it('leaves nothing out, and names no key that nobody wrote', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const lines = said(pack);
        expect(lines.join(' ')).not.toMatch(/pack-editor\./);
        const kinds = [pack.terms.length, pack.steps, pack.starters, pack.goal, pack.notes, pack.policy, pack.say];
        expect(lines.length).toBeGreaterThanOrEqual(kinds.filter((each) => each !== undefined && each !== 0).length);
      }),
    );
  });
});

describe('the four questions', () => {
  const answers = (pack: Pack, languages: readonly string[] = ['es']): string[] =>
    QUESTIONS.map((question) => answerTo(question, pack, languages, t, 'en'));
  it('are answered from the pack: what is there, and what is not', () => {
    expect(answers(typicalPack, ['es', 'ar'])).toEqual([
      `The goal in this pack: “${typicalPack.goal}”`,
      'Words: 9. In Spanish: 8. None in Arabic.',
      'Students choose among 3 ways: read, listen, and what you added.',
      'No part is named as done together. The questions are the same for all.',
    ]);
  });
  it('have an answer for an empty pack, and grade nothing', () => {
    expect(answers(EMPTY_PACK)[1]).toBe('No words are explained yet. None in Spanish.');
    expect(answers(EMPTY_PACK).join(' ')).not.toMatch(/\d+ ?%|score|good|well done|should/i);
  });
});
