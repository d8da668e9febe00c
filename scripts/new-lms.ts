import { join } from 'node:path';
import { lmsFiles } from './lms-template';
import { isId, writeFolder } from './new-folder';
import { run, say, tools } from './run';

const [id = '', host = ''] = process.argv.slice(2);
if (!isId(id) || !/^[\w-]+(?:\.[\w-]+)+$/.test(host)) {
  say(
    'npm run new-lms -- NAME HOST, the name in small letters with hyphens: npm run new-lms -- moodle moodle.school.example',
  );
  process.exit(2);
}
const written = writeFolder(join('lms', id), lmsFiles(id, host, new Date().toISOString().slice(0, 10)));
await run(tools.prettier, ['--write', ...written]);
say(`Written: ${written.join(', ')}
The registry and the manifest find folders by themselves.
Next: save a page and look at it with npm run probe -- PAGE.html --at https://${host}/courses/1/assignments/1`);
