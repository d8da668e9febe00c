import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run, say, tools } from './run';

// Firefox's store asks for the sources too; WXT adds that archive by itself.
for (const browser of ['chrome', 'edge', 'firefox', 'safari']) {
  say(`Packing for ${browser} ...`);
  const ran = await run(tools.wxt, ['zip', '-b', browser]);
  if (ran.code === 0) continue;
  say(ran.output);
  process.exit(1);
}
for (const name of readdirSync('.output').filter((each) => each.endsWith('.zip')))
  process.stdout.write(`${join('.output', name)}  ${(statSync(join('.output', name)).size / 1e6).toFixed(1)} MB\n`);
