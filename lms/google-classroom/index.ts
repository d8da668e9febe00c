import type { LmsAdapter, Reading, Steps } from '@/lms/contract';
import { fieldsIn } from '@/lms/reading/answers';
import { type Rules, readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import { isPackLink } from '@/lms/reading/media';
import { collapsed, textOf, visible } from '@/lms/reading/text';
import type { Activity, ActivityKind } from '@/model/activity';
import { formView, readForm } from './forms';
import { datesOf, roleOf } from './header';
import { materialsOf } from './materials';
import { NOISE, selectors } from './selectors';
import address, { type ClassroomPlace, placeOf } from './urls';
import { currentView } from './view';
import { openViewer, readViewer } from './viewer';
import { type Zones, zonesOf } from './zones';

const RULES: Rules = { region: 'passage', skip: NOISE };

const adapter: LmsAdapter = {
  ...address,
  selectors,
  view(url, doc) {
    const place = placeOf(url);
    if (!place) return null;
    // A file that is open lies over everything: it is what is being read.
    return place.page === 'form' ? formView(doc) : (openViewer(doc) ?? currentView(place, doc));
  },
  *read(url, view) {
    const place = placeOf(url);
    if (!place) return null;
    if (place.page === 'form') return yield* readForm(place, url.host, view);
    return view === openViewer(view.ownerDocument)
      ? yield* readViewer(place, url.host, view)
      : yield* readItem(place, url.host, view);
  },
  answers: (view) => fieldsIn(view, selectors.write),
};
export default adapter;

const KINDS = {
  assignment: 'assignment',
  material: 'material',
  'short-answer': 'question',
  'multiple-choice': 'question',
  announcement: 'announcement',
  form: 'form',
} as const satisfies Record<ClassroomPlace['page'], ActivityKind>;

function* readItem(place: ClassroomPlace, host: string, view: Element): Steps<Reading | null> {
  const doc = view.ownerDocument;
  const zones = zonesOf(view);
  const title = zones.title ? textOf(zones.title, NOISE) : collapsed(doc.title);
  if (title === '') return null;

  const content = new Content();
  const roots: Element[] = [];
  if (zones.body) {
    roots.push(zones.body);
    yield* readInto(content, zones.body, RULES);
  }
  if (place.page === 'multiple-choice') {
    for (const option of optionsOf(view, zones)) {
      roots.push(option);
      yield* readInto(content, option, { ...RULES, region: 'option', prose: 'option' });
    }
  }
  const { due, points } = datesOf(view, place, zones);
  const role = roleOf(view, zones);
  const { attached, videos, ...materials } = materialsOf(view, zones);
  for (const video of videos) content.addVideo(video);
  // A pack may come as an attachment too; it is found among the links.
  const packs = attached.filter(({ href }) => isPackLink(new URL(href)));
  const { parts } = content;
  const activity: Activity = {
    ref: { lms: address.id, host, course: place.course, id: place.id },
    kind: KINDS[place.page],
    role: role.value,
    // A single question, often a poll or an exit ticket: nothing on the page says that it measures anybody.
    assessment: 'no',
    title,
    ...(due.value !== undefined && { due: { shown: due.value } }),
    ...(points.value !== undefined && { points: points.value }),
    uiLang: doc.documentElement.lang || 'en',
    ...parts,
    ...materials,
    links: [...parts.links, ...packs],
    ...(attached.length > packs.length && { attached: attached.filter((link) => !packs.includes(link)) }),
  };
  return {
    activity,
    roots,
    anchors: content.anchors,
    pieces: content.pieces,
    objects: content.objects,
    health: {
      title: zones.title ? zones.titleHeld : selectors.title.length,
      body: zones.bodyHeld,
      due: due.held,
      points: points.held,
      role: role.held,
      materials: zones.materials ? 0 : 1,
    },
  };
}

/** What can be chosen, as its label shows it. */
function optionsOf(view: Element, zones: Zones): readonly Element[] {
  for (const selector of selectors.choice) {
    const found = new Set<Element>();
    for (const choice of view.querySelectorAll(selector)) {
      const label = choice.closest('label') ?? (textOf(choice) === '' ? choice.parentElement : choice);
      if (label && visible(label) && !zones.personal(label) && textOf(label, NOISE) !== '') found.add(label);
    }
    if (found.size > 0) return [...found];
  }
  return [];
}
