import { createNotable } from '@/entrypoints/marks/notable';
import { type Barrier, type Captions, barriersIn, type LookedUp, wordsToLookUp } from '@/language/barriers';
import { choiceQuestion } from '@/language/choice-question';
import { questionAbout } from '@/language/question-about';
import { textMapOf } from '@/language/text-map';
import { RULES } from '@/lms/canvas/media';
import { readInto } from '@/lms/reading/blocks';
import { Content } from '@/lms/reading/content';
import type { Activity, File } from '@/model/activity';
import type { TextMap } from '@/model/text-map';
import { finish } from '@/utils/slices';
import { lexicon, readCompiled } from '../on-disk';

const notable = createNotable((path) => Promise.resolve(readCompiled(path)), lexicon);

interface Page {
  readonly title: string;
  readonly html: string;
  readonly lang?: string;
  readonly due?: Activity['due'];
  /** Beside the text, as Classroom has them. */
  readonly files?: readonly File[];
}

/** A page as the adapters read it: the same reader, in a document that draws nothing. */
export function activityOf({ title, html, lang, due, files = [] }: Page): Activity {
  const root = document.createElement('div');
  // What stands in a frame is not asked for here.
  root.innerHTML = html;
  document.body.append(root);
  const content = new Content();
  finish(readInto(content, root, RULES));
  root.remove();
  return {
    ref: { lms: 'canvas', host: 'school.example', course: '1', id: title },
    kind: 'assignment',
    role: 'teacher',
    assessment: 'no',
    title,
    uiLang: 'en',
    ...(lang === undefined ? {} : { lang }),
    ...(due ? { due } : {}),
    forms: [],
    ...content.parts,
    files: [...content.parts.files, ...files],
  };
}

/** What the real dictionary says of the page's words, as the support asks it. */
async function lookUp(activity: Activity, text: TextMap, home: string): Promise<LookedUp[]> {
  const { words } = await notable(choiceQuestion(text, activity, undefined, 'more', () => true));
  const rare = words.map(({ span }) => span);
  const others = wordsToLookUp(text).filter(
    ({ key, start }) => !rare.some((each) => each.key === key && each.start === start),
  );
  const asked = [...rare.map((span) => ({ span, rare: true })), ...others.map((span) => ({ span, rare: false }))];
  const looked: LookedUp[] = [];
  for (const { span, rare: isRare } of asked) {
    const question = questionAbout(span, text, activity, home)?.question;
    if (question) looked.push({ span, rare: isRare, help: await lexicon.help(question) });
  }
  return looked;
}

export async function barriersOn(
  activity: Activity,
  { home = 'es', captions = new Map() }: { readonly home?: string; readonly captions?: Captions } = {},
): Promise<readonly Barrier[]> {
  const text = textMapOf(activity, activity.lang ?? 'en');
  const looked = await lookUp(activity, text, home);
  return barriersIn(activity, text, { captions, hasRecording: false, looked, home });
}
