import type { ActivityReader, Reading } from '@/lms/contract';
import { readInto, type Rules } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import type { Activity, Block } from '@/model/activity';
import { NOT_READ, type Opened, type Paper } from './paper';

const RULES: Rules = { region: 'passage', skip: NOT_READ };

/** What stands on our own paper, read as an LMS's page is. Sheets are added and never change: each is read once. */
export function paperReader(paper: Paper): ActivityReader {
  let content = new Content();
  let of: Opened | undefined;
  let sheets = 0;
  return {
    selectors: {},
    mayHoldActivity: () => paper.opened !== undefined,
    view: () => (paper.opened ? paper.element : null),
    *read() {
      const { opened, element } = paper;
      if (!opened) return null;
      if (opened !== of) {
        content = new Content();
        of = opened;
        sheets = 0;
      }
      for (let sheet = paper.sheets[sheets]; sheet; sheet = paper.sheets[sheets]) {
        sheets += 1;
        yield* readInto(content, sheet, RULES);
      }
      return readingOf(opened, element, content);
    },
  };
}

function readingOf({ id, title, lang }: Opened, element: HTMLElement, content: Content): Reading {
  const { anchors, pieces, objects } = content;
  const activity: Activity = {
    ref: { lms: 'reader', host: '', course: '', id },
    kind: 'material',
    role: 'unknown',
    assessment: 'no',
    title,
    uiLang: element.ownerDocument.documentElement.lang || 'en',
    ...(lang !== undefined && { lang }),
    blocks: content.blocks.map((block) => withMarker(block, anchors.get(block.key))),
    links: [],
    images: [...content.images],
    videos: [],
    files: [],
    forms: [],
  };
  return {
    activity,
    roots: [element],
    anchors: new Map(anchors),
    pieces: new Map(pieces),
    objects: new Map(objects),
    health: { body: content.blocks.length > 0 ? 0 : -1 },
  };
}

/** As the file prints it: "B)" is no number that a list of the web could show. */
function withMarker(block: Block, anchor: Element | undefined): Block {
  const marker = block.kind === 'item' && anchor instanceof HTMLElement ? anchor.dataset['marker'] : undefined;
  return marker === undefined ? block : { ...block, marker };
}
