import { FormulaDesk } from '@/language/maths/desk';
import { maths } from '@/model/maths';
import { answer, requestsOf } from '@/utils/messages';
import { startThread } from './thread';

/** Say here how formulas are said, for whoever asks. `idle` is called when nobody has for a while. */
export function openFormulas(idle: () => void = () => undefined): FormulaDesk {
  const desk = new FormulaDesk({ open: () => startThread('/maths-worker.js'), idle });
  answer(requestsOf(maths), 'voice', { 'maths.say': ({ formulas, lang }) => desk.say(formulas, lang) });
  return desk;
}
