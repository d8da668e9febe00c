import { join } from 'node:path';
import { startPractice } from '@/practice/server';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { say } from './run';
import { takeFamilyPictures } from './family-pictures';
import { takeScreenshots } from './screenshots';

/** The pictures of docs/screenshots/, taken anew: after a change of how Handrail looks. */
const FOLDER = join('docs', 'screenshots');

await builtOrStop([{ browser: 'chrome', flavour: 'e2e' }]);
const practice = await startPractice();
{
  await using opened = await openBrowser({
    name: 'chrome',
    extension: folderOf('chrome', 'e2e'),
    hosting: practice,
  });
  const ofScreens = await takeScreenshots(opened.browser, opened.home ?? '', practice, FOLDER);
  const taken = [...ofScreens, ...(await takeFamilyPictures(opened.browser, practice, FOLDER))];
  say(`${taken.length} pictures in ${FOLDER}: ${taken.join(', ')}`);
}
await practice.close();
process.exit(0);
