import { run, tools } from './run';

// WXT opens the browser and reloads what changes; its own options pass through (`npm run dev -- -b firefox`).
process.exitCode = (await run(tools.wxt, process.argv.slice(2), true)).code;
