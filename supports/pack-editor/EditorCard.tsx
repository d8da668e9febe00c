// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { BringForm } from './BringForm';
import { sizeOf } from './changes';
import type { Editor, View } from './editor';
import { LineForm } from './LineForm';
import { List } from './List';
import { PartsForm } from './PartsForm';
import { QuizForm } from './QuizForm';
import { RemarkForm } from './RemarkForm';
import { StarterForm } from './StarterForm';
import { StepsForm } from './StepsForm';
import { WayForm } from './WayForm';
import { WordForm } from './WordForm';

/** The teacher's additions beside the assignment: what is there, or the one thing that is being written. */
export function EditorCard({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const view = editor.view.value;
  const back = (): void => (editor.view.peek().kind === 'list' ? editor.close() : editor.go({ kind: 'list' }));
  useEscape(card, back);
  const shown = keyOf(view);
  useLayoutEffect(() => {
    // What comes next begins at its beginning, whichever box of the card scrolls in this window.
    for (const box of card.current?.querySelectorAll('.hr-card, .hr-card__body') ?? []) box.scrollTop = 0;
  }, [shown]);
  const shares = view.kind === 'list' && sizeOf(editor.pack.value) > 0;
  return (
    <div class="hr-pack" ref={card}>
      <Card
        docked
        icon="plus"
        title={view.kind === 'list' ? t('pack-editor.name') : t(`pack-editor.title.${titleOf(view)}`)}
        onClose={editor.close}
        foot={
          shares ? (
            <Button kind="primary" icon="link" wide onPress={editor.share}>
              {t('pack-editor.share')}
            </Button>
          ) : undefined
        }
      >
        <Shown key={shown} view={view} editor={editor} />
      </Card>
    </div>
  );
}

const titleOf = (view: View): string => (view.kind === 'way' ? view.way : view.kind);
/** Another word is another form: nothing of the last one stays in its fields. */
const keyOf = (view: View): string =>
  [
    view.kind,
    'at' in view ? view.at : '',
    view.kind === 'word' ? `${view.word} ${view.span?.key} ${view.span?.start}` : '',
  ]
    .concat(view.kind === 'way' ? view.way : '')
    .join(' ');

function Shown({ view, editor }: { readonly view: View; readonly editor: Editor }) {
  switch (view.kind) {
    case 'list':
      return <List editor={editor} />;
    case 'word':
      return <WordForm editor={editor} view={view} />;
    case 'way':
      return <WayForm editor={editor} view={view} />;
    case 'starter':
      return <StarterForm editor={editor} at={view.at} />;
    case 'remark':
      return <RemarkForm editor={editor} at={view.at} />;
    case 'steps':
      return <StepsForm editor={editor} />;
    case 'parts':
      return <PartsForm editor={editor} />;
    case 'quiz':
      return <QuizForm editor={editor} />;
    case 'bring':
      return <BringForm editor={editor} />;
    case 'goal':
    case 'notes':
    case 'step':
    case 'description':
      return <LineForm editor={editor} view={view} />;
  }
}
