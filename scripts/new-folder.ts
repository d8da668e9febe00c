import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a folder is to hold: path inside it, and text. */
export type Files = Readonly<Record<string, string>>;

export const isId = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);

/** "word-parts" to "Word parts". */
export const spoken = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** "word-parts" to "wordParts". */
export const camel = (id: string): string => id.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** Throws when the folder is there already: nothing is ever written over. */
export function writeFolder(folder: string, files: Files): string[] {
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}
