import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawnFormula, sayFormula } from '@/language/maths/formula';
import { type FromFormulas, ToFormulas } from '@/model/maths';

/** A page has hundreds of formulas, and some are made to keep an engine busy for ever: it has a thread of its own. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', (event: MessageEvent) => {
    const { id, lang, formulas, markup } = ToFormulas.parse(event.data);
    const said = formulas.map((formula) => (markup ? drawnFormula(formula) : sayFormula(formula, lang)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
    self.postMessage({ id, said } satisfies FromFormulas);
  });
});
