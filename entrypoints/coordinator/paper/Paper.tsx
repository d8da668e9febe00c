import type { Workshop } from '../workshop';
import type { School } from '@/model/school';
import type { Support } from '@/supports/contract';
import { Guide } from './Guide';
import type { Printed } from './printed';
import { Slip } from './Slip';

export interface PaperProps extends Pick<Workshop, 'wordsIn'> {
  readonly printed: Printed;
  readonly school: School;
  readonly supports: readonly Support[];
  /** Of the school's key; empty without one. */
  readonly fingerprint: string;
  readonly uiLanguage: string;
}

/** What is printed instead of the page: black on white, every word also without colour. */
export function Paper(props: PaperProps) {
  return (
    <div class="co-paper">
      {props.printed.is === 'guide' ? (
        <Guide {...props} printed={props.printed} />
      ) : (
        <Slip {...props} printed={props.printed} />
      )}
    </div>
  );
}
