import { type Ceiling, decide, type Deciders, type Governed, isTeachers, type Subject } from '@/model/policy';
import type { School } from '@/model/school';
import type { Support } from '@/supports/contract';

const SUBJECTS = ['directions', 'passage', 'question', 'option', 'answer'] as const satisfies readonly Subject[];
const CEILINGS = ['on', 'ask', 'never'] as const satisfies readonly Ceiling[];

/** Everybody who may say something after the school, so that two ceilings are told apart by anything they do. */
const OTHERS = (id: string): readonly Deciders[] => [
  {},
  { teacher: { allow: [id] } },
  { teacher: { keepOff: [id] } },
  { code: { allow: [id] } },
  { teacher: { keepOff: [id] }, code: { allow: [id] } },
];

const deciders = (id: string, ceiling: Ceiling | undefined, others: Deciders = {}): Deciders => ({
  ...others,
  ...(ceiling && { school: { [id]: ceiling } }),
});

/** What a ceiling does, in every quiz and whoever else says what: two that do the same are one choice. */
function effect(support: Governed, ceiling: Ceiling | undefined): string {
  const { id } = support;
  return (['content', 'reading'] as const)
    .flatMap((measures) =>
      OTHERS(id).flatMap((others) =>
        SUBJECTS.map((subject) => {
          const all = deciders(id, ceiling, { ...others, teacher: { ...others.teacher, measures } });
          const { state } = decide(support, subject, { assessment: 'quiz' }, all);
          // Off and ask are the same to who looks at a quiz: closed until somebody opens it.
          return state === 'off' ? 'ask' : state === 'tap' ? 'on' : state;
        }),
      ),
    )
    .join(' ');
}

/** 'usual': as the table has it, where none of the three does the same. */
export type Choice = Ceiling | 'usual';

/** What a school can say of a support in quizzes, without any two that would do the same. Empty: nothing. */
export function choicesOf(support: Pick<Support, 'id' | 'policy' | 'group'>): readonly Choice[] {
  if (isTeachers(support)) return [];
  const usual = effect(support, undefined);
  if (usual === effect(support, 'never')) return [];
  const told = new Map<string, Choice>();
  for (const ceiling of CEILINGS) {
    const does = effect(support, ceiling);
    // Where all wait to be asked for anyway, "on" opens nothing: offering it would promise something.
    if (does === usual && ceiling === 'on' && !opensBySaid(support)) continue;
    if (!told.has(does)) told.set(does, ceiling);
  }
  const choices = [...told.values()];
  return told.has(usual) ? choices : ['usual', ...choices];
}

/** Is anything of it open in a quiz while nobody has said anything? */
const opensBySaid = (support: Governed): boolean => standingOf(support, undefined).open.length > 0;

/** What holds now, as one of the choices. */
export function chosen(support: Governed & Pick<Support, 'group'>, school: School): Choice {
  const choices = choicesOf(support);
  const said = school.ceiling?.[support.id];
  const does = effect(support, said);
  return choices.find((choice) => effect(support, choice === 'usual' ? undefined : choice) === does) ?? 'usual';
}

/** Says nothing where the table says the same already. */
export function withChoice(school: School, support: Governed, choice: Choice): School {
  const { ceiling: before, ...rest } = school;
  const { [support.id]: _, ...others } = before ?? {};
  const said = choice !== 'usual' && effect(support, choice) !== effect(support, undefined);
  const ceiling = said ? { ...others, [support.id]: choice } : others;
  return Object.keys(ceiling).length > 0 ? { ...rest, ceiling } : rest;
}

export interface Standing {
  /** Kinds of text that are open to everybody in every quiz. */
  readonly open: readonly Subject[];
  /** Kinds of text that a teacher or a code may open, in some quiz at least. */
  readonly waiting: readonly Subject[];
}

/** What a school's word leaves open in a quiz of which nobody else said anything but what it measures. */
export function standingOf(support: Governed, ceiling: Ceiling | undefined): Standing {
  const all = SUBJECTS.map((subject) => ({
    subject,
    states: (['content', 'reading'] as const).map((measures) => {
      const said = deciders(support.id, ceiling, { teacher: { measures } });
      return decide(support, subject, { assessment: 'quiz' }, said).state;
    }),
  }));
  const isOpen = (state: string): boolean => state === 'on' || state === 'tap';
  const open = all.filter(({ states }) => states.every(isOpen));
  const waiting = all.filter((each) => !open.includes(each) && each.states.some((state) => state !== 'never'));
  return { open: open.map(({ subject }) => subject), waiting: waiting.map(({ subject }) => subject) };
}

/** Does an accommodation code open anything of it in some quiz that was closed to everybody else? */
export const codeOpens = (support: Pick<Support, 'id' | 'policy' | 'group'>): boolean =>
  !isTeachers(support) &&
  (['content', 'reading'] as const).some((measures) =>
    SUBJECTS.some((subject) => {
      const where = { assessment: 'quiz' } as const;
      const before = decide(support, subject, where, { teacher: { measures } });
      const after = decide(support, subject, where, { teacher: { measures }, code: { allow: [support.id] } });
      return before.state !== after.state;
    }),
  );
