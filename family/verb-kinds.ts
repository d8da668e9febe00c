/**
 * What a task verb asks a student to do, as far as a talk about it differs. Each kind has one question in the catalogue
 * (`ask.<kind>`) in every language.
 */
const VERBS = {
  compare: 'compare contrast differentiate distinguish match relate connect combine',
  explain: 'clarify describe elaborate explain express illustrate interpret represent respond translate demonstrate',
  argue:
    'agree argue assess convince critique debate defend disagree emphasize evaluate give justify persuade propose prove provide ' +
    'recommend support',
  name: 'add define fill identify include indicate insert label list mention name specify spell state',
  explore:
    'analyze conclude consider determine examine explore factor infer investigate locate monitor observe ' +
    'research study synthesize test track',
  predict: 'estimate guess hypothesize imagine predict suggest think visualize',
  sort: 'arrange break categorize classify divide group organize rank rate sort',
  calculate:
    'calculate compute convert count graph measure model multiply plot round simplify solve subtract substitute verify',
  make:
    'build color compose construct create cut design develop draft draw expand extend formulate generate make ' +
    'shade sketch trace type write',
  revise: 'check correct delete double-check edit improve proofread review revise rewrite',
  retell: 'listen paraphrase read recall refer repeat reread restate retell scan skim summarize tell watch',
  choose: 'choose decide pick select set',
  talk: 'address ask collaborate comment discuss participate present reply report share talk work',
  find: 'annotate base circle cite copy cross find focus highlight look mark note point preview quote record show underline use',
  plan: 'apply brainstorm carry complete conduct follow keep outline plan practice prepare',
  reflect: 'act answer reflect',
  finish: 'attach click collect download drag hand link log pay post put replace save scroll submit take turn upload',
} as const satisfies Readonly<Record<string, string>>;

export type VerbKind = keyof typeof VERBS;
export const VERB_KINDS = Object.keys(VERBS) as readonly VerbKind[];

const KINDS: ReadonlyMap<string, VerbKind> = new Map(
  VERB_KINDS.flatMap((kind) => VERBS[kind].split(' ').map((verb): [string, VerbKind] => [verb, kind])),
);

/** Undefined: no task verb. `verb` in its base form, as `ordersIn` of language/directions.ts finds it. */
export const kindOf = (verb: string): VerbKind | undefined => KINDS.get(verb.toLowerCase());
