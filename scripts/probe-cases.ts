import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';

/** A saved page, and the address it is to be served under. */
export interface Case {
  /** As the list or the command line names it. */
  readonly file: string;
  /** Where it is on this disk. */
  readonly path: string;
  readonly url: string;
  /** An answer of the LMS's own API that belongs to the page. */
  readonly api?: { readonly url: string; readonly path: string };
}

const Entry = z.object({
  file: z.optional(z.nullable(z.string())),
  served: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  apiUrl: z.optional(z.nullable(z.string())),
});

const isPage = (name: string): boolean => /\.html?$/i.test(name);

/** The cases of a list; an entry without an address or without an HTML file is no page, and is left out. */
export function casesOf(listPath: string): Case[] {
  const folder = dirname(resolve(listPath));
  const entries = z.array(Entry).parse(JSON.parse(readFileSync(listPath, 'utf8')));
  return entries.flatMap(({ file, served, url, apiUrl }) => {
    const page = served ?? file;
    if (!page || !url || !isPage(page) || !URL.canParse(url)) return [];
    const path = resolve(folder, page);
    if (!existsSync(path)) return [];
    const answer = apiUrl && file && !isPage(file) ? resolve(folder, file) : undefined;
    const api = apiUrl && answer && existsSync(answer) ? { url: new URL(apiUrl, url).href, path: answer } : undefined;
    return [{ file: page, path, url, ...(api ? { api } : {}) }];
  });
}

export interface Wish {
  readonly browser: 'chrome' | 'firefox';
  readonly cases: readonly Case[];
}

export const USAGE = `npm run probe -- FILE --at URL [--browser chrome|firefox]
npm run probe -- --list CASES.json [--browser chrome|firefox]`;

/** What the command line asks for, or a sentence that says what is missing. */
export function wishOf(args: readonly string[]): Wish | string {
  const named: Record<string, string> = {};
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, name, joined] = /^--(at|list|browser)(?:=(.*))?$/.exec(arg) ?? [];
    if (name === undefined) {
      if (arg.startsWith('--')) return `There is no option ${arg}.\n${USAGE}`;
      files.push(arg);
      continue;
    }
    const value = joined ?? args[++at];
    if (value === undefined) return `--${name} needs a value.\n${USAGE}`;
    named[name] = value;
  }
  const { browser = 'chrome', list, at } = named;
  if (browser !== 'chrome' && browser !== 'firefox') return `--browser is chrome or firefox, not ${browser}.`;
  if (list !== undefined) {
    if (files.length > 0 || at !== undefined) return `--list comes alone.\n${USAGE}`;
    if (!existsSync(list)) return `There is no list ${list}.`;
    return { browser, cases: casesOf(list) };
  }
  const [file] = files;
  if (file === undefined || files.length > 1 || at === undefined) return USAGE;
  if (!existsSync(file)) return `There is no file ${file}.`;
  if (!URL.canParse(at) || new URL(at).protocol !== 'https:') return `--at needs an https address, not ${at}.`;
  return { browser, cases: [{ file, path: resolve(file), url: at }] };
}
