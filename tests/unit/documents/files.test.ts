import { describe, expect, it } from 'vitest';
import { kindOf } from '@/documents/kind';
import { decoded, openText, partsOfText } from '@/documents/plain';
import { attachedIn, wayTo } from '@/entrypoints/reader/attached';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('a file is what it holds', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\n\n%PDF-1.4 behind an empty line', 'pdf'],
    ['PK\u0003\u0004', 'zip'],
    ['\u00d0\u00cf\u0011\u00e0', 'office-before-2007'],
    ['{\\rtf1', 'rich-text'],
    ['\n<!DOCTYPE html><title>Sign in</title>', 'web-page'],
    ['<html lang="en">', 'web-page'],
    ['Plain words.', 'text'],
    ['\u00ff\u00feW\u0000', 'text'],
    ['\u0089PNG\r\n\u001a\n\u0000', 'unknown'],
  ])('%j is %s', (head, kind) => {
    expect(kindOf(bytes(head))).toBe(kind);
  });
});

describe('plain text', () => {
  it.each([
    ['lines without an empty one between are paragraphs', 'One.\nTwo.', ['One.', 'Two.']],
    ['empty lines part paragraphs; lines inside stay', 'One\ntwo\n\nThree', ['One\ntwo', 'Three']],
    [
      'lines that were cut to a width are one paragraph',
      'This line was cut by a program that sends mail, and\ngoes on here, and here it ends after a while, like so\nin the end.\n\nNext.',
      [
        'This line was cut by a program that sends mail, and goes on here, and here it ends after a while, like so in the end.',
        'Next.',
      ],
    ],
    ['bullets are items', 'Bring:\n- a jar\n\u2022 salt', ['Bring:', 'a jar', 'salt']],
    ['Windows ends its lines otherwise', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ])('%s', (_name, text, expected) => {
    expect(partsOfText(text).map((part) => ('text' in part ? part.text : ''))).toEqual(expected);
  });
  it('knows headings as people type them, and items', () => {
    expect(partsOfText('## Salt\n- a jar').map(({ is }) => is)).toEqual(['heading', 'item']);
  });
  it('is read in the code it is written in', () => {
    expect(decoded(new TextEncoder().encode('caf\u00e9'))).toBe('caf\u00e9');
    expect(decoded(bytes('caf\u00e9'))).toBe('caf\u00e9');
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
  });
  it('without a word is refused', () => {
    expect(() => openText(' \n ')).toThrow(expect.objectContaining({ why: 'empty' }));
  });
});

describe('a file that is attached', () => {
  it.each([
    [
      'https://school.instructure.com/courses/315/files/9301?wrap=1',
      { kind: 'fetch', href: 'https://school.instructure.com/courses/315/files/9301/download?download_frd=1' },
    ],
    [
      'https://canvas.riverbend.example/files/77/preview',
      { kind: 'fetch', href: 'https://canvas.riverbend.example/files/77/download?download_frd=1' },
    ],
    ['https://files.school.example/a/week-3.pdf', { kind: 'fetch', host: 'files.school.example' }],
    ['https://drive.google.com/file/d/1abc/view', { kind: 'by-hand' }],
    ['https://docs.google.com/document/d/1abc/edit', { kind: 'by-hand' }],
    ['https://classroom.google.com/drive?resourceId=1', { kind: 'by-hand' }],
  ])('%s', (href, way) => {
    expect(wayTo({ name: 'x', href })).toMatchObject(way);
  });
  it('is named in the address, and only ever a secure one', () => {
    const hash = `#${new URLSearchParams({ name: 'a & b.pdf', href: 'https://x.example/?a=1&b=2' }).toString()}`;
    expect(attachedIn(hash)).toEqual({ name: 'a & b.pdf', href: 'https://x.example/?a=1&b=2' });
    expect(attachedIn('#href=javascript:alert(1)')).toBeUndefined();
    expect(attachedIn('#href=http://x.example/a.pdf')).toBeUndefined();
    expect(attachedIn('')).toBeUndefined();
  });
});
