import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  /** Both streams, in the order they came. */
  readonly output: string;
}

/** Run a script of an installed package, or of ours, with this Node. Never rejects: a code is an answer. */
export function run(script: string, args: readonly string[], show = false): Promise<Ran> {
  return new Promise((resolve) => {
    // Among tests NODE_ENV is "test", and a build made for that ships what is for developers.
    const { NODE_ENV: _, ...env } = process.env;
    const child = spawn(process.execPath, [script, ...args], {
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : 'pipe',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Progress for the person who waits; stdout belongs to what a command prints. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
