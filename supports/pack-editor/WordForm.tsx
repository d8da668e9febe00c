import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import { languageIn, sameLanguage } from '@/components/word/language';
import { termAt, withTerm } from './changes';
import type { Editor, View } from './editor';
import { Choice, Field, Form, Said } from './Fields';
import { plainOf } from './plain';
import { fieldsOf, type Meaning, termOf } from './suggest';

type WordView = Extract<View, { kind: 'word' }>;

/** Which word, then what it means: the dictionary fills the form in, and only the teacher's press puts it in the pack. */
export function WordForm({ editor, view }: { readonly editor: Editor; readonly view: WordView }) {
  return view.word === '' ? <Which editor={editor} /> : <Meanings editor={editor} view={view} />;
}

function Which({ editor }: { readonly editor: Editor }) {
  const t = useWords();
  const [word, setWord] = useState('');
  return (
    <Form
      done={t('pack-editor.next')}
      onDone={() => {
        const typed = plainOf(word, 80);
        if (typed !== '') editor.go({ kind: 'word', word: typed });
      }}
      onBack={() => editor.go({ kind: 'list' })}
    >
      <Said words={t('pack-editor.word.which')} tone="plain" />
      <Field label={t('pack-editor.word.term')} value={word} onValue={setWord} max={80} lang="en" first />
    </Form>
  );
}

function Meanings({ editor, view }: { readonly editor: Editor; readonly view: WordView }) {
  const t = useWords();
  const pack = editor.pack.peek();
  const at = view.at ?? termAt(pack, view.word);
  const known = at < 0 ? undefined : pack?.terms[at];
  const [fields, setFields] = useState(() =>
    known ? fieldsOf(known) : { term: view.word, meaning: '', glosses: {}, first: false },
  );
  const [meanings, setMeanings] = useState<readonly Meaning[]>([]);
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<'waiting' | 'found' | 'nothing' | 'silent'>('waiting');
  /** Fields that the teacher wrote in: no suggestion goes over them. */
  const own = useRef(new Set(known ? ['meaning', ...Object.keys(known.glosses ?? {})] : []));
  const languages = editor.languages.value;
  const wanted = languages.join(' ');

  const lay = (meaning: Meaning): void =>
    setFields((now) => ({
      ...now,
      meaning: own.current.has('meaning') ? now.meaning : meaning.definition.slice(0, 300),
      glosses: {
        ...now.glosses,
        ...Object.fromEntries(Object.entries(meaning.glosses).filter(([lang]) => !own.current.has(lang))),
      },
    }));
  useEffect(() => {
    let here = true;
    editor.suggest(view.word, view.span, languages).then(
      (found) => {
        if (!here) return;
        const [best] = found?.meanings ?? [];
        setMeanings(found?.meanings ?? []);
        setAnswer(best ? 'found' : 'nothing');
        // "carbon dioxide", where one of its words was tapped.
        if (found && !known) setFields((now) => ({ ...now, term: found.surface }));
        if (best) lay(best);
      },
      () => {
        if (here) setAnswer('silent');
      },
    );
    return () => {
      here = false;
    };
    // Another language is another question; another word is another form.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);

  const next = (): void => {
    const to = (turn + 1) % meanings.length;
    const meaning = meanings[to];
    setTurn(to);
    if (meaning) lay(meaning);
  };
  const shown = [
    ...languages,
    ...Object.keys(fields.glosses).filter((lang) => !languages.some((each) => sameLanguage(each, lang))),
  ];
  const add = (): void => {
    const written = termOf(fields, plainOf);
    if (!written) return;
    // Which picture shows it is said elsewhere, and stays.
    const term = { ...written, ...(known?.picture === undefined ? {} : { picture: known.picture }) };
    editor.change((now) => withTerm(now, term, at < 0 ? undefined : at), t('pack-editor.added', { name: term.term }));
  };
  return (
    <Form
      done={t(known ? 'pack-editor.keep' : 'pack-editor.word.add')}
      onDone={add}
      onBack={() => editor.go({ kind: 'list' })}
    >
      <Field
        label={t('pack-editor.word.term')}
        value={fields.term}
        onValue={(term) => setFields({ ...fields, term })}
        max={80}
        lang="en"
      />
      <Field
        label={t('pack-editor.word.meaning')}
        value={fields.meaning}
        onValue={(meaning) => {
          own.current.add('meaning');
          setFields({ ...fields, meaning });
        }}
        max={300}
        rows={3}
        lang="en"
        first
      />
      {shown.map((lang) => (
        <Field
          key={lang}
          label={t('pack-editor.word.in', { language: languageIn(editor.ui.value, lang) })}
          value={fields.glosses[lang] ?? ''}
          onValue={(gloss) => {
            own.current.add(lang);
            setFields({ ...fields, glosses: { ...fields.glosses, [lang]: gloss } });
          }}
          max={200}
          lang={lang}
        />
      ))}
      {answer !== 'waiting' && !known && <Said words={t(`pack-editor.word.${answer}`)} />}
      {meanings.length > 1 && (
        <div>
          <Button
            kind="quiet"
            small
            edge
            icon="retry"
            onPress={() => {
              own.current.delete('meaning');
              next();
            }}
          >
            {t('pack-editor.word.other')}
          </Button>
        </div>
      )}
      <label class="hr-pack__tick">
        <input
          class="hr-check"
          type="checkbox"
          checked={fields.first}
          onChange={(event) => setFields({ ...fields, first: event.currentTarget.checked })}
        />
        {t('pack-editor.word.first')}
      </label>
      <Choice
        label={t('pack-editor.word.language')}
        chosen=""
        options={[
          { value: '', name: t('pack-editor.word.language.choose') },
          ...editor.homeLanguages
            .filter(({ code }) => !shown.some((lang) => sameLanguage(lang, code)))
            .map(({ code, name }) => ({ value: code, name })),
        ]}
        onChoose={(lang) => {
          if (lang !== '') editor.addLanguage(lang);
        }}
      />
    </Form>
  );
}
