import { useState } from 'preact/hooks';
import { useWords } from '@/components/text';
import type { Part } from '@/model/pack';
import { bare } from '@/packs/place';
import type { Editor } from './editor';
import { Choice, Form, Said } from './Fields';
import { quoteOf } from './plain';

/** By heading: what everyone does together, and where there is a choice. */
export function PartsForm({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const known = editor.pack.peek()?.parts ?? [];
  const headings = [
    ...new Set([
      ...editor.text.value.blocks
        .filter(({ kind, region }) => kind === 'heading' || region === 'question')
        .map((block) => quoteOf(block.text)),
      ...known.map(({ quote }) => quote),
    ]),
  ].filter((quote) => quote !== '');
  const [how, setHow] = useState<ReadonlyMap<string, string>>(
    () =>
      new Map(
        headings.map((quote) => [quote, known.find((part) => bare(part.quote) === bare(quote))?.how ?? ''] as const),
      ),
  );
  const done = (): void =>
    editor.change(
      (now) => ({
        ...now,
        parts: headings.slice(0, 20).flatMap((quote): Part[] => {
          const chosen = how.get(quote);
          return chosen === 'together' || chosen === 'choice' ? [{ quote, how: chosen }] : [];
        }),
      }),
      t('pack-editor.parts.done'),
    );
  return (
    <Form done={t('pack-editor.keep')} onDone={done} onBack={() => editor.go({ kind: 'list' })}>
      <Said words={t(headings.length === 0 ? 'pack-editor.parts.none' : 'pack-editor.parts.which')} />
      {headings.map((quote) => (
        <Choice
          key={quote}
          label={quote}
          chosen={how.get(quote) ?? ''}
          onChoose={(next) => setHow(new Map([...how, [quote, next]]))}
          options={[
            { value: '', name: t('pack-editor.parts.unsaid') },
            { value: 'together', name: t('pack-editor.parts.together') },
            { value: 'choice', name: t('pack-editor.parts.choice') },
          ]}
        />
      ))}
    </Form>
  );
}
