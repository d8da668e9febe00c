import { describe, expect, it } from 'vitest';
import { TASK_VERBS } from '@/language/task-verbs';
import { askOf } from '@/supports/starters/asks';
import { FRAMES, type Frames, GAP } from '@/supports/starters/frames';

const kinds = Object.entries(FRAMES);
const all = (amount: keyof Frames): string[] => kinds.flatMap(([, frames]) => [...frames[amount]]);
const wordsOf = (text: string): string[] => text.match(/[\p{L}’']+/gu) ?? [];

describe('our words', () => {
  it('are three of each amount for every kind of question, none twice in it', () => {
    for (const [, frames] of kinds)
      for (const words of Object.values(frames)) expect(new Set(words).size).toBe(words.length);
    expect(kinds.length).toBeGreaterThanOrEqual(6);
  });

  it('leave every thought to the student: a frame is a sentence with gaps, a starter breaks off, a link joins', () => {
    const gaps = (text: string): number => text.split(GAP).length - 1;
    // No sentence of a frame is finished by us.
    const finished = (frame: string): boolean => frame.split(/(?<=\.) /).some((sentence) => gaps(sentence) === 0);
    expect(all('frame').filter((each) => gaps(each) < 2 || !/^[A-Z_].*\.$/.test(each) || finished(each))).toEqual([]);
    expect(all('starter').filter((each) => !/^[A-Z][^.?!_]*$/.test(each) || wordsOf(each).length > 6)).toEqual([]);
    expect(all('link').filter((each) => !/^[a-z ]+$/.test(each) || wordsOf(each).length > 4)).toEqual([]);
  });

  it('are short words that say nothing of any subject', () => {
    const words = [...all('frame'), ...all('starter'), ...all('link')].flatMap(wordsOf);
    expect(words.filter((word) => word.length > 9 && word !== 'difference')).toEqual([]);
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  });

  it('are less to hold on to with every stair', () => {
    for (const [, { frame, starter, link }] of kinds) {
      const length = (texts: readonly string[]): number => texts.join(' ').replaceAll(GAP, '').length;
      expect(length(frame)).toBeGreaterThan(length(link));
      expect(length(starter)).toBeGreaterThan(length(link));
    }
  });
});

describe('which kind a question is', () => {
  it.each([
    ['Explain in your own words why a lock needs no engine.', ['Explain'], 'explain'],
    ['Why was wheat worth so little before 1825?', [], 'explain'],
    ['How does the sun warm the water?', [], 'explain'],
    ['Compare the two towns.', ['Compare'], 'compare'],
    ['Which city grew the most compared with its size in 1820?', [], 'compare'],
    ['Support your claim with two details.', ['Support'], 'argue'],
    ['Should the town build a bridge?', [], 'argue'],
    ['Describe the setting.', ['Describe'], 'describe'],
    ['Show how you know.', ['Show'], 'show'],
    ['What will happen to the plant?', [], 'predict'],
    ['Did the canal help them, harm them, or both?', [], 'answer'],
    ['Write one paragraph.', ['Write'], 'answer'],
    ['Read the text.', ['Read'], undefined],
    ['Turn it in on Friday.', ['Turn'], undefined],
    ['The wind rose.', [], undefined],
  ])('%s', (sentence, verbs, ask) => expect(askOf(sentence, verbs)).toBe(ask));

  it('knows no verb that directions are not known by', () => {
    const known = [...TASK_VERBS].filter((verb) => askOf('', [verb]) !== undefined);
    expect(known.length).toBeGreaterThan(30);
  });
});
