import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneFor, chordOf, keyMap, keysFor, refusalOf, shownChord } from '@/model/keys';
import { commandsOf } from '@/page/commands';
import { supports } from '@/supports';

const commands = commandsOf(supports);
const pressed = (code: string, held: readonly string[] = []) =>
  chordOf({
    code,
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    shiftKey: held.includes('Shift'),
  });

describe('the usual keys', () => {
  it('are each for one thing, and none of them would be refused', () => {
    for (const kind of ['keys', 'alone'] as const) {
      const own = commands.map((command) => ({
        id: command.id,
        chord: kind === 'keys' ? command.keys : command.alone,
      }));
      const given = own.flatMap(({ chord }) => chord ?? []);
      expect(new Set(given).size).toBe(given.length);
      const refused = own.filter(
        ({ id, chord }) => chord !== undefined && refusalOf(chord, id, kind, commands) !== undefined,
      );
      expect(refused).toEqual([]);
    }
  });

  it('work without Alt only where somebody allowed it', () => {
    expect([...keyMap(commands).keys()].filter((chord) => !chord.startsWith('Alt+'))).toEqual([]);
    expect(keyMap(commands, { single: true }).get('KeyP')).toBe('read-aloud.play');
  });
});

describe('a choice', () => {
  it('takes the place of the usual key, and an empty one leaves none', () => {
    const map = keyMap(commands, { chosen: { panel: 'Alt+KeyP', peel: '' } });
    expect([map.get('Alt+KeyP'), map.get('Alt+KeyH'), map.get('Alt+Digit0')]).toEqual(['panel', undefined, undefined]);
  });

  it('never leaves one chord with two meanings, whatever is kept on the device', () => {
    const chord = fc.constantFrom('Alt+KeyH', 'Alt+KeyP', 'KeyP', '');
    const kept = fc.dictionary(fc.constantFrom(...commands.map(({ id }) => id)), chord);
    fc.assert(
      fc.property(kept, kept, fc.boolean(), (chosen, alone, single) => {
        const choice = { chosen, alone, single };
        for (const [key, id] of keyMap(commands, choice)) {
          const command = commands.find((each) => each.id === id);
          expect(command && [keysFor(command, choice), aloneFor(command, choice)]).toContain(key);
          expect(key).not.toBe('');
        }
      }),
    );
  });
});

describe('a press', () => {
  it('is named by its modifiers in one order and its place on the keyboard', () => {
    expect(pressed('KeyK', ['Shift', 'Alt'])).toBe('Alt+Shift+KeyK');
    expect([pressed('AltLeft', ['Alt']), pressed('ShiftRight', ['Shift']), pressed('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('is shown as it is printed on the keys', () => {
    expect(shownChord('Alt+KeyK')).toEqual(['Alt', 'K']);
    expect(shownChord('Alt+Period', true)).toEqual(['Option', '.']);
    expect(shownChord('Digit0')).toEqual(['0']);
  });
});

describe('refused', () => {
  it.each([
    ['KeyK', 'needs-alt'],
    ['Shift+KeyK', 'needs-alt'],
    ['Alt+KeyD', 'browser'],
    ['Alt+ArrowLeft', 'browser'],
    ['Ctrl+KeyK', 'browser'],
    ['Meta+KeyK', 'browser'],
    ['Alt+Digit1', 'computer'],
    ['Alt+Tab', 'computer'],
    ['Alt+F4', 'computer'],
    ['Alt+Shift+KeyK', 'computer'],
    ['Alt+ArrowDown', 'screen-reader'],
    ['Ctrl+Alt+KeyK', 'screen-reader'],
    ['Alt+F8', 'editor'],
  ])('%s: %s', (chord, why) => {
    expect(refusalOf(chord, 'read-aloud.play', 'keys', commands)).toEqual({ why });
  });
  it.each([
    ['Alt+KeyQ', 'one-key'],
    ['Space', 'page'],
    ['ArrowDown', 'page'],
    ['Enter', 'page'],
    ['KeyJ', 'lms'],
    ['Slash', 'browser'],
  ])('alone, %s: %s', (chord, why) => {
    expect(refusalOf(chord, 'read-aloud.play', 'alone', commands)).toEqual({ why });
  });
  it('what another command has, by its name', () => {
    expect(refusalOf('Alt+KeyH', 'read-aloud.play', 'keys', commands)).toMatchObject({
      why: 'another',
      command: { id: 'panel' },
    });
    expect(refusalOf('Alt+KeyH', 'read-aloud.play', 'keys', commands, { chosen: { panel: '' } })).toBeUndefined();
  });
});
