import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import { put } from './changes';
import type { Editor } from './editor';
import { Field, Form, Said } from './Fields';
import { HTTPS, linkOf, plainOf } from './plain';

/** A sentence beside a place of the page, which a tap on the page names. */
export function RemarkForm({ editor, at }: { readonly editor: Editor; readonly at: number | undefined }) {
  const t = useWords();
  const old = at === undefined ? undefined : editor.pack.peek()?.remarks?.[at];
  const [quote, setQuote] = useState(old?.quote ?? '');
  const [text, setText] = useState(old?.text ?? '');
  const [href, setHref] = useState(old?.href ?? '');
  const [trouble, setTrouble] = useState<'link' | 'place' | null>(null);
  const picked = editor.picked.value;
  useEffect(() => {
    if (picked === '') return;
    setQuote(picked);
    setTrouble(null);
  }, [picked]);
  const done = (): void => {
    const words = plainOf(text, 300);
    const place = plainOf(quote, 200);
    const link = href.trim() === '' ? null : linkOf(href);
    if (place === '') return setTrouble('place');
    if (href.trim() !== '' && link === null) return setTrouble('link');
    if (words === '') return;
    const remark = { quote: place, text: words, ...(link === null ? {} : { href: link }) };
    editor.change(
      (now) => ({ ...now, remarks: put(now.remarks, remark, at) }),
      t('pack-editor.added', { name: words }),
    );
  };
  return (
    <Form
      done={t(old ? 'pack-editor.keep' : 'pack-editor.remark.add')}
      onDone={done}
      onBack={() => editor.go({ kind: 'list' })}
    >
      {trouble && <Notice tone="note" text={t(`pack-editor.way.trouble.${trouble}`, { start: HTTPS })} />}
      <Said words={t('pack-editor.remark.which')} />
      <Field label={t('pack-editor.remark.place')} value={quote} onValue={setQuote} max={200} rows={2} />
      <Field label={t('pack-editor.remark.text')} value={text} onValue={setText} max={300} rows={2} first />
      <Field label={t('pack-editor.way.link.optional')} value={href} onValue={setHref} max={500} lang="en" address />
    </Form>
  );
}
