import { BE, DETERMINERS, HAVE, isFunctionWord, MODALS } from './function-words';
import type { Token } from './part-of-speech';
import type { Vocabulary } from './vocabulary';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Always written with a capital, and still words to learn. */
const CALENDAR = set(
  'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday',
);
const TITLES = set(
  'mr mrs ms miss mx dr prof professor president king queen prince princess emperor pope saint st sir lady lord ' +
    'general gen captain capt colonel col major lieutenant lt sergeant sgt chief senator sen governor gov mayor judge ' +
    'justice coach uncle aunt grandma grandpa reverend rev pharaoh sultan',
);
/** Given names that are words as well. */
const GIVEN = set(
  'rose will mark bill grace hope faith joy dawn daisy lily iris ivy violet ruby amber pearl jade summer autumn frank ' +
    'jack bob rob sue pat art gene grant chase drew miles max ray rich nick peg penny sandy dale glen cliff heath holly ' +
    'hazel olive ginger basil chuck don earl duke guy harry herb josh ken lance lane mason mike norm pierce reed robin ' +
    'rusty skip tony victor wade ward warren woody jean john peter carol jenny jimmy johnny molly polly charity patience ' +
    'melody harmony destiny crystal star dean dick jay bud buck cash colt hunter tucker taylor tyler cooper carter parker ' +
    'sage rocky matt mat sally tom tim dot kitty nelly marina sierra savannah lee',
);
/** A feeling or a season that opens a sentence is more often that than somebody: "Hope is ...". */
const RATHER_WORDS = set(
  'hope faith joy grace charity patience summer autumn dawn harmony melody destiny crystal star will',
);
const PLACES = set(
  'canal river creek lake lakes ocean sea bay gulf harbor island islands mountain mountains mount hill hills canyon ' +
    'valley desert falls street avenue road lane boulevard bridge park square county city town school university college ' +
    'museum library hospital company station trail forest peninsula strait channel',
);

export const isCalendar = (form: string): boolean => CALENDAR.has(form);

const bare = (form: string): string => form.replace(/['’]s$|(?<=s)['’]$/, '');
const opens = (token: Token | undefined, index: number): boolean => index === 0 || token?.opens === true;

/** A title or heading, where most words have a capital and none means anything. */
function inHeading(tokens: readonly Token[], at: number): boolean {
  const content = tokens.filter(({ form }, index) => index !== at && index > 0 && !isFunctionWord(form));
  return content.filter(({ capital }) => capital).length > content.length / 2;
}

/** Capitals beside each other that nothing parts. */
function runAround(tokens: readonly Token[], at: number): { first: number; last: number } {
  let first = at;
  let last = at;
  const joins = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.capital && !(opens(token, index) && isFunctionWord(token.form));
  };
  while (joins(first - 1) && !tokens[first]?.apart) first--;
  while (joins(last + 1) && !tokens[last + 1]?.apart) last++;
  return { first, last };
}

export interface Named {
  /** The word stands for somebody or some place. */
  readonly name: boolean;
  /** A capital that no start of a sentence and no heading explains. */
  readonly capital: boolean;
  /** The name ends in a word that says what it is ("Erie Canal"), and this is that word. */
  readonly place: boolean;
}

/**
 * Whether a word is (part of) a name here. `common`: the dictionary has it as a word; `proper`: it has it as a name.
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  common: boolean,
  proper: boolean,
  vocabulary: Vocabulary,
): Named {
  const none: Named = { name: false, capital: false, place: false };
  const token = tokens[at];
  if (!token?.capital || token.form === 'i') return none;
  const form = bare(token.form);
  const start = opens(token, at);
  const heading = tokens.length > 2 && inHeading(tokens, at);
  const capital = !start && !heading;
  const plain: Named = { ...none, capital };
  if (isCalendar(form)) return plain;
  const before = tokens[at - 1];
  if (before?.capital && TITLES.has(before.form) && !isFunctionWord(form) && !(heading && common && !proper))
    return { name: true, capital: true, place: false };
  if (isFunctionWord(form) && !GIVEN.has(form)) return plain;

  const known = (index: number): boolean => {
    const word = bare(tokens[index]?.form ?? '');
    return vocabulary.lemma(word) !== undefined && !vocabulary.onlyName(word);
  };
  const { first, last } = runAround(tokens, at);
  const place = last > first && PLACES.has(bare(tokens[last]?.form ?? ''));
  const others = Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((index) => index !== at);
  const besideName = others.some((index) => !known(index) || GIVEN.has(bare(tokens[index]?.form ?? '')));
  const title = TITLES.has(form) && at < last;
  if (heading) return { ...plain, name: proper && !common };
  if (place) return { name: true, capital: true, place: at === last };
  const after = tokens[at + 1];
  const acts =
    after !== undefined &&
    !after.apart &&
    !DETERMINERS.has(after.form) &&
    (HAVE.has(after.form) || BE.has(after.form) || MODALS.has(after.form) || vocabulary.past(after.form));
  if (start) {
    if (others.length > 0 && besideName && !title) return { name: true, capital: true, place: false };
    if (GIVEN.has(form)) {
      const owns = form !== token.form;
      const somebody =
        owns || (acts && (!RATHER_WORDS.has(form) || (vocabulary.past(after.form) && !BE.has(after.form))));
      return { name: somebody, capital: somebody, place: false };
    }
    const name = !common && (proper || acts || form !== token.form);
    return { name, capital: name, place: false };
  }
  if (!common) return { ...plain, name: true };
  if (title) return plain;
  if (GIVEN.has(form)) return { ...plain, name: !DETERMINERS.has(before?.form ?? '') };
  return { ...plain, name: others.length > 0 && besideName };
}
