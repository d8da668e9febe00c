import { randomBytes } from 'node:crypto';
import { escaped, practiceStrip, scriptData } from '../html';
import type { Served } from '../hosting';
import { fileOf } from '../media';
import { classroomPack, packLink, pastedLink } from '../packs';
import { type ClassroomItem, COURSES, encodedId, itemAt, ITEMS, pathOf } from './items';
import { driveViewer, filling, isViewerFile, itemView, listRow, type ViewerFile, type Visit } from './view';
import { classroomWords } from './words';

const HUMANITIES = '512340098765';
const SCIENCE = '498877001122';

/** The strictest policy that was measured against; no public copy of Classroom's own is known (2026-11). */
const policy = (nonce: string): string =>
  [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "frame-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types practice#html',
  ].join('; ');

/** Views that were visited before and never left the document. Their styles are set by the page's script. */
function staleViews(visit: Visit, current: ClassroomItem | undefined): string {
  const old = ITEMS.find((one) => one.letter === 'm' && one !== current);
  return `<div data-practice-hide="display">${old ? itemView({ ...old, text: 'Stale words that must never be read.' }, visit, true) : ''}</div>
<div data-practice-hide="visibility"><c-wiz jsrenderer="x"><div data-view-id="ucc-20" data-p='%.@."${encodedId(SCIENCE)}"]'><ol><li data-stream-item-id="878356904130"><div role="button" tabindex="-1" aria-label="Other class item">Other class item</div></li></ol></div></c-wiz></div>
<div data-practice-hide="away"><c-wiz jsrenderer="x"><div data-view-id="ucc-22" data-p='%.@."${encodedId(SCIENCE)}"]'><h1><html-blob><span>Seen by style, left behind all the same</span></html-blob></h1><div class="nGi02b">Words of another class.</div></div></c-wiz></div>`;
}

interface ClassroomPage {
  readonly title: string;
  readonly view: string;
  readonly current?: ClassroomItem;
  readonly viewer?: ViewerFile | undefined;
}

function shell(page: ClassroomPage, visit: Visit, nonce: string): string {
  const words = classroomWords(visit.lang);
  const course = COURSES[HUMANITIES];
  const home = `/u/0/c/${encodedId(HUMANITIES)}`;
  return `<!DOCTYPE html>
<html lang="${visit.lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(page.title)}</title>
<link rel="stylesheet" href="/_/practice/classroom.css" nonce="${nonce}"></head><body class="DShyMc-${encodedId(HUMANITIES)}">
${practiceStrip('made by Handrail for trying things. It imitates the structure of Google Classroom and is not Google Classroom.')}
<div class="practice-page"${page.viewer ? ' aria-hidden="true"' : ''}>
<nav class="joJglb"><div role="button" tabindex="0" aria-label="Main menu"><i class="google-material-icons" aria-hidden="true">menu</i></div><h1 class="wy758b"><a class="onkcGd" href="${home}" data-focus-id="${home}" data-practice-link><span class="YVvGBb">${course?.name}</span><span class="YVvGBb dDKhVc">${course?.section}</span></a></h1>
<a href="${home}" data-practice-link>${words.stream}</a> <a href="/u/0/w/${encodedId(HUMANITIES)}/t/all" data-practice-link>${words.classwork}</a> <a href="/u/0/a/not-turned-in/all" data-practice-link>${words.toDo}</a>
<div class="Olpyd" aria-live="assertive" aria-atomic="true"></div><div class="tH9B6c" aria-live="polite" aria-atomic="true">${words.loading}</div></nav>
<div class="practice-drawer" role="menu">${Object.entries(COURSES)
    .map(
      ([id, one]) => `<a role="menuitem" data-id="${id}" href="/u/0/c/${encodedId(id)}"><span>${one.name}</span></a>`,
    )
    .join(
      '',
    )}${ITEMS.map((item) => `<a role="menuitem" href="${pathOf(item)}" data-practice-link>${escaped(item.title)}</a>`).join('')}</div>
<div class="practice-views">${staleViews(visit, page.current)}${page.view}</div></div>
${page.viewer ? driveViewer(page.viewer) : ''}
<script type="application/json" id="practice-behaviour" nonce="${nonce}">${scriptData({ lang: visit.lang, role: visit.role, ...(visit.pack === null ? {} : { pack: visit.pack }) })}</script>
<script nonce="${nonce}" src="/_/practice/classroom.js"></script></body></html>`;
}

