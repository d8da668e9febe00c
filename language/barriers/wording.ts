import type { Stretch } from '@/model/text-map';

/** Rules for single English sentences. A false alarm costs more than a miss: each rule wants a sign of its own. */

const COLOUR = '(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|brown|turquoise|violet)';
const PART =
  '(?:box(?:es)?|words?|texts?|letters?|parts?|sections?|rows?|columns?|cells?|lines?|arrows?|buttons?|circles?|stars?|areas?|sentences?|questions?|items?|steps?|ones?|terms?|tabs?|labels?|dots?|bars?|regions?|squares?)';
/** "the words in green": the colour alone says which. */
const IN_COLOUR = new RegExp(
  `\\b${PART}\\s+(?:(?:that|which)\\s+(?:is|are)\\s+)?(?:(?:written|shown|marked|printed|highlighted|underlined)\\s+)?in\\s+${COLOUR}\\b`,
  'i',
);
const COLOURED_PART = new RegExp(`\\b(?:the|each|every|all|any|only|these|those|your)\\s+${COLOUR}\\s+${PART}\\b`, 'i');
/** Another sign stands beside the colour. */
const NAMED_TOO = /\b(?:label+ed|called|titled|named|numbered|marked with|with the (?:word|letter|number))\b/i;
/** The colour is the student's own pen: "Highlight the claims in yellow." */
const OWN_PEN = /\b(?:highlight|underline|circle|colou?r|mark|shade|draw|write|paint|outline|fill)\b(?!ed)/i;

const THING =
  '(?:chart|table|map|picture|image|photo|diagram|graph|box|list|figure|video|example|passage|paragraph|text|article|poem|story|question|questions|words?|steps?|sentences?|instructions|directions|information|drawing|model|timeline|cartoon)';
const ABOVE = new RegExp(
  `\\b(?:the|this|these)\\s+(?:\\w+\\s+)?${THING}\\s+above\\b|\\bthe\\s+above\\s+${THING}\\b`,
  'i',
);
/** "on the right", and not "to the right of zero" or "on the right side of the equation". */
const SIDE =
  /\b(?:on|at|to|in)\s+the\s+(?:(?:upper|lower|top|bottom|far)[\s-])?(?:left|right)(?:[\s-]hand)?(?:\s+(?:side|corner|column|margin))?\b(?!\s+(?:of|side|track|time|place|order|path|foot|hand|thing|way|wing|angle))/i;
const LOOKS = /\b(?:see|look|click|press|tap|use|find|choose|select|open|read|shown|go)\b/i;

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const BEFORE = `(?:(?:on|from|since)\\s+(?:last\\s+)?${DAY}|yesterday|last\\s+(?:week|class|time|month|year|unit|lesson|semester|${DAY})|(?:in|during)\\s+class|the other day|earlier this week)`;
const MADE =
  '(?:started|made|began|did|used|read|wrote|filled\\s+(?:in|out)|discussed|watched|talked\\s+about|looked\\s+at|created|drew|finished|built|practiced|learned|took|completed|got|received|saw)';
const HANDED =
  '(?:chart|notes?|handout|worksheet|packet|organizer|map|draft|ticket|poster|outline|table|list|lesson|discussion|reading|video|slides?|lab|activity|vocabulary|class)';
const ELSEWHERE: readonly RegExp[] = [
  // "the chart we started on Monday"
  new RegExp(
    `\\b(?:the|your|our)\\s+(?:[\\w-]+\\s+){1,3}?(?:that\\s+|which\\s+)?(?:we|you)\\s+(?:have\\s+)?${MADE}\\s+(?:\\w+\\s+)?${BEFORE}`,
    'i',
  ),
  // "as we discussed in class", "like we practiced yesterday"
  new RegExp(
    `\\b(?:as|like|what)\\s+(?:we\\s+|you\\s+)?(?:${MADE}|explained|mentioned|said|shown|showed)\\s+(?:\\w+\\s+)?${BEFORE}`,
    'i',
  ),
  // "your notes from last week"
  new RegExp(
    `\\b(?:the|your|our)\\s+(?:[\\w-]+\\s+)?${HANDED}\\s+from\\s+(?:${BEFORE.replace('(?:on|from|since)', '(?:on\\s+)?(?:)')}|${DAY}|class)\\b`,
    'i',
  ),
  // "yesterday's notes", "Monday's chart"
  new RegExp(`\\b(?:yesterday|last\\s+week|${DAY})['’]s\\s+(?:[\\w-]+\\s+)?${HANDED}\\b`, 'i'),
];

const stretch = (found: RegExpExecArray | null): Stretch | undefined =>
  found ? { start: found.index, end: found.index + found[0].length } : undefined;

/** Something is told apart by its colour alone. `asks`: the sentence orders or asks something. */
export function colourIn(sentence: string, asks: boolean): Stretch | undefined {
  if (NAMED_TOO.test(sentence)) return undefined;
  const inColour = OWN_PEN.test(sentence) ? null : IN_COLOUR.exec(sentence);
  return stretch(inColour ?? (asks ? COLOURED_PART.exec(sentence) : null));
}

/** Something is told apart by where it stands alone. "The article below" is what comes next, in every way of reading. */
export function positionIn(sentence: string, asks: boolean): Stretch | undefined {
  if (!asks && !LOOKS.test(sentence)) return undefined;
  return stretch((asks ? ABOVE.exec(sentence) : null) ?? (LOOKS.test(sentence) || asks ? SIDE.exec(sentence) : null));
}

/** Something from a class or a day before is needed, and is not here. */
export function elsewhereIn(sentence: string): Stretch | undefined {
  for (const pattern of ELSEWHERE) {
    const found = stretch(pattern.exec(sentence));
    if (found) return found;
  }
  return undefined;
}

/** Words that say what to do with a text that stands in a picture. */
export const READS_IMAGE =
  /\b(?:read|answer|copy|follow|complete|directions|instructions|questions|text|passage|words|poem|steps|rules)\b[^.?!]{0,60}\b(?:in|on|from)\s+the\s+(?:image|picture|photo|screen\s?shot|scan|slide)\b|\b(?:see|read)\s+the\s+(?:screen\s?shot|scan|slide)\b/i;

/** The text to be read lies in a file. */
export const READS_FILE =
  /\bread\b[^.?!]{0,80}\b(?:pdf|handout|packet|attached|attachment|attachments|document|google doc|slides|slideshow|file)\b/i;

/** Link texts that say nothing of where they lead, also when they are heard one after the other. */
export const SAYS_NOTHING =
  /^(?:please\s+)?(?:click(?:\s+(?:here|this|on this(?:\s+link)?|the link))?|here|this|link|the link|this link|(?:read|see|learn|find out)\s+more|more(?:\s+info(?:rmation)?)?|(?:this|the)\s+(?:site|website|web\s?page|page|url)|website|url|go|open|view)\s*[.!:>»→]*$/i;
