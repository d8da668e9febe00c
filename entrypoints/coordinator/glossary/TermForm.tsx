import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import { plain } from '@/model/checks';
import { type Glossary, type SchoolGloss, SchoolTerm } from '@/model/glossary';
import { pageLanguage, today } from './days';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { GlossFields } from './GlossFields';
import { named } from './languages';
import { keyOf } from './terms';

export interface TermFormProps {
  /** Absent: a new one. */
  readonly term?: SchoolTerm | undefined;
  readonly glossary: Glossary;
  readonly languages: readonly string[];
  /** The name that words are checked with; undefined until somebody gave it. */
  readonly reviewer: string | undefined;
  readonly onReviewer: (name: string) => void;
  readonly onKeep: (term: SchoolTerm) => void;
  readonly onRemove: (term: SchoolTerm) => void;
  readonly onClose: () => void;
}

/** A gloss while it is written: every part may be empty. */
export interface Written {
  readonly text: string;
  readonly reviewer: string;
  readonly date: string;
}
type Trouble = 'none' | 'no-word' | 'no-meaning' | 'twice' | 'not-allowed' | 'leave';

const written = (gloss?: SchoolGloss): Written => ({
  text: gloss?.text ?? '',
  reviewer: gloss?.reviewer ?? '',
  date: gloss?.date ?? '',
});

function glossIn({ text, reviewer, date }: Written): SchoolGloss | undefined {
  if (text.trim() === '') return undefined;
  const by = reviewer.trim();
  return { text: text.trim(), ...(by ? { reviewer: by } : {}), ...(by && date ? { date } : {}) };
}

/** One word of the school's, in all its languages. */
export function TermForm(props: TermFormProps) {
  const { term: before, glossary, languages, onClose } = props;
  const t = useWords();
  const [word, setWord] = useState(before?.term ?? '');
  const [meaning, setMeaning] = useState(before?.meaning ?? '');
  const [subject, setSubject] = useState(before?.subject ?? '');
  const [glosses, setGlosses] = useState<Readonly<Record<string, Written>>>(() =>
    Object.fromEntries(
      [...new Set([...languages, ...Object.keys(before?.glosses ?? {})])].map((lang) => [
        lang,
        written(before?.glosses?.[lang]),
      ]),
    ),
  );
  const [name, setName] = useState(props.reviewer ?? '');
  const [trouble, setTrouble] = useState<Trouble>('none');
  const [touched, setTouched] = useState(false);
  const wordField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const touch =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      setTouched(true);
      setTrouble('none');
      set(value);
    };

  const asTerm = (): SchoolTerm => {
    const kept = Object.entries(glosses).flatMap(([lang, each]) => {
      const gloss = glossIn(each);
      return gloss ? [[lang, gloss] as const] : [];
    });
    return {
      term: word.replaceAll(/\s+/g, ' ').trim(),
      ...(meaning.trim() ? { meaning: meaning.trim() } : {}),
      ...(subject.trim() ? { subject: subject.trim() } : {}),
      ...(kept.length > 0 ? { glosses: Object.fromEntries(kept) } : {}),
    };
  };
  const troubleOf = (term: SchoolTerm): Trouble => {
    if (term.term === '') return 'no-word';
    if (!term.meaning && !term.glosses) return 'no-meaning';
    if (glossary.some((each) => each !== before && keyOf(each) === keyOf(term))) return 'twice';
    return SchoolTerm.safeParse(term).success ? 'none' : 'not-allowed';
  };
  const keep = (): void => {
    const term = asTerm();
    const why = troubleOf(term);
    setTrouble(why);
    if (why === 'none') props.onKeep(term);
    else if (why === 'no-word' || why === 'twice') wordField.current?.focus();
  };
  const check = (lang: string): boolean => {
    const reviewer = name.trim();
    if (!plain(80).safeParse(reviewer).success) {
      nameField.current?.focus();
      return false;
    }
    if (reviewer !== props.reviewer) props.onReviewer(reviewer);
    touch(setGlosses)({ ...glosses, [lang]: { ...(glosses[lang] ?? written()), reviewer, date: today() } });
    return true;
  };
  const leave = (): void => {
    if (touched && trouble !== 'leave') setTrouble('leave');
    else onClose();
  };

  return (
    <Dialog
      title={before ? t('glossary.edit-word', { word: before.term }) : t('glossary.add')}
      onClose={leave}
      foot={
        <>
          {trouble !== 'none' && (
            <Notice
              tone="note"
              text={t(`glossary.trouble.${trouble}`)}
              action={trouble === 'leave' ? { label: t('glossary.leave'), onAct: onClose } : undefined}
            />
          )}
          <div class="hr-buttons">
            <Button kind="primary" onPress={keep}>
              {t('glossary.keep')}
            </Button>
            {before && (
              <Button kind="quiet" onPress={() => props.onRemove(before)}>
                {t('glossary.remove')}
              </Button>
            )}
          </div>
        </>
      }
    >
      <div class="gl-form">
        <Field
          label={t('glossary.word')}
          lang="en"
          value={word}
          most={80}
          onInput={touch(setWord)}
          inputRef={wordField}
        />
        <Field
          label={t('glossary.subject')}
          help={t('glossary.subject-help')}
          value={subject}
          most={60}
          onInput={touch(setSubject)}
        />
        <Field label={t('glossary.meaning')} lang="en" value={meaning} most={300} onInput={touch(setMeaning)} />
      </div>
      <div class="gl-you">
        <Field
          label={t('glossary.your-name')}
          help={t('glossary.your-name-help')}
          value={name}
          most={80}
          onInput={setName}
          inputRef={nameField}
        />
      </div>
      {Object.entries(glosses).length === 0 && <p class="hr-muted">{t('glossary.no-languages')}</p>}
      {Object.entries(glosses).map(([lang, gloss]) => (
        <GlossFields
          key={lang}
          language={named(lang, pageLanguage())}
          gloss={gloss}
          onGloss={(next) => touch(setGlosses)({ ...glosses, [lang]: next })}
          onCheck={() => check(lang)}
        />
      ))}
    </Dialog>
  );
}
