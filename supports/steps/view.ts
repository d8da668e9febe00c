import { type Plan, type Step, stepsOf } from './plan';

export interface View {
  readonly plan: Plan;
  /** Ids of steps. */
  readonly ticked: ReadonlySet<string>;
  /** Sentence starters may be offered here. */
  readonly starters: boolean;
}

/** The first step that is not ticked. */
export const nextOf = ({ plan, ticked }: View): Step | undefined => stepsOf(plan).find(({ id }) => !ticked.has(id));
