import { clockOf, dayOf } from '../dates';
import { escaped } from '../html';
import { type ClassroomItem, encodedId, type Material, pathOf } from './items';
import { classroomWords, type ClassroomWords } from './words';

/** One visit: in which language, by whom. */
export interface Visit {
  readonly lang: string;
  readonly role: 'student' | 'teacher';
  /** Of a pack that the page's address brought; null: the lesson's own. */
  readonly pack: string | null;
}

const ICON: Readonly<Record<ClassroomItem['letter'], string>> = {
  a: 'assignment',
  m: 'book',
  sa: 'help_outline',
  mc: 'help_outline',
  p: 'announcement',
};

const ligature = (name: string): string => `<i class="google-material-icons" aria-hidden="true">${name}</i>`;

/** An attachment card: name and type are two texts side by side, and the label's format depends on the language. */
function card(material: Material, words: ClassroomWords): string {
  const kind = words.kinds[material.kind];
  return `<div class="luto0c" data-attachment-id="${material.id}"><a class="VkhHKd e7EEH nQaZq" target="_blank" href="${escaped(material.href)}" title="${escaped(material.name)}" aria-label="${escaped(words.attachment(kind, material.name))}"><div class="rzTfPe"><img src="/practice/media/file.svg" alt="" width="24" height="24"></div><div class="YVvGBb VjRxGc">${escaped(material.name)}</div><div class="kRYv9b">${escaped(kind)}</div></a></div>`;
}

/** The wrapper round the instructions; `filled` is false for what the first answer brings. */
function instructions(item: ClassroomItem, filled: boolean): string {
  const classes = item.anchors === 'both' || item.anchors === 'class' ? 'nGi02b tLDEHd j70YMc' : 'tLDEHd j70YMc';
  const hook = item.anchors === 'both' || item.anchors === 'hook' ? ' guidedhelpid="assignmentInstructionsGH"' : '';
  return filled
    ? `<div class="${classes}"${hook}><html-blob><span>${item.text}</span></html-blob></div>`
    : '<div class="practice-slot"></div>';
}

function comments(words: ClassroomWords, item: ClassroomItem, kind: 'class' | 'private'): string {
  const label = kind === 'class' ? words.classComments : words.privateComments;
  const others =
    kind === 'class'
      ? '<div class="comment">Student A: is it due on Friday? <a href="https://drive.google.com/file/d/1CommentFile00000000000/view">my photo</a></div>'
      : '';
  return `<div jscontroller="XGZuGb" data-type="2" data-visibility="${kind === 'class' ? 2 : 1}" class="PeGHgb"><div class="amzDAb"><p class="asQXV">${label}</p></div>${others}<div data-course-id="${item.course}"><div role="textbox" contenteditable="plaintext-only" g_editable="true" aria-label="${words.addComment}"></div></div></div>`;
}

function ownWork(words: ClassroomWords, item: ClassroomItem): string {
  if (item.letter === 'm' || item.letter === 'p') return '';
  const question = item.letter === 'sa' || item.letter === 'mc';
  const answer =
    item.letter === 'sa'
      ? `<textarea aria-label="${words.yourAnswer}" rows="4"></textarea>`
      : item.letter === 'mc'
        ? `<div role="radiogroup">${(item.choices ?? []).map((choice) => `<div class="choice"><div role="radio" aria-checked="false" tabindex="0" aria-label="${escaped(choice)}"></div><span class="hHhDYc snByac">${escaped(choice)}</span></div>`).join('')}</div>`
        : `<div class="r0VQac"><a target="_blank" title="my draft" aria-label="${escaped(words.attachment(words.kinds.document, 'my draft'))}" href="https://docs.google.com/document/d/1StudentOwnWork000000000/edit?usp=drive_web&amp;authuser=0"><div>my draft</div><div>${words.kinds.document}</div></a><div role="button" tabindex="0" aria-label="${words.remove('my draft')}">${ligature('close')}</div></div><div role="button" tabindex="0">${words.add}</div>`;
  return `<aside class="practice-own-work" data-submission-id="Cg4I${item.id}"><h2>${question ? words.yourAnswer : words.yourWork}</h2><span class="u7S8tc">${words.assigned}</span>${answer}<div role="button" tabindex="0" class="practice-turn-in">${words.turnIn}</div><h2>${words.privateComments}</h2>${comments(words, item, 'private')}</aside>`;
}

let views = 30;

