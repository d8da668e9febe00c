import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EMBEDDED_VOICES } from '@/voice/embedded-languages';
import { sumOf } from '@/voice/sums';

const FOLDER = '/usr/share/espeak-ng-data/';
/** Phonemes and intonation are shared by all languages. */
const SHARED = ['phondata', 'phonindex', 'phontab', 'intonations'];

interface Packed {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The embedded voice: the engine's script, what every language needs (base.data), and one dictionary a language. The
 * package carries 24 MB for 130 languages in one file, with the places of its parts written into the script: the places
 * are written anew for the parts that ship. Returns the names and sizes of the files in `out`, in bytes.
 */
export async function voiceFiles(out: string): Promise<Readonly<Record<string, number>>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'));
  const script = await readFile(join(folder, 'espeak-ng.js'), 'utf8');
  const all = await readFile(join(folder, 'espeak-ng.data'));

  const placed = /loadPackage\(\{files:\[(.*?)\],remote_package_size:\d+\}\)/s.exec(script);
  if (!placed) throw new Error('espeak-ng.js: its list of files is not where it was in 0.3.5');
  const packed = [...(placed[1] ?? '').matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)].map(
    ([, filename = '', start, end]): Packed => ({ filename, start: Number(start), end: Number(end) }),
  );
  const bytesOf = (name: string): Buffer => {
    const part = packed.find(({ filename }) => filename === FOLDER + name);
    if (!part) throw new Error(`espeak-ng.data has no ${name}`);
    return all.subarray(part.start, part.end);
  };

  const files = new Map<string, string | Buffer>();
  const base = [...SHARED, ...EMBEDDED_VOICES.map(({ file }) => file)];
  const places: string[] = [];
  let at = 0;
  for (const name of base) {
    const end = at + bytesOf(name).length;
    places.push(`{filename:"${FOLDER}${name}",start:${at},end:${end}}`);
    at = end;
  }
  files.set(
    'espeak-ng.js',
    script.replace(placed[0], `loadPackage({files:[${places.join(',')}],remote_package_size:${at}})`),
  );
  files.set('base.data', Buffer.concat(base.map(bytesOf)));
  for (const name of new Set(EMBEDDED_VOICES.map(({ dictionary }) => `${dictionary}_dict`)))
    files.set(name, bytesOf(name));
  const sums = [...files].flatMap(([name, content]) => (typeof content === 'string' ? [] : [[name, sumOf(content)]]));
  files.set('sums.json', JSON.stringify(Object.fromEntries(sums)));

  await mkdir(out, { recursive: true });
  await Promise.all([...files].map(([name, content]) => writeFile(join(out, name), content)));
  return Object.fromEntries([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
}
