import { useState } from 'preact/hooks';
import { useWords } from '@/components/text';
import type { Pack } from '@/model/pack';
import { put, withLine } from './changes';
import type { Editor, View } from './editor';
import { Field, Form } from './Fields';
import { plainOf } from './plain';

type Line = Extract<View, { kind: 'goal' | 'notes' | 'step' | 'description' }>;
const MAX = { goal: 300, notes: 2000, step: 300, description: 500 } as const;

const textOf = (pack: Pack | null, view: Line): string => {
  switch (view.kind) {
    case 'goal':
    case 'notes':
      return pack?.[view.kind] ?? '';
    case 'step':
      return pack?.steps?.[view.at]?.text ?? '';
    case 'description':
      return pack?.descriptions?.[view.at]?.text ?? '';
  }
};

function written(pack: Pack, view: Line, text: string): Pack {
  switch (view.kind) {
    case 'goal':
    case 'notes':
      return withLine(pack, view.kind, text);
    case 'step': {
      const step = pack.steps?.[view.at];
      if (!step) return pack;
      return { ...pack, steps: put(pack.steps, { quote: step.quote, ...(text === '' ? {} : { text }) }, view.at) };
    }
    case 'description': {
      const old = pack.descriptions?.[view.at];
      return old && text !== '' ? { ...pack, descriptions: put(pack.descriptions, { ...old, text }, view.at) } : pack;
    }
  }
}

/** One thing to write. */
export function LineForm({ editor, view }: { readonly editor: Editor; readonly view: Line }) {
  const t = useWords();
  const [text, setText] = useState(() => textOf(editor.pack.peek(), view));
  const quote = view.kind === 'step' ? editor.pack.peek()?.steps?.[view.at]?.quote : undefined;
  return (
    <Form
      done={t('pack-editor.keep')}
      onDone={() => editor.change((now) => written(now, view, plainOf(text, MAX[view.kind])), t('pack-editor.kept'))}
      onBack={() => editor.go({ kind: 'list' })}
    >
      <Field
        label={quote ?? t(`pack-editor.${view.kind}.text`)}
        value={text}
        onValue={setText}
        max={MAX[view.kind]}
        rows={view.kind === 'notes' ? 5 : 3}
        lines={view.kind === 'notes'}
        help={t(`pack-editor.${view.kind}.help`)}
        first
      />
    </Form>
  );
}
