import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { lent as lentPackages } from '../page/lent';

const root = resolve(import.meta.dirname, '..');

/** Modules that page/parts.ts lends: in a part they are taken from there instead of being bundled again. */
const LENT_FILES = /^\/(components\/[^/]+\.tsx?|supports\/contract\.ts)$/;

interface Part {
  readonly name: string;
  readonly entry: string;
}

/** One folder is one part: an LMS's reader, a support's body; and what the page itself needs seldom. */
export function partsOf(): Part[] {
  const folders = (under: string, file: string, prefix: string): Part[] =>
    readdirSync(join(root, under), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, under, entry.name, file)))
      .map((entry) => ({ name: `${prefix}-${entry.name}`, entry: `/${under}/${entry.name}/${file}` }));
  return [
    ...folders('lms', 'index.ts', 'lms'),
    ...folders('supports', 'body.ts', 'support'),
    { name: 'page-words', entry: '/page/word-rules.ts' },
    { name: 'page-pictures', entry: '/page/pictures.ts' },
  ];
}

/** The parts as classic scripts: each leaves its default export under its name in `handrail.parts`. */
export async function buildPart({ name, entry }: Part): Promise<string> {
  const id = `virtual:part/${name}`;
  const lent = (source: string, importer: string | undefined): string | null => {
    if (Object.hasOwn(lentPackages, source)) return source;
    // The alias '@' is resolved before this is asked: the path is then the whole one.
    const path = source.startsWith('.') && importer ? resolve(importer, '..', source) : source;
    for (const file of [path, `${path}.ts`, `${path}.tsx`]) {
      const inRoot = `/${relative(root, file).split(sep).join('/')}`;
      if (LENT_FILES.test(inRoot) && existsSync(file)) return inRoot;
    }
    return null;
  };
  return buildScript(id, {
    name: 'handrail-lent',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === id) return `\0${id}`;
      const from = lent(source, importer);
      return from === null ? null : { id: `\0lent:${from}`, moduleSideEffects: false };
    },
    load(loaded) {
      if (loaded === `\0${id}`)
        return `import part from ${JSON.stringify(entry)};\nhandrail.parts.set(${JSON.stringify(name)}, part);`;
      if (!loaded.startsWith('\0lent:')) return null;
      const lender = loaded.slice('\0lent:'.length);
      const from = `handrail.shared[${JSON.stringify(lender)}]`;
      const names = Object.keys(lentPackages[lender] ?? {});
      // By name, so that a part which asks for something else is found here and not in a page.
      const code =
        names.length > 0
          ? names.map((each) => `export const ${each} = ${from}.${each};`).join('\n')
          : `module.exports = ${from};`;
      return { code, moduleType: 'js' };
    },
  });
}

/** The scout as a script of its own, without what the framework adds to a content script: it runs on every page of an LMS. */
export const buildScout = (): Promise<string> => buildScript(join(root, 'entrypoints', 'scout', 'main.ts'));

export async function buildScript(input: string, ...plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [...plugins],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error(`no code for ${input}`);
  return chunk.code;
}
