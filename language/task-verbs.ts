/** First words of the school glossary's task verbs ("fill in", "turn in" are known by "fill" and "turn"). */
export const TASK_VERBS: ReadonlySet<string> = new Set(
  (
    'act add address agree analyze annotate answer apply argue arrange ask assess attach base brainstorm break build ' +
    'calculate carry categorize check choose circle cite clarify classify click collaborate collect color combine ' +
    'comment compare complete compose compute conclude conduct connect consider construct contrast convert convince ' +
    'copy correct count create critique cross cut debate decide defend define delete demonstrate describe design ' +
    'determine develop differentiate disagree discuss distinguish divide double-check download draft drag draw edit ' +
    'elaborate emphasize estimate evaluate examine expand explain explore express extend factor fill find focus follow ' +
    'formulate generate give graph group guess hand highlight hypothesize identify illustrate imagine improve include ' +
    'indicate infer insert interpret investigate justify keep label link list listen locate log look make mark match ' +
    'measure mention model monitor multiply name note observe organize outline paraphrase participate pay persuade pick ' +
    'plan plot point post practice predict prepare present preview proofread propose prove provide put quote rank rate ' +
    'read recall recommend record refer reflect relate repeat replace reply report represent reread research respond ' +
    'restate retell review revise rewrite round save scan scroll select set shade share show simplify sketch skim solve ' +
    'sort specify spell state study submit substitute subtract suggest summarize support synthesize take talk tell test ' +
    'think trace track translate turn type underline upload use verify visualize watch work write'
  ).split(' '),
);

/** Of these, the ones that are hardly ever anything but a verb: they need no other sign at a sentence's beginning. */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  (
    'add analyze annotate answer apply argue arrange ask assess calculate categorize choose cite clarify classify ' +
    'collect combine compare complete compute conclude connect consider construct contrast convert create critique ' +
    'decide define delete demonstrate describe determine differentiate discuss distinguish divide elaborate emphasize ' +
    'estimate evaluate examine explain explore express generate give hypothesize identify illustrate imagine include ' +
    'indicate infer insert interpret investigate justify listen locate multiply observe organize paraphrase persuade ' +
    'predict prepare proofread prove provide read recall recommend reflect relate repeat replace reread respond restate ' +
    'retell revise rewrite select simplify solve specify submit subtract suggest summarize synthesize tell think ' +
    'translate underline upload verify visualize write'
  ).split(' '),
);
