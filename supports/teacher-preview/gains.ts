import type { Activity } from '@/model/activity';
import type { Alternate, Pack } from '@/model/pack';
import type { Situation } from '@/model/situations';

/** What is known of the page for whoever it is met as. */
export interface Facts {
  readonly situation: Situation;
  readonly activity: Activity;
  readonly pack: Pack | null;
  /** BCP 47; only of who is new to English. */
  readonly home: string | undefined;
  /** Words that marked words marks; null while they are chosen, or where they cannot be. */
  readonly marked: number | null;
  /** A marked word that no dictionary and no pack has in the home language. */
  readonly bare: string | null;
  /** Is there a voice on this device for the text's language? null while nobody has answered. */
  readonly voice: boolean | null;
  /** Sentences of the page that say what to do: the steps, unless the pack names its own. */
  readonly orders: number;
  /** As spaces part them; null where they are not counted. */
  readonly words: number | null;
}

/** A sentence of the foot: a key of this support's strings, and what fills its gaps. `lang` becomes the language's name. */
export interface Line {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly lang?: string;
}
export interface Gap extends Line {
  /** What the teacher can add at once: this word, or something in the pack editor. */
  readonly add?: { readonly term: string } | 'editor';
}

const sameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];
const counted = (key: string, count: number): Line[] =>
  count === 0 ? [] : [{ key: `${key}.${count === 1 ? 'one' : 'many'}`, values: { count } }];

const stepsIn = ({ pack, orders }: Facts): number => pack?.steps?.length ?? orders;
const filmsOf = (pack: Pack | null): Alternate[] => pack?.alternates.filter(({ kind }) => kind === 'video') ?? [];
const captionsIn = (film: Alternate, lang: string): boolean =>
  film.captions?.some((track) => sameLanguage(track.lang, lang)) ?? false;
const directionsIn = (pack: Pack | null, lang: string): boolean =>
  Object.entries(pack?.directions ?? {}).some(([each, list]) => sameLanguage(each, lang) && list.length > 0);

/** Pictures that neither the page nor the pack describes. An empty description says that there is nothing to describe. */
const undescribed = ({ blocks }: Activity, pack: Pack | null): number =>
  blocks.filter(
    ({ kind, alt, src = '' }) =>
      kind === 'figure' && alt === undefined && !pack?.descriptions?.some(({ image }) => src.endsWith(image)),
  ).length;
const described = ({ blocks }: Activity): number =>
  blocks.filter(({ kind, alt }) => kind === 'figure' && alt !== undefined && alt !== '').length;

/** What this learner gets here, the most telling first. Nothing is claimed that was not counted. */
export function gainsOf(facts: Facts): readonly Line[] {
  const { situation, activity, pack, home = 'en', marked, voice, words } = facts;
  const marks = counted('marked', marked ?? 0);
  const films = filmsOf(pack);
  switch (situation) {
    case 'new-to-english':
      return [
        ...marks,
        ...(directionsIn(pack, home) ? [{ key: 'directions', lang: home }] : []),
        ...(films.some((film) => captionsIn(film, home)) ? [{ key: 'captions', lang: home }] : []),
      ];
    case 'by-ear':
      return [
        ...(voice === true ? [{ key: 'aloud' }] : []),
        ...counted('recordings', pack?.alternates.filter(({ kind }) => kind === 'audio').length ?? 0),
        ...counted('films', films.length),
        ...counted('described', described(activity)),
      ];
    case 'lost-in-directions':
      return [...counted('steps', stepsIn(facts)), { key: 'line' }, ...counted('films', films.length)];
    case 'low-vision':
      return [{ key: 'size' }, { key: 'spacing' }, { key: 'paper' }, ...counted('described', described(activity))];
    case 'keyboard':
      return [...(words === null ? [] : counted('reached', words)), ...marks, { key: 'keys' }];
    case 'offline':
      return [{ key: 'word-help' }, ...(voice === true ? [{ key: 'aloud' }] : []), ...marks];
  }
}

/** What is missing for this learner and can be added, at most one; without internet everything that does not come. */
export function gapsOf(facts: Facts): readonly Gap[] {
  const { situation, activity, pack, home = 'en', bare, voice } = facts;
  const pictures = counted('undescribed', undescribed(activity, pack)).map((line): Gap => ({ ...line, add: 'editor' }));
  const mute: Gap[] = voice === false ? [{ key: 'no-voice' }] : [];
  switch (situation) {
    case 'new-to-english': {
      const gaps: Gap[] = [
        ...(bare === null ? [] : [{ key: 'bare', values: { word: bare }, lang: home, add: { term: bare } }]),
        ...(directionsIn(pack, home) ? [] : [{ key: 'no-directions', lang: home, add: 'editor' as const }]),
        ...(filmsOf(pack).every((film) => captionsIn(film, home))
          ? []
          : [{ key: 'no-captions', lang: home, add: 'editor' as const }]),
      ];
      return gaps.slice(0, 1);
    }
    case 'by-ear':
      return [...mute, ...pictures].slice(0, 1);
    case 'lost-in-directions':
      return stepsIn(facts) > 0 ? [] : [{ key: 'no-steps', add: 'editor' }];
    case 'low-vision':
      return pictures;
    case 'keyboard':
      return [];
    case 'offline': {
      const films = activity.videos.length + (pack?.alternates.filter(({ href }) => href !== undefined).length ?? 0);
      return [...counted('off.films', films), ...counted('off.files', activity.files.length), ...mute];
    }
  }
}
