import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { hostFilesOf, sourcesIn } from '../glossaries/host-file';
import { packFile } from '../packs/codec';
import type { Served } from './hosting';
import { canvasPack } from './packs';
import type { Glossary } from '../model/glossary';
import type { School } from '../model/school';

/** A static host of the practice school's: its own words, and packs. Nothing there knows who asks. */
export const FILES_HOST = 'files.riverbend.example';
const WORDS = `https://${FILES_HOST}/words`;
const PACKS = `https://${FILES_HOST}/packs`;

const glossary: Glossary = [
  {
    term: 'immigrant',
    subject: 'social studies',
    meaning: 'A person who comes to live in a new country.',
    glosses: {
      es: { text: 'persona inmigrante', reviewer: 'Ms. Díaz', date: '2026-11-16' },
      ar: { text: 'مهاجر', reviewer: 'Mr. Haddad', date: '2026-11-17' },
    },
  },
  { term: 'build', glosses: { es: { text: 'construir algo', reviewer: 'Ms. Díaz', date: '2026-11-16' } } },
  { term: 'wheat', glosses: { es: { text: 'trigo' } } },
];

/** What lies there must be readable for an extension that has no rights on this host; that nothing lies there, too. */
const OPEN = { 'access-control-allow-origin': '*' };
const JSON_TYPE = { ...OPEN, 'content-type': 'application/json; charset=utf-8' };

const words = hostFilesOf(glossary);
const packs = new Map([['canvas-208-4101.json', packFile(canvasPack('https://school.instructure.com'))]]);

/** What the practice school sets: where its words and packs lie. */
export const practiceSchool = async (): Promise<School> => ({
  version: 1,
  name: 'Riverbend School',
  sources: sourcesIn(WORDS, await words),
  packs: [PACKS],
});

/** It gives nothing to a browser that tells more of itself than it must: who asks, from which page, from which device. */
const tellsTooMuch = ({ cookie, referer, origin }: IncomingHttpHeaders): boolean =>
  cookie !== undefined || referer !== undefined || /^(?!null$|chrome-extension:)/.test(origin ?? 'null');

export async function schoolFilesAnswer(url: URL, headers: IncomingHttpHeaders): Promise<Served> {
  if (tellsTooMuch(headers)) return { status: 400, headers: OPEN, body: '' };
  const [, folder, name] = /^\/(words|packs)\/([^/]+)$/.exec(url.pathname) ?? [];
  const file = folder === 'words' ? (await words).find((each) => each.name === name) : undefined;
  // Named by their content: nobody has to ask twice.
  if (file)
    return { headers: { ...JSON_TYPE, 'cache-control': 'public, max-age=31536000, immutable' }, body: file.content };
  const pack = folder === 'packs' ? packs.get(name ?? '') : undefined;
  if (pack === undefined)
    return { status: 404, headers: { ...OPEN, 'cache-control': 'public, max-age=300' }, body: '' };
  const etag = `"${createHash('sha256').update(pack).digest('hex').slice(0, 16)}"`;
  const about = { ...JSON_TYPE, 'cache-control': 'public, max-age=300', etag };
  return headers['if-none-match'] === etag ? { status: 304, headers: about, body: '' } : { headers: about, body: pack };
}
