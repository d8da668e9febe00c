import { readFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { voiceFiles } from '@/scripts/data/voice';
import type { EngineFactory, EngineFiles } from '@/voice/engine';

let made: Promise<EngineFiles> | undefined;

/** The real engine, made ready as `npm run data` does, from the disk; once for a file of tests. */
export const engineFiles = (): Promise<EngineFiles> => (made ??= makeFiles());

async function makeFiles(): Promise<EngineFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-voice-'));
  await voiceFiles(folder);
  const script = pathToFileURL(join(folder, 'espeak-ng.js')).href;
  return {
    module: async () => ((await import(/* @vite-ignore */ script)) as { default: EngineFactory }).default,
    bytes: async (name) => {
      const { buffer, byteOffset, byteLength } = await readFile(join(folder, name));
      return buffer.slice(byteOffset, byteOffset + byteLength);
    },
  };
}
