import { escaped } from './html';
import { type PracticePage, practicePages } from './pages';

const row = (page: PracticePage): string =>
  `<li><a href="${escaped(page.url)}"><b>${escaped(page.title)}</b></a> <small>${escaped([page.kind, page.role, page.lang, ...(page.words === undefined ? [] : [`${page.words} words`])].join(' · '))}</small><br>${escaped(page.tries)}</li>`;

/** One page that lists all the others, and says what each is hard about. */
export const practiceIndex =
  (): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Practice pages</title>
<style>body{font:17px/1.5 system-ui,sans-serif;color:#24323d;background:#faf8f3;margin:0 auto;max-width:860px;padding:32px 20px}h1{margin:0 0 4px}h2{margin:32px 0 8px;border-bottom:2px solid #c9c2b2}ul{list-style:none;padding:0;margin:0}li{padding:10px 0;border-bottom:1px solid #e5dfd2}a{color:#0b5f75}small{color:#5c6670}</style></head><body>
<h1>Practice pages</h1><p>A Canvas and a Google Classroom for trying Handrail. They imitate the structure of the real ones, and every lesson was written for them.</p>
${(['canvas', 'google-classroom'] as const)
  .map(
    (lms) =>
      `<h2>${lms === 'canvas' ? 'Canvas' : 'Google Classroom'}</h2><ul>${practicePages
        .filter((page) => page.lms === lms)
        .map(row)
        .join('')}</ul>`,
  )
  .join('')}</body></html>`;
