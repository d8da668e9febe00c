import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { Pack, PackAnswer } from '@/model/pack';
import { FRAGMENT } from '@/packs/find';
import { sizeOf } from './changes';
import type { Editor } from './editor';
import { factsOf } from './facts';
import { Field, Form, Said } from './Fields';
import { lostQuotes, lostWords } from './places';

/** More than this is never read as a pack (packs/limits.ts counts bytes; the background checks). */
const LARGEST = 2_000_000;
/** Earlier packs that are shown at once. */
const FEW = 4;

/** A pack from elsewhere: one's own of another class, or a colleague's. Looked at first, then used. */
export function BringForm({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<PackAnswer | { readonly kind: 'silent' } | null>(null);
  const read = (typed: string): void => {
    if (typed.trim() === '') return;
    editor.read(typed).then(setAnswer, () => setAnswer({ kind: 'silent' }));
  };
  if (answer?.kind === 'found') return <Look editor={editor} pack={answer.pack} back={() => setAnswer(null)} />;
  const others = editor.others.value.slice(0, FEW);
  return (
    <Form done={t('pack-editor.bring.read')} onDone={() => read(text)} onBack={() => editor.go({ kind: 'list' })}>
      {others.length > 0 && (
        <section class="hr-pack__offers">
          <Said words={t('pack-editor.offers')} />
          {others.map((draft) => (
            <Button
              key={`${draft.ref.course} ${draft.ref.id}`}
              small
              wide
              icon="copy"
              onPress={() => setAnswer({ kind: 'found', pack: draft.pack, from: 'file' })}
            >
              {t('pack-editor.use-from', { title: draft.title, count: sizeOf(draft.pack) })}
            </Button>
          ))}
        </section>
      )}
      {answer && (
        <Notice
          tone="note"
          text={t(`pack-editor.trouble.${answer.kind === 'refused' ? answer.why : answer.kind}`, {
            sign: `#${FRAGMENT}=`,
          })}
        />
      )}
      <Field
        label={t('pack-editor.bring.text')}
        value={text}
        onValue={setText}
        max={LARGEST}
        rows={3}
        help={t('pack-editor.bring.help')}
        lang="en"
        first
      />
      <label class="hr-pack__file hr-small">
        <Icon name="upload" size={20} />
        <span>{t('pack-editor.bring.file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (!file) return;
            if (file.size > LARGEST) setAnswer({ kind: 'refused', why: 'too-big' });
            else file.text().then(read, () => setAnswer({ kind: 'silent' }));
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
      </label>
    </Form>
  );
}

interface LookProps {
  readonly editor: Editor;
  readonly pack: Pack;
  readonly back: () => void;
}

/** Whose it is, when it was made, what is in it, what finds no place here: before anything of it is used. */
function Look({ editor, pack, back }: LookProps) {
  const t = useWords();
  const { blocks } = editor.text.value;
  const lost = [...lostQuotes(pack, blocks).map((quote) => `“${quote}”`), ...lostWords(pack, blocks)];
  const mine = sizeOf(editor.pack.value) > 0;
  const from = t('pack-editor.bring.from', { author: pack.author, date: pack.date });
  return (
    <div class="hr-pack__form">
      <Said words={from} tone="plain" />
      <ul class="hr-pack__facts">
        {factsOf(pack, t, editor.ui.value).map(({ icon, count, more }) => (
          <li key={`${count} ${more ?? ''}`}>
            <Icon name={icon} size={20} />
            <span>
              <b>{count}</b> {more}
            </span>
            <ListenButton name={count} texts={[count, more ?? '']} />
          </li>
        ))}
      </ul>
      {lost.length > 0 && <Notice text={t('pack-editor.bring.lost', { quotes: lost.slice(0, 8).join(', ') })} />}
      <div class="hr-buttons">
        {mine && (
          <Button kind="primary" onPress={() => editor.use(pack, 'added')}>
            {t('pack-editor.bring.add')}
          </Button>
        )}
        <Button kind={mine ? undefined : 'primary'} onPress={() => editor.use(pack, 'instead')}>
          {t(mine ? 'pack-editor.bring.instead' : 'pack-editor.bring.use')}
        </Button>
        <Button kind="quiet" onPress={back}>
          {t('pack-editor.back')}
        </Button>
      </div>
    </div>
  );
}
