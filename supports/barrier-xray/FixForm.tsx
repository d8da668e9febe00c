import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { directionOf, languageIn } from '@/components/word/language';
import type { Barrier } from '@/language/barriers';
import type { Addition } from './additions';
import { additionOf, type Draft, missing } from './suggestion';

export interface FixFormProps {
  readonly barrier: Barrier;
  readonly begin: Draft;
  /** BCP 47 of Handrail's own words. */
  readonly lang: string;
  readonly onAdd: (addition: Addition) => void;
  readonly onCancel: () => void;
}

/** The page's own shortcuts must not hear what is typed here; Escape still closes what is open. */
const keep = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') event.stopPropagation();
};
const KEPT = { onKeyDown: keep, onKeyUp: keep, onKeyPress: keep };

/** What only the teacher can write; where something is suggested, it stands there to be changed. */
export function FixForm({ barrier, begin, lang: ui, onAdd, onCancel }: FixFormProps) {
  const t = useWords();
  const { fix, kind } = barrier;
  const [draft, setDraft] = useState(begin);
  const [why, setWhy] = useState<'text' | 'link' | null>(null);
  const word = (index: number, change: Partial<Draft['words'][number]>): void =>
    setDraft((now) => ({ ...now, words: now.words.map((each, at) => (at === index ? { ...each, ...change } : each)) }));
  const add = (): void => {
    const lacks = missing(fix, draft);
    setWhy(lacks);
    if (lacks === null) onAdd(additionOf(fix, draft));
  };
  return (
    <form
      class="hr-xray__form"
      aria-label={t(`barrier-xray.what.${kind === 'rare-words' ? 'words.many' : kind}`, {
        count: barrier.count,
        quote: barrier.quote,
        language: fix.kind === 'terms' ? languageIn(ui, fix.home) : '',
      })}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {fix.kind === 'terms' ? (
        fix.words.map(({ term }, index) => (
          <fieldset key={term} class="hr-xray__word">
            <legend class="hr-strong">{term}</legend>
            <Field
              name={t('barrier-xray.field.meaning')}
              value={draft.words[index]?.meaning ?? ''}
              lang="en"
              onInput={(meaning) => word(index, { meaning })}
            />
            {!fix.home.startsWith('en') && (
              <Field
                name={t('barrier-xray.field.gloss', { language: languageIn(ui, fix.home) })}
                value={draft.words[index]?.gloss ?? ''}
                lang={fix.home}
                onInput={(gloss) => word(index, { gloss })}
              />
            )}
          </fieldset>
        ))
      ) : (
        <Field
          long
          name={t(`barrier-xray.field.${kind}`)}
          value={draft.text}
          onInput={(text) => setDraft((now) => ({ ...now, text }))}
        />
      )}
      {fix.kind === 'remark' && fix.link && (
        <Field
          name={t('barrier-xray.field.link')}
          value={draft.href}
          onInput={(href) => setDraft((now) => ({ ...now, href }))}
        />
      )}
      {why && (
        <p class="hr-small hr-said" role="alert">
          <span>{t(`barrier-xray.missing.${why}`, { start: 'https://' })}</span>
          <ListenButton texts={[t(`barrier-xray.missing.${why}`, { start: 'https://' })]} />
        </p>
      )}
      <div class="hr-xray__buttons">
        <Button small kind="primary" onPress={add}>
          {t('barrier-xray.add')}
        </Button>
        <Button small kind="quiet" onPress={onCancel}>
          {t('barrier-xray.not-now')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lang?: string;
  readonly long?: boolean;
}

function Field({ name, value, onInput, lang, long }: FieldProps) {
  const id = useId();
  const language = lang === undefined ? {} : { lang, dir: directionOf(lang) };
  return (
    <div class="hr-xray__field">
      <label class="hr-small" for={id}>
        {name}
      </label>
      <ListenButton texts={[name]} />
      {long ? (
        <textarea
          class="hr-note-field"
          id={id}
          rows={3}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          {...KEPT}
        />
      ) : (
        <span class="hr-field">
          <input
            id={id}
            type="text"
            autoComplete="off"
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={keep}
            onKeyUp={keep}
            onKeyPress={keep}
            {...language}
          />
        </span>
      )}
    </div>
  );
}
