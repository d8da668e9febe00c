import { readFileSync } from 'node:fs';
import type { Cue } from '../../model/pack';

const seconds = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Cues of the practice film, from the very file that the player gets. */
export function cuesOf(lang: 'en' | 'es'): Cue[] {
  const file = readFileSync(new URL(`canal-lock.${lang}.vtt`, import.meta.url), 'utf8');
  return [...file.matchAll(/^([\d:.]+) --> ([\d:.]+)\n(.+(?:\n.+)*)/gm)].map(([, start = '', end = '', text = '']) => ({
    start: seconds(start),
    end: seconds(end),
    text: text.replaceAll('\n', ' '),
  }));
}
