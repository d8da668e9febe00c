const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English closed-class words by what they say about their neighbours. */
export const DETERMINERS = set(
  'the a an this that these those my your his her its our their each every some any no another both either neither ' +
    'all many much few several two three four five six ten which what whose',
);
export const MODALS = set(
  "can could will would shall should may might must do does did don't doesn't didn't can't cannot couldn't won't " +
    "wouldn't shouldn't mustn't let let's please not never then also",
);
export const SUBJECTS = set('i you we they he she it who students people scientists');
export const BE = set("is are was were be been being am isn't aren't wasn't weren't become becomes became seem seems");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const PREPOSITIONS = set(
  'of in on at by for from with about into onto through between among during without within against under over ' +
    'after before above below across behind beside besides near toward towards until upon like per via despite than as',
);
export const DEGREES = set('very so too more most quite less least really rather extremely how');
export const QUESTION_WORDS = set('how why what when where who whether which if');
export const JOINING = set('and or but nor yet because although though while since unless however therefore that if');
export const OBJECTS = set('me him them us it her you');

const OTHERS = set(
  'to not there here up down out off again only just even such own same other i you we they he she it me him them us ' +
    'who whom will would can could shall should may might must do does did is are was were be been being am has have had',
);
/** Says little about what a sentence is about, and opens no phrase that a reader would tap a content word for. */
export const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  JOINING.has(word) ||
  QUESTION_WORDS.has(word) ||
  DEGREES.has(word) ||
  OTHERS.has(word);
