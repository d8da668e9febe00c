import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { Alternate } from '@/model/pack';
import { type CaptionsAnswer, readCaptions, transcriptOf } from '@/packs/read-captions';
import { put } from './changes';
import type { Editor, View } from './editor';
import { Choice, Field, Form } from './Fields';
import { HTTPS, linkOf, plainOf, quoteOf } from './plain';

type Way = Extract<View, { kind: 'way' }>;
/** Characters of a text beside the reading. */
const LONGEST_TEXT = 20_000;
/** Characters of pasted captions; two hours of speech are about 200,000. */
const LARGEST = 2_000_000;

/** Another way to the same content: a link and what it is called; the rest is offered and can stay as it is. */
export function WayForm({ editor, view }: { readonly editor: Editor; readonly view: Way }) {
  const t = useWords();
  const old = view.at === undefined ? undefined : editor.pack.peek()?.alternates[view.at];
  const [href, setHref] = useState(old?.href ?? '');
  const [title, setTitle] = useState(old?.title ?? '');
  const [text, setText] = useState(old?.text ?? '');
  const [quote, setQuote] = useState(old?.quote ?? '');
  const [captions, setCaptions] = useState('');
  const [file, setFile] = useState<CaptionsAnswer | null>(null);
  const [trouble, setTrouble] = useState<'link' | 'text' | 'captions' | null>(null);
  const writes = view.way === 'text';

  const done = (): void => {
    const link = href.trim() === '' ? null : linkOf(href);
    const words = plainOf(text, LONGEST_TEXT);
    if (link === null && (href.trim() !== '' || !writes)) return setTrouble('link');
    if (writes && link === null && words === '') return setTrouble('text');
    const read = file ?? (captions.trim() === '' ? null : readCaptions(captions));
    // Without times it is a transcript: it stands beside the video as text.
    const said = read?.ok === false && read.why === 'no-times' && !file ? transcriptOf(captions) : null;
    if (read?.ok === false && said?.ok !== true) return setTrouble('captions');
    const cues = read?.ok ? [...read.cues] : [];
    const name = plainOf(title, 200) || (link === null ? quoteOf(words) : new URL(link).hostname.replace(/^www\./, ''));
    const { captions: known, ...rest } = old ?? { kind: view.way };
    const lang = editor.text.peek().blocks[0]?.lang ?? 'en';
    const tracks = cues.length > 0 ? [...(known ?? []).filter((each) => each.lang !== lang), { lang, cues }] : known;
    const { href: _href, text: _text, quote: _quote, ...kept } = { title: name, ...rest } as Alternate;
    const way: Alternate = {
      ...kept,
      kind: view.way,
      title: name,
      ...(link === null ? {} : { href: link }),
      ...(said?.ok ? { text: said.text } : words === '' ? {} : { text: words }),
      ...(quote === '' ? {} : { quote }),
      ...(tracks ? { captions: tracks } : {}),
    };
    editor.change(
      (now) => ({ ...now, alternates: put(now.alternates, way, view.at) }),
      t('pack-editor.added', { name }),
    );
  };
  const headings = editor.text.value.blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => quoteOf(block.text))
    .filter((each) => each !== '');
  return (
    <Form
      done={t(old ? 'pack-editor.keep' : `pack-editor.${view.way}.add`)}
      onDone={done}
      onBack={() => editor.go({ kind: 'list' })}
    >
      {trouble && <Notice tone="note" text={t(`pack-editor.way.trouble.${trouble}`, { start: HTTPS })} />}
      <Field
        label={t(writes ? 'pack-editor.way.link.optional' : 'pack-editor.way.link')}
        value={href}
        onValue={setHref}
        max={500}
        lang="en"
        address
        help={t('pack-editor.way.link.help', { start: HTTPS })}
        first
      />
      <Field label={t('pack-editor.way.title')} value={title} onValue={setTitle} max={200} />
      {writes && (
        <Field
          label={t('pack-editor.way.text')}
          value={text}
          onValue={setText}
          max={LONGEST_TEXT}
          rows={5}
          lines
          help={t('pack-editor.way.text.help')}
        />
      )}
      {headings.length > 0 && (
        <Choice
          label={t('pack-editor.way.beside')}
          chosen={quote}
          onChoose={setQuote}
          options={[
            { value: '', name: t('pack-editor.way.beside.all') },
            ...(quote === '' || headings.includes(quote) ? [] : [{ value: quote, name: quote }]),
            ...headings.map((name) => ({ value: name, name })),
          ]}
        />
      )}
      {!writes && (
        <>
          <Field
            label={t('pack-editor.way.captions')}
            value={captions}
            onValue={setCaptions}
            max={LARGEST}
            rows={2}
            lines
            help={t('pack-editor.way.captions.help')}
          />
          <label class="hr-pack__file hr-small">
            <Icon name="upload" size={20} />
            <span>{t('pack-editor.way.captions.file')}</span>
            <input
              type="file"
              accept=".vtt,.srt,text/vtt"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (!chosen) return setFile(null);
                setTrouble(null);
                chosen.arrayBuffer().then(
                  (bytes) => {
                    const answer = readCaptions(new Uint8Array(bytes));
                    setFile(answer);
                    setTrouble(answer.ok ? null : 'captions');
                  },
                  () => setTrouble('captions'),
                );
              }}
            />
          </label>
        </>
      )}
    </Form>
  );
}
