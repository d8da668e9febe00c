import { join } from 'node:path';
import { startPractice } from '@/practice/server';
import { openBrowser } from './browser';
import { builtOrStop, folderOf } from './builds';
import { takePapers } from './paper-shots';
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
  const taken = [
    ...(await takeScreenshots(opened.browser, opened.home ?? '', practice, FOLDER)),
    ...(await takeFamilyPictures(opened.browser, practice, FOLDER)),
    ...(await takePapers(opened.browser, opened.home ?? '', practice, FOLDER)),
  ];
  say(`${taken.length} pictures in ${FOLDER}: ${taken.join(', ')}`);
}
await practice.close();
process.exit(0);
