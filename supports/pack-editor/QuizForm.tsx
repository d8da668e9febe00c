import { useState } from 'preact/hooks';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import type { TeacherPolicy } from '@/model/pack';
import type { Editor } from './editor';
import { Choice, Field, Form, Said } from './Fields';
import { plainOf } from './plain';

type Word = 'table' | 'allow' | 'keep-off';

/** What a quiz here measures, and what it allows. Whatever is not said stays as the table has it. */
export function QuizForm({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const old = editor.pack.peek()?.policy;
  const [measures, setMeasures] = useState<'unsaid' | 'content' | 'reading'>(old?.measures ?? 'unsaid');
  const [tested, setTested] = useState((old?.tested ?? []).join(', '));
  const [words, setWords] = useState<ReadonlyMap<string, Word>>(
    () =>
      new Map([
        ...(old?.allow ?? []).map((id) => [id, 'allow'] as const),
        ...(old?.keepOff ?? []).map((id) => [id, 'keep-off'] as const),
      ]),
  );
  const idsOf = (word: Word): string[] => [...words].flatMap(([id, each]) => (each === word ? [id] : []));
  const done = (): void => {
    const policy: TeacherPolicy = {
      ...(measures === 'unsaid' ? {} : { measures }),
      allow: idsOf('allow'),
      keepOff: idsOf('keep-off'),
      tested: [...new Set(tested.split(/[,;\n،、，]/).map((word) => plainOf(word, 80)))]
        .filter((word) => word !== '')
        .slice(0, 200),
    };
    editor.change((now) => ({ ...now, policy }), t('pack-editor.kept'));
  };
  return (
    <Form done={t('pack-editor.keep')} onDone={done} onBack={() => editor.go({ kind: 'list' })}>
      <Said words={t('pack-editor.quiz.about')} />
      <Segmented
        label={t('pack-editor.quiz.measures')}
        heard
        segments={(['unsaid', 'content', 'reading'] as const).map((value) => ({
          value,
          name: t(`pack-editor.quiz.${value}`),
        }))}
        chosen={measures}
        onChoose={setMeasures}
      />
      <Field
        label={t('pack-editor.quiz.tested')}
        value={tested}
        onValue={setTested}
        max={2000}
        rows={2}
        first
        help={t('pack-editor.quiz.tested.help')}
      />
      {editor.supports.map((id) => (
        <Choice
          key={id}
          label={t(`${id}.name`)}
          chosen={words.get(id) ?? 'table'}
          onChoose={(next) => {
            const word = (['table', 'allow', 'keep-off'] as const).find((each) => each === next) ?? 'table';
            setWords(new Map([...words, [id, word]]));
          }}
          options={(['table', 'allow', 'keep-off'] as const).map((value) => ({
            value,
            name: t(`pack-editor.quiz.${value}`),
          }))}
        />
      ))}
    </Form>
  );
}
