import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { Alternate, Cue } from '@/model/pack';
import { parseCaptions } from '@/packs/captions';
import { put } from './changes';
import type { Editor, View } from './editor';
import { Choice, Field, Form } from './Fields';
import { linkOf, plainOf, quoteOf } from './plain';

type Way = Extract<View, { kind: 'way' }>;
/** Characters of a text beside the reading. */
const LONGEST_TEXT = 20_000;
/** Bytes of a caption file that is worth opening. */
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
  const [trouble, setTrouble] = useState<'link' | 'text' | 'captions' | null>(null);
  const writes = view.way === 'text';

  const done = (): void => {
    const link = href.trim() === '' ? null : linkOf(href);
    const words = plainOf(text, LONGEST_TEXT);
    if (link === null && (href.trim() !== '' || !writes)) return setTrouble('link');
    if (writes && link === null && words === '') return setTrouble('text');
    const cues = cuesOf(captions);
    if (captions.trim() !== '' && cues.length === 0) return setTrouble('captions');
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
      ...(words === '' ? {} : { text: words }),
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
      {trouble && <Notice tone="note" text={t(`pack-editor.way.trouble.${trouble}`)} />}
      <Field
        label={t(writes ? 'pack-editor.way.link.optional' : 'pack-editor.way.link')}
        value={href}
        onValue={setHref}
        max={500}
        lang="en"
        address
        help={t('pack-editor.way.link.help')}
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
                const [file] = currentTarget.files ?? [];
                if (!file || file.size > LARGEST) return setTrouble('captions');
                file.text().then(setCaptions, () => setTrouble('captions'));
              }}
            />
          </label>
        </>
      )}
    </Form>
  );
}

/** Cues of a caption file; a plain transcript becomes lines that follow one another, four seconds each. */
function cuesOf(text: string): Cue[] {
  const timed = parseCaptions(text);
  if (timed.length > 0 || text.includes('-->')) return timed;
  return text
    .split(/\n+/)
    .map((line) => plainOf(line, 500))
    .filter((line) => line !== '')
    .slice(0, 2000)
    .map((line, at) => ({ start: at * 4, end: at * 4 + 4, text: line }));
}
