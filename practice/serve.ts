import { startPractice } from './server';

const practice = await startPractice({ port: Number(process.env['PORT'] ?? 0) });
const lines = [
  `Practice school on port ${practice.port}, proxy for Firefox on port ${practice.proxyPort}.`,
  'All pages: https://school.instructure.com/practice',
  `Chromium: chromium ${practice.chromiumArgs.map((one) => `'${one}'`).join(' ')} --user-data-dir=/tmp/practice-profile https://school.instructure.com/practice`,
  ...practice.pages.map((page) => `${page.id.padEnd(28)} ${page.url}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.once('SIGINT', () => void practice.close());
process.once('SIGTERM', () => void practice.close());
