import { join } from 'node:path';
import { isId, writeFolder } from './new-folder';
import { supportFiles } from './support-template';
import { run, say, tools } from './run';

const [id = ''] = process.argv.slice(2);
if (!isId(id)) {
  say('npm run new-support -- NAME, in small letters with hyphens: word-parts');
  process.exit(2);
}
// Far down in its group until its author finds its place.
const written = writeFolder(join('supports', id), supportFiles(id, 900));
await run(tools.prettier, ['--write', ...written]);
say(`Written: ${written.join(', ')}
It is in the panel already: the registry finds folders by itself.
Next: what it is (index.ts), what it does (body.ts), its words (strings/), what you know about it (README.md), and a test in tests/unit/supports/${id}/.`);
