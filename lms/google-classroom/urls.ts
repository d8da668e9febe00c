import type { LmsAddress } from '@/lms/contract';

export interface ClassroomPlace {
  readonly page: 'assignment' | 'material' | 'short-answer' | 'multiple-choice' | 'announcement' | 'form';
  /** Decimal, as the page's attributes write it; empty for a form, which belongs to no class that its address names. */
  readonly course: string;
  /** Decimal; a form's own id for a form. */
  readonly id: string;
}

/** An account (`/u/1`) and a school's domain (`/a/school.example`) may stand before the path. */
const ITEM = /^(?:\/u\/\d+)?(?:\/a\/[^/]+\.[^/]+)?\/c\/([\w-]+)\/(a|m|sa|mc|p)\/([\w-]+)(?:\/details)?\/?$/;
const FORM = /^(?:\/a\/[^/]+\.[^/]+)?\/forms(?:\/u\/\d+)?\/d\/(?:e\/)?([\w-]+)\/(?:viewform|formResponse)\/?$/;

const PAGES = {
  a: 'assignment',
  m: 'material',
  sa: 'short-answer',
  mc: 'multiple-choice',
  p: 'announcement',
} as const;

/** Addresses carry base64 of the decimal number that attributes carry: `NjI3ODk0MjE0NTQ5` is 627894214549. */
export function decimalId(id: string): string {
  if (/^\d+$/.test(id)) return id;
  try {
    const decoded = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    return /^\d+$/.test(decoded) ? decoded : id;
  } catch {
    return id;
  }
}

export function placeOf(url: URL): ClassroomPlace | undefined {
  if (url.hostname === 'docs.google.com') {
    const id = FORM.exec(url.pathname)?.[1];
    return id === undefined ? undefined : { page: 'form', course: '', id };
  }
  const match = ITEM.exec(url.pathname);
  if (!match) return undefined;
  const [, course = '', letter = '', id = ''] = match;
  return { page: PAGES[letter as keyof typeof PAGES], course: decimalId(course), id: decimalId(id) };
}

const classroom: LmsAddress = {
  id: 'google-classroom',
  name: 'Google Classroom',
  matches: ['https://classroom.google.com/*', 'https://docs.google.com/forms/*'],
  recognises: (url) =>
    url.hostname === 'classroom.google.com' ||
    (url.hostname === 'docs.google.com' && /^(?:\/a\/[^/]+)?\/forms\//.test(url.pathname)),
  mayHoldActivity: (url) => placeOf(url) !== undefined,
};
export default classroom;