function listView(path: string, visit: Visit): { readonly title: string; readonly html: string } | undefined {
  const rows = ITEMS.map((item) => listRow(item, visit)).join('');
  const wrap = (id: string, inner: string) =>
    `<c-wiz jsrenderer="x" class="practice-list"><div data-view-id="${id}" data-p='%.@."${encodedId(HUMANITIES)}"]'>${inner}</div></c-wiz>`;
  const words = classroomWords(visit.lang);
  const bare = path.replace(/^\/u\/\d+/, '');
  if (bare === '' || bare === '/' || bare === '/h')
    return {
      title: 'Classroom',
      html: wrap(
        'ucc-2',
        `<ol>${Object.values(COURSES)
          .map((one) => `<li><h2>${one.name}</h2></li>`)
          .join('')}</ol>`,
      ),
    };
  if (bare === '/a/not-turned-in/all')
    return { title: words.toDo, html: wrap('ucc-4', `<h2>${words.toDo}</h2><ol>${rows}</ol>`) };
  if (bare === `/w/${encodedId(HUMANITIES)}/t/all`)
    return { title: words.classwork, html: wrap('ucc-6', `<h2>${words.classwork}</h2><ol>${rows}</ol>`) };
  if (bare === `/c/${encodedId(HUMANITIES)}`)
    return {
      title: words.stream,
      html: wrap(
        'ucc-8',
        ITEMS.filter((one) => one.letter === 'p' || one.letter === 'a')
          .map(
            (one) =>
              `<div data-stream-item-id="${one.id}" class="practice-row"><span>Ms. Okafor: ${escaped(one.title)}</span><div>${one.letter === 'p' ? one.text : ''}</div></div>`,
          )
          .join(''),
      ),
    };
  if (/\/submissions\//.test(bare) && itemAt(path))
    return {
      title: words.studentWork,
      html: wrap(
        'ucc-10',
        `<h2>${words.studentWork}</h2><ul><li>Student A · ${words.assigned}</li><li>Student B · ${words.assigned}</li></ul>`,
      ),
    };
  return undefined;
}

/** `code` is of another pack, which the page's address brought; empty: none was ever pasted. */
async function withPack(item: ClassroomItem, origin: string, code: string | null): Promise<ClassroomItem> {
  if (!item.text.includes('<!--pack-->') || code === '') return item;
  const address = `${origin}${pathOf(item)}`;
  const link = code === null ? await packLink(address, classroomPack(origin)) : pastedLink(address, code);
  return { ...item, text: item.text.replace('<!--pack-->', `${link}<br><br>`) };
}

const visitOf = (url: URL): Visit => ({
  lang: /^(en|es|ru)$/.exec(url.searchParams.get('hl') ?? '')?.[0] ?? 'en',
  pack: url.searchParams.get('pack'),
  role: url.searchParams.get('role') === 'teacher' || url.pathname.includes('/submissions/') ? 'teacher' : 'student',
});

/** The practice Classroom: one document, whose views come and go by script. */
export async function classroomAnswer(url: URL): Promise<Served | undefined> {
  if (url.pathname.startsWith('/_/practice/')) return fileOf('browser', url.pathname.slice('/_/practice/'.length));
  if (url.pathname === '/_/ClassroomUi/draft') return { status: 204, body: '' };
  const visit = visitOf(url);
  // The second answers of the page's own script: a view's frame, then its words.
  const asked = /^\/_\/ClassroomUi\/(view|words)$/.exec(url.pathname)?.[1];
  const path = asked === undefined ? url.pathname : (url.searchParams.get('path') ?? '');
  const found = /\/submissions\//.test(path) ? undefined : itemAt(path);
  const item = found && (await withPack(found, url.origin, url.searchParams.get('pack')));
  const list = item ? undefined : listView(path, visit);
  if (!item && !list) return undefined;
  if (asked !== undefined) {
    const answer = item
      ? { html: asked === 'words' ? filling(item) : itemView(item, visit, false), title: item.title, fills: true }
      : { html: list?.html, title: list?.title, fills: false };
    return {
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: JSON.stringify(answer),
    };
  }
  const nonce = randomBytes(16).toString('base64url');
  const file = url.searchParams.get('viewer');
  const viewer = isViewerFile(file) ? file : undefined;
  const page: ClassroomPage = item
    ? { title: item.title, view: itemView(item, visit, false), current: item, viewer }
    : { title: list?.title ?? '', view: list?.html ?? '' };
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'referrer-policy': 'origin',
    },
    body: shell(page, visit, nonce),
  };
}
