import { camel, type Files, spoken } from './new-folder';

/** An adapter that reads any page with one main region and a heading. Replace its selectors by what you saw. */
export function lmsFiles(id: string, host: string, today: string): Files {
  const address = camel(id);
  return {
    'urls.ts': `import type { LmsAddress } from '@/lms/contract';

export interface Place {
  readonly course: string;
  readonly id: string;
}

/** What an address names; undefined for lists, dashboards and everything else that is no activity. */
export function placeOf(url: URL): Place | undefined {
  const [, course, id] = /^\\/courses\\/([\\w-]+)\\/assignments\\/([\\w-]+)\\/?$/.exec(url.pathname) ?? [];
  return course === undefined || id === undefined ? undefined : { course, id };
}

const ${address}: LmsAddress = {
  id: '${id}',
  name: '${spoken(id)}',
  // Granted at install: ask for no more than the pages that hold activities.
  matches: ['https://${host}/*'],
  recognises: (url) => url.hostname === '${host}',
  mayHoldActivity: (url) => placeOf(url) !== undefined,
};
export default ${address};
`,
    'selectors.ts': `import type { SelectorBook } from '@/lms/contract';

/** Alternatives, the most meaningful first; each with a word on where it was seen. */
export const selectors = {
  view: ['main', '[role="main"]'],
  title: ['main h1', '[role="main"] h1'],
} as const satisfies SelectorBook;
`,
    'index.ts': `import type { LmsAdapter } from '@/lms/contract';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { textOf } from '@/lms/reading/text';
import { selectors } from './selectors';
import address, { placeOf } from './urls';

const adapter: LmsAdapter = {
  ...address,
  selectors,
  view: (url, doc) => (placeOf(url) ? doc.querySelector(selectors.view.join()) : null),
  *read(url, view) {
    const place = placeOf(url);
    const held = selectors.title.findIndex((selector) => view.ownerDocument.querySelector(selector) !== null);
    const heading = view.ownerDocument.querySelector(selectors.title[held] ?? 'h1');
    // Null while the page is still filling: it is read again when it changes.
    if (!place || !heading) return null;
    const content = new Content();
    yield* readInto(content, view, { region: 'passage', skip: 'h1, nav, form, script, style' });
    return {
      activity: {
        ref: { lms: address.id, host: url.host, ...place },
        kind: 'assignment',
        role: 'unknown',
        assessment: 'no',
        title: textOf(heading),
        uiLang: view.ownerDocument.documentElement.lang || 'en',
        ...content.parts,
        files: [],
        forms: [],
      },
      roots: [view],
      anchors: content.anchors,
      pieces: content.pieces,
      health: { title: held },
    };
  },
};
export default adapter;
`,
    'README.md': `# ${spoken(id)}

**Seen ${today} on https://${host}.** Say which page you looked at, and what held the title, the text, the date.

**Not tried yet.** Say what you did not see: quizzes, discussions, teacher's view, other languages.
`,
  };
}
