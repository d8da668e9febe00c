import { useState } from 'preact/hooks';
import { useWords } from '@/components/text';
import { put } from './changes';
import type { Editor } from './editor';
import { Choice, Field, Form } from './Fields';
import { plainOf, quoteOf } from './plain';

/** How an answer may begin, and for which question. */
export function StarterForm({ editor, at }: { readonly editor: Editor; readonly at: number | undefined }) {
  const t = useWords();
  const old = at === undefined ? undefined : editor.pack.peek()?.starters?.[at];
  const [text, setText] = useState(old?.text ?? '');
  const [quote, setQuote] = useState(old?.quote ?? '');
  const quotes = [...new Set(editor.tasks.value.map((task) => quoteOf(task.text)))].filter((each) => each !== '');
  const done = (): void => {
    const words = plainOf(text, 200);
    if (words === '') return;
    editor.change(
      (now) => ({ ...now, starters: put(now.starters, { text: words, ...(quote === '' ? {} : { quote }) }, at) }),
      t('pack-editor.added', { name: words }),
    );
  };
  return (
    <Form
      done={t(old ? 'pack-editor.keep' : 'pack-editor.starter.add')}
      onDone={done}
      onBack={() => editor.go({ kind: 'list' })}
    >
      <Field
        label={t('pack-editor.starter.text')}
        value={text}
        onValue={setText}
        max={200}
        rows={2}
        help={t('pack-editor.starter.help')}
        first
      />
      <Choice
        label={t('pack-editor.starter.for')}
        chosen={quote}
        onChoose={(next) => {
          setQuote(next);
          if (next !== '') editor.show(next);
        }}
        options={[
          { value: '', name: t('pack-editor.starter.any') },
          ...(quote === '' || quotes.includes(quote) ? [] : [{ value: quote, name: quote }]),
          ...quotes.map((name) => ({ value: name, name })),
        ]}
      />
    </Form>
  );
}
