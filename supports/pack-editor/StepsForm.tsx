import { useState } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { bare } from '@/packs/place';
import type { Editor } from './editor';
import { Form, Said } from './Fields';
import { quoteOf } from './plain';

/** The sentences that say what to do, as they stand: the teacher says which of them are steps. */
export function StepsForm({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const known = editor.pack.peek()?.steps ?? [];
  const tasks = editor.tasks.value;
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        known.length === 0
          ? []
          : tasks
              .map(({ text }) => quoteOf(text))
              .filter((quote) => !known.some((step) => bare(quote).startsWith(bare(step.quote)))),
      ),
  );
  const quotes = [...new Set(tasks.map(({ text }) => quoteOf(text)))].filter((quote) => quote !== '');
  const chosen = quotes.filter((quote) => !left.has(quote));
  const done = (): void =>
    editor.change(
      (now) => ({
        ...now,
        steps: chosen.map((quote) => known.find((step) => bare(quote).startsWith(bare(step.quote))) ?? { quote }),
      }),
      t('pack-editor.steps.done', { count: chosen.length }),
    );
  if (quotes.length === 0)
    return (
      <Form
        done={t('pack-editor.back-to-list')}
        onDone={() => editor.go({ kind: 'list' })}
        onBack={() => editor.go({ kind: 'list' })}
      >
        <Said words={t('pack-editor.steps.none')} />
      </Form>
    );
  return (
    <Form done={t('pack-editor.steps.use')} onDone={done} onBack={() => editor.go({ kind: 'list' })}>
      <Said words={t('pack-editor.steps.which')} />
      <ul class="hr-pack__steps">
        {tasks
          .map((task) => ({ ...task, quote: quoteOf(task.text) }))
          .filter(({ quote }, at, all) => quote !== '' && all.findIndex((each) => each.quote === quote) === at)
          .map(({ quote, text, lang }) => (
            <li key={quote}>
              <label>
                <input
                  class="hr-check"
                  type="checkbox"
                  checked={!left.has(quote)}
                  onChange={({ currentTarget }) => {
                    const next = new Set(left);
                    if (currentTarget.checked) next.delete(quote);
                    else next.add(quote);
                    setLeft(next);
                  }}
                />
                <span class="hr-quote" lang={lang}>
                  {text}
                </span>
              </label>
              <ListenButton texts={[{ text, lang }]} />
            </li>
          ))}
      </ul>
    </Form>
  );
}
