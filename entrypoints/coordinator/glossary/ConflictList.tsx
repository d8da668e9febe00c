import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useWords } from '@/components/text';
import type { Conflict } from '@/glossaries/contract';
import type { SchoolGloss } from '@/model/glossary';
import { directionOf } from '@/utils/languages';
import { count, dayIn, pageLanguage } from './days';
import { canTakeBoth, type Choice, nameOf } from './decide';
import { named } from './languages';

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  /** By `nameOf`. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoices: (choices: ReadonlyMap<string, Choice>) => void;
}

/** Drawn at once. */
const SOME = 20;

/** Words that say two things: each side by side, to be decided one by one or all alike. */
export function ConflictList({ conflicts, choices, onChoices }: ConflictListProps) {
  const t = useWords();
  const [most, setMost] = useState(SOME);
  const all = (choice: Choice): void => onChoices(new Map(conflicts.map((each) => [nameOf(each), choice])));
  return (
    <>
      <div class="hr-buttons gl-decide__all">
        <Button small onPress={() => all('here')}>
          {t('glossary.decide-here')}
        </Button>
        <Button small onPress={() => all('there')}>
          {t('glossary.decide-there')}
        </Button>
        <p class="hr-small hr-muted" role="status">
          {t('glossary.decide-count', { count: count(choices.size), all: count(conflicts.length) })}
        </p>
      </div>
      {conflicts.slice(0, most).map((conflict) => {
        const name = nameOf(conflict);
        return (
          <ConflictCard
            key={name}
            conflict={conflict}
            choice={choices.get(name)}
            onChoose={(choice) => onChoices(new Map(choices).set(name, choice))}
          />
        );
      })}
      {conflicts.length > most && (
        <div>
          <Button onPress={() => setMost(most + SOME)}>{t('glossary.more')}</Button>
        </div>
      )}
    </>
  );
}

function ConflictCard({
  conflict,
  choice,
  onChoose,
}: {
  conflict: Conflict;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const t = useWords();
  const id = useId();
  const { term, subject, of, here, there } = conflict;
  const lang = of === 'meaning' ? 'en' : of.lang;
  const option = (value: Choice, said: string, under: string) => (
    <label class={choice === value ? 'hr-option is-chosen' : 'hr-option'}>
      <input class="hr-radio" type="radio" name={id} checked={choice === value} onChange={() => onChoose(value)} />
      <span class="gl-side">
        <b lang={lang} dir={directionOf(lang)}>
          {said}
        </b>
        {under}
      </span>
    </label>
  );
  return (
    <fieldset class="gl-conflict">
      <legend>
        <b>{subject ? `${term} (${subject})` : term}</b>
        {' · '}
        {of === 'meaning' ? t('glossary.meaning') : named(of.lang, pageLanguage()).name}
      </legend>
      <div class="gl-conflict__two">
        {option('here', here.text, `${t('glossary.here')} · ${by(here, t)}`)}
        {option('there', there.text, `${t('glossary.there')} · ${by(there, t)}`)}
        {canTakeBoth(conflict) && option('both', `${here.text}, ${there.text}`, t('glossary.both'))}
      </div>
    </fieldset>
  );
}

const by = ({ reviewer, date }: SchoolGloss, t: (key: string) => string): string =>
  reviewer === undefined
    ? t('glossary.unchecked')
    : [reviewer, ...(date === undefined ? [] : [dayIn(date, pageLanguage())])].join(', ');
