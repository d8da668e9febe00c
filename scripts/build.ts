import { browserNames } from './browser';
import { build, folderOf } from './builds';
import { say } from './run';

for (const browser of browserNames) {
  await build(browser, 'shipping');
  say(`Built ${folderOf(browser, 'shipping')}`);
}
