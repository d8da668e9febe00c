import type { Fix, RemarkStart } from '@/language/barriers';
import type { Translate } from '@/components/text';
import type { Term } from '@/model/pack';
import type { Addition } from './additions';

/** What a form begins with, and hands over. */
export interface Draft {
  /** By their order in the fix. */
  readonly words: readonly { readonly meaning: string; readonly gloss: string }[];
  readonly text: string;
  readonly href: string;
}

const MINUTE = 60_000;
/** Of a pack's entries (model/pack.ts): longer ones would be refused when it is read again. */
const MOST = { meaning: 300, gloss: 200, remark: 300, description: 500, text: 20_000, href: 500 } as const;

/** "Friday, December 4, before midnight"; in the page's own words where this clock is not the course's. */
function dueWords({ due }: Extract<RemarkStart, { kind: 'due' }>, t: Translate, lang: string): string {
  const at = due.iso === undefined ? undefined : new Date(due.iso);
  const night = at && (at.getHours() === 23 || (at.getHours() === 0 && at.getMinutes() === 0));
  if (at && night) {
    const evening = new Date(at.getTime() - (at.getHours() === 0 ? MINUTE : 0));
    const day = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', day: 'numeric' }).format(evening);
    return t('barrier-xray.start.day', { day });
  }
  if (due.day === '') return t('barrier-xray.start.midnight');
  return t(due.evening === 'same-day' ? 'barrier-xray.start.day' : 'barrier-xray.start.evening', { day: due.day });
}

function startOf(start: RemarkStart, t: Translate, lang: string): string {
  switch (start.kind) {
    case 'write':
      return '';
    case 'columns':
      return t('barrier-xray.start.columns');
    case 'link':
      return t('barrier-xray.start.link', { host: start.host });
    case 'due':
      return dueWords(start, t, lang);
  }
}

/** What is suggested, before the teacher has written anything. `lang`: of Handrail's own words. */
export const suggested = (fix: Fix, t: Translate, lang: string): Draft => ({
  words: fix.kind === 'terms' ? fix.words.map(({ meaning = '', gloss = '' }) => ({ meaning, gloss })) : [],
  text: fix.kind === 'remark' ? startOf(fix.start, t, lang) : '',
  href: '',
});

/** What stands in the pack, to be written anew. */
export function written(fix: Fix, addition: Addition): Draft {
  const remark = addition.remarks?.[0];
  const alternate = addition.alternates?.[0];
  const home = fix.kind === 'terms' ? fix.home : '';
  return {
    words: (addition.terms ?? []).map(({ meaning = '', glosses }) => ({ meaning, gloss: glosses?.[home] ?? '' })),
    text: remark?.text ?? addition.descriptions?.[0]?.text ?? alternate?.href ?? alternate?.text ?? '',
    href: remark?.href ?? '',
  };
}

export const isLink = (text: string): boolean => {
  const trimmed = text.trim();
  if (!trimmed.startsWith('https://') || !URL.canParse(trimmed) || trimmed.length > MOST.href) return false;
  const { username, password } = new URL(trimmed);
  return username === '' && password === '';
};
/** A pack is data: what looks like markup is refused when it is read again. */
const clean = (text: string, most: number): string =>
  text
    .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    .trim()
    .slice(0, most);

/** Why it is not ready: nothing was written yet, or what was written is no link. Null: it is. */
export function missing(fix: Fix, { words, text, href }: Draft): 'text' | 'link' | null {
  switch (fix.kind) {
    case 'terms':
      return words.some(({ meaning, gloss }) => meaning.trim() !== '' || gloss.trim() !== '') ? null : 'text';
    case 'steps':
      return null;
    case 'remark':
      if (text.trim() === '') return 'text';
      return href.trim() === '' || isLink(href) ? null : 'link';
    case 'description':
      return text.trim() === '' ? 'text' : null;
    case 'alternate':
      if (text.trim() === '') return 'text';
      return fix.form === 'recording' && !isLink(text) ? 'link' : null;
  }
}

/** Nothing is to be written: one press is enough. Where a rare word has no meaning yet, the teacher's own is wanted. */
export const isComplete = (fix: Fix, draft: Draft): boolean =>
  missing(fix, draft) === null &&
  (fix.kind !== 'terms' ||
    draft.words.every(({ meaning, gloss }) => meaning !== '' && (gloss !== '' || fix.home.startsWith('en'))));

const SOUND = /\.(?:mp3|m4a|ogg|oga|wav|aac)(?:$|[?#])/i;

/** The addition that a filled form stands for. Asked for only when nothing is missing. */
export function additionOf(fix: Fix, { words, text, href }: Draft): Addition {
  switch (fix.kind) {
    case 'terms':
      return {
        terms: fix.words.flatMap(({ term }, index): Term[] => {
          const meaning = clean(words[index]?.meaning ?? '', MOST.meaning);
          const gloss = clean(words[index]?.gloss ?? '', MOST.gloss);
          if (meaning === '' && gloss === '') return [];
          return [
            {
              term,
              ...(meaning === '' ? {} : { meaning }),
              ...(gloss === '' ? {} : { glosses: { [fix.home]: gloss } }),
            },
          ];
        }),
      };
    case 'steps':
      return { steps: fix.steps };
    case 'remark': {
      const link = href.trim();
      return {
        remarks: [{ quote: fix.quote, text: clean(text, MOST.remark), ...(link === '' ? {} : { href: link }) }],
      };
    }
    case 'description':
      return { descriptions: [{ image: fix.image, text: clean(text, MOST.description) }] };
    case 'alternate': {
      const place = { title: fix.title, ...(fix.quote === undefined ? {} : { quote: fix.quote }) };
      const link = isLink(text);
      if (fix.form === 'recording')
        return { alternates: [{ kind: SOUND.test(text) ? 'audio' : 'video', ...place, href: text.trim() }] };
      return {
        alternates: [{ kind: 'text', ...place, ...(link ? { href: text.trim() } : { text: clean(text, MOST.text) }) }],
      };
    }
  }
}