/** One c-wiz: the view of one item. The instructions come with a second answer unless `filled`. */
export function itemView(item: ClassroomItem, visit: Visit, filled: boolean): string {
  const words = classroomWords(visit.lang);
  const path = pathOf(item);
  const teacher = visit.role === 'teacher';
  const day = (iso: string) => dayOf(iso, visit.lang);
  const due =
    item.due === undefined
      ? ''
      : words.due(
          `${day(item.due)}, ${clockOf(item.due, visit.lang === 'en' ? 'en-US' : visit.lang).replace('pm', ' PM')}`,
        );
  const tabs = teacher
    ? `<div role="tablist" class="practice-tabs"><a role="tab" aria-selected="true" href="${path}">${words.instructions}</a><a role="tab" aria-selected="false" href="${path.replace(/details$/, 'submissions/by-status/and-sort-name/all')}">${words.studentWork}</a></div>`
    : '';
  views += 1;
  return `<c-wiz jsrenderer="GfwIpe" class="zQTmif SSPGKf" jsdata="deferred-c${filled ? views : 0}"><div data-view-id="ucc-${views}" data-p='%.@."${encodedId(item.course)}"]' jscontroller="UqV0cb" tabindex="-1">${tabs}<div class="fJ1Vac"><div class="EE538"><div class="P47N4e">${ligature(ICON[item.letter])}</div>
<div class="N5dSp"><h1 class="fOvfyc z3vRcc"><html-blob><span>${escaped(item.title)}</span></html-blob></h1><div data-stream-item-id="${item.id}" class="I0naMd" hidden><div role="button" tabindex="0" aria-haspopup="true" aria-label="${escaped(words.options(item.title))}">${ligature('more_vert')}</div></div></div>
<div class="rec5Nb cSyPgb QRiHXd"><div class="YVvGBb">Ms. Okafor</div><div class="DwLQSc" aria-hidden="true">•</div><div class="YVvGBb">${words.edited(day('2026-11-16T15:00:00Z'), day('2026-11-17T15:00:00Z'))}</div></div>
<div class="W4hhKd"><div class="CzuI5c asQXV QRiHXd"><div class="YVvGBb HM4nYe">${item.letter === 'm' ? 'Unit 2' : ''}</div>${item.points === undefined ? '' : `<div class="YVvGBb"><div jscontroller="teDhve">${words.points(item.points)}</div></div>`}</div><div class="asQXV ${due === '' ? 'hnID5d' : 'BjHIWe'}">${due}</div></div>
${instructions(item, filled)}
<div jscontroller="AwTMWd" data-include-stream-item-materials="true" class="KdU5eb">${item.materials.map((one) => card(one, words)).join('')}</div>
${comments(words, item, 'class')}</div>${teacher ? '' : ownWork(words, item)}</div></div></c-wiz>`;
}

/** What the second answer brings. */
export const filling = (item: ClassroomItem): string => instructions(item, true);

/** A row of the class work list: a button without an address, and an empty link laid over it. */
export const listRow = (item: ClassroomItem, visit: Visit): string =>
  `<li data-stream-item-id="${item.id}" class="practice-row"><div role="button" tabindex="0" aria-expanded="false">${ligature(ICON[item.letter])}<span>${escaped(item.title)}</span></div><span aria-hidden="true">${classroomWords(visit.lang).viewInstructions}</span><a href="${pathOf(item)}" aria-label="${classroomWords(visit.lang).viewInstructions}" data-practice-link></a></li>`;

/** Files that the viewer can show: what it says of each, and its pages as it draws them. */
const FILES = {
  map: {
    title: 'map-1825.pdf',
    mimeType: 'application/pdf',
    pages:
      '<div><p>The route of the canal in 1825.</p><p>Boats left Buffalo on Lake Erie, climbed no hill, and came down to Albany through eighty-three locks.</p></div><div><p>Page 2: towns along the water.</p></div>',
  },
  text: {
    title: 'captain-log.txt',
    mimeType: 'text/plain',
    pages:
      '<pre>A day on the canal\n\nWe left Lockport at sunrise with forty barrels of flour and two new\nmules. The locks were slow, because a boat from Rochester had lost\nits rope.\n\nAt noon it rained. The boys walked under the boat\u2019s canvas and sang\nuntil we tied up for the night.</pre>',
  },
  scan: {
    title: 'scan-0031.pdf',
    mimeType: 'application/pdf',
    pages: '<div><img src="/practice/media/canal-profile.svg" alt="" width="600" height="300"></div>',
  },
} as const;
export type ViewerFile = keyof typeof FILES;
export const isViewerFile = (name: string | null): name is ViewerFile => name !== null && Object.hasOwn(FILES, name);

/** The file viewer that opens over the page. Its text is real text; a closed file stays in it, hidden. */
export function driveViewer(name: ViewerFile): string {
  const { title, mimeType, pages } = FILES[name];
  return `<div role="dialog" aria-modal="true" aria-label="${title}" class="practice-viewer" tabindex="-1"><div id="drive-active-item-info" hidden>${JSON.stringify({ id: `1Canal${name}0000000000000`, title, mimeType })}</div><div class="practice-viewer-bar">${title} <div role="button" tabindex="0" class="practice-viewer-close" aria-label="Close">${ligature('close')}</div></div><div role="document" class="practice-closed"><pre>An older file that was open before.</pre></div><div role="document">${pages}</div></div>`;
}
