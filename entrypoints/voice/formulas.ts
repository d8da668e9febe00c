import { browser } from 'wxt/browser';
import { FormulaDesk, type FormulaThread } from '@/language/maths/desk';
import { maths } from '@/model/maths';
import { answer, requestsOf } from '@/utils/messages';

function startThread(): FormulaThread {
  const worker = new Worker(browser.runtime.getURL('/maths-worker.js' as '/'), { type: 'module' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    ask: (message) => worker.postMessage(message),
    onAnswer: (listener) => worker.addEventListener('message', (event: MessageEvent) => listener(event.data)),
    onBroken: (listener) => worker.addEventListener('error', listener),
    end: () => worker.terminate(),
  };
}

/** Say here how formulas are said, for whoever asks. `idle` is called when nobody has for a while. */
export function openFormulas(idle: () => void = () => undefined): FormulaDesk {
  const desk = new FormulaDesk({ open: startThread, idle });
  answer(requestsOf(maths), 'voice', { 'maths.say': ({ formulas, lang }) => desk.say(formulas, lang) });
  return desk;
}
