import { visible } from '@/lms/reading/text';
import { selectors } from './selectors';
import { type ClassroomPlace, decimalId } from './urls';

/**
 * Classroom keeps the views that were open before, and some of them stay visible to CSS. The current one is visible,
 * names no other class, and holds the item of the address; of several, the last.
 * `aria-hidden` says nothing: an open Drive file sets it on the current view.
 */
export function currentView(place: ClassroomPlace, doc: Document): Element | null {
  const item = `[data-stream-item-id="${CSS.escape(place.id)}"]`;
  for (const selector of selectors.view) {
    const found = [...doc.querySelectorAll(selector)].filter(
      (view) => visible(view) && namesNoOther(view, place.course) && view.querySelector(item) !== null,
    );
    const last = found.at(-1);
    if (last) return last;
  }
  return null;
}

/** `data-p='%.@."<class>"]'` names the class in the form of addresses; other parameters may stand there too. */
function namesNoOther(view: Element, course: string): boolean {
  const holder = view.closest('[data-p]');
  const named = [...(holder?.getAttribute('data-p') ?? '').matchAll(/"([\w-]+)"/g)]
    .map((match) => decimalId(match[1] ?? ''))
    .filter((id) => /^\d{6,}$/.test(id));
  return named.length === 0 || named.includes(course);
}
