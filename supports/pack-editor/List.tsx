import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import { sizeOf } from './changes';
import type { Editor, View } from './editor';
import { Said } from './Fields';
import { groupsOf, type ItemGroup } from './groups';

const FIRST = ['word', 'video', 'starter', 'steps'] as const;
const MORE = ['audio', 'text', 'goal', 'remark', 'parts', 'notes', 'quiz'] as const;
type Adds = (typeof FIRST)[number] | (typeof MORE)[number];

const viewOf = (adds: Adds): View => {
  switch (adds) {
    case 'word':
      return { kind: 'word', word: '' };
    case 'video':
    case 'audio':
    case 'text':
      return { kind: 'way', way: adds };
    case 'starter':
    case 'remark':
    case 'steps':
    case 'parts':
    case 'goal':
    case 'notes':
    case 'quiz':
      return { kind: adds };
  }
};

/** What is in the pack, by kind, each changeable and removable; and the few things one adds most. */
export function List({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const [more, setMore] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (more) next.current?.focus({ preventScroll: true });
  }, [more]);
  const pack = editor.pack.value;
  const told = editor.told.value;
  const empty = sizeOf(pack) === 0;
  const add = (adds: Adds, first: boolean) => (
    <Button
      key={adds}
      small
      icon={ICONS[adds]}
      onPress={() => editor.go(viewOf(adds))}
      {...(first ? { buttonRef: next } : {})}
    >
      {t(`pack-editor.add.${adds}`)}
    </Button>
  );
  return (
    <>
      {told && (
        <Notice
          text={told.text}
          {...(told.undo ? { action: { label: t('pack-editor.undo'), onAct: told.undo } } : {})}
        />
      )}
      <Said words={t(empty ? 'pack-editor.start' : 'pack-editor.tap')} />
      {empty && <Offers editor={editor} />}
      {pack &&
        groupsOf(pack, t, editor.ui.value).map((group) => <Group key={group.id} group={group} editor={editor} />)}
      <div class="hr-pack__adds" role="group" aria-label={t('pack-editor.add')}>
        {FIRST.map((adds) => add(adds, false))}
        {more && MORE.map((adds, i) => add(adds, i === 0))}
      </div>
      <div class="hr-pack__more">
        <Button kind="quiet" small edge icon={more ? 'up' : 'down'} expanded={more} onPress={() => setMore(!more)}>
          {t('pack-editor.more')}
        </Button>
        <Button kind="quiet" small edge icon="upload" onPress={() => editor.go({ kind: 'bring' })}>
          {t('pack-editor.bring')}
        </Button>
      </div>
    </>
  );
}

const ICONS = {
  word: 'word',
  video: 'screen',
  starter: 'speech',
  steps: 'lines',
  audio: 'headphones',
  text: 'file',
  goal: 'equal',
  remark: 'info',
  parts: 'layers',
  notes: 'teacher',
  quiz: 'lock',
} as const;

/** What the teacher made elsewhere, one press away: the same text in another class comes first. */
function Offers({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const others = editor.others.value.slice(0, 2);
  if (others.length === 0) return null;
  return (
    <div class="hr-pack__offers">
      <Said words={t('pack-editor.offers')} />
      {others.map((draft) => (
        <Button
          key={`${draft.ref.course} ${draft.ref.id}`}
          small
          wide
          icon="copy"
          onPress={() => editor.use(draft.pack, 'instead')}
        >
          {t('pack-editor.use-from', { title: draft.title, count: sizeOf(draft.pack) })}
        </Button>
      ))}
    </div>
  );
}

function Group({ group, editor }: { readonly group: ItemGroup; readonly editor: Editor }) {
  const t = useWords();
  return (
    <section class="hr-pack__group">
      <h3 class="hr-pack__group-name">
        <Icon name={group.icon} size={20} />
        <span>{group.name}</span>
        <ListenButton
          name={group.name}
          texts={[`${group.name}.`, ...group.items.flatMap(({ name, more }) => [`${name}.`, more ?? ''])]}
        />
      </h3>
      <ul>
        {group.items.map(({ name, more, lang, view, remove }, at) => (
          // Items have no names of their own, and two may read alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            {view ? (
              <button class="hr-pack__item" type="button" onClick={() => editor.go(view)}>
                <span lang={lang}>{name}</span>
                {more !== undefined && <span class="hr-tiny hr-muted">{more}</span>}
              </button>
            ) : (
              <p class="hr-pack__item">
                <span>{name}</span>
              </p>
            )}
            <IconButton
              icon="close"
              size={20}
              label={t('pack-editor.remove', { name })}
              onPress={() => editor.remove(remove, at, name)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
