import type { Quoted, Task, TextReference } from '@/family/task';
import type { TaskWord } from '@/family/task-words';
import { directionOf } from '@/utils/languages';
import { Line, type Side, Title, Two } from './sides';

interface Sides {
  readonly sides: readonly Side[];
}

/** The teacher's goal as it was written: there is no other wording of it. */
export function Goal({ sides, goal }: Sides & { readonly goal: string }) {
  return (
    <section>
      <Two sides={sides}>
        {(side) => {
          const { t } = side;
          const said = side.home ? t('do.beside') : goal;
          return (
            <>
              <Title side={side} text={t('goal.title')} says={[said]} />
              <p class={side.home ? 'fam-small' : 'hr-quote'}>{said}</p>
            </>
          );
        }}
      </Two>
    </section>
  );
}

export interface DirectionsProps extends Sides {
  readonly task: Task;
  /** Verbs of what nobody has translated. */
  readonly words: readonly TaskWord[];
  /** Whose pack it is. */
  readonly author: string;
}

export function Directions({ sides, task, words, author }: DirectionsProps) {
  const { directions, handIn, more } = task;
  const told = [...directions, ...handIn].flatMap((quoted) => quoted.told);
  const checked = told.length > 0 && told.every(({ reviewed }) => reviewed);
  const beside = { words, untold: told.length === 0 };
  return (
    <>
      {directions.length > 0 && (
        <section>
          <Rows sides={sides} rows={directions} title="do.title" beside={beside} />
          {more > 0 && (
            <Two sides={sides}>
              {(side) => <Line side={side} text={side.t('do.more', { count: more })} kind="small" />}
            </Two>
          )}
        </section>
      )}
      {handIn.length > 0 && (
        <section>
          <Rows
            sides={sides}
            rows={handIn}
            title="hand.title"
            beside={{ words: directions.length > 0 ? [] : words, untold: beside.untold && directions.length === 0 }}
          />
        </section>
      )}
      {told.length > 0 && (
        <Two sides={sides}>
          {(side) => side.home && <Line side={side} text={byOf(side, author, checked)} kind="by" />}
        </Two>
      )}
    </>
  );
}

const byOf = ({ t }: Side, name: string, checked: boolean): string =>
  [t('do.by', { name }), ...(checked ? [t('do.checked')] : [])].join(' ');

interface RowsProps extends Sides {
  readonly rows: readonly Quoted[];
  readonly title: 'do.title' | 'hand.title';
  /** What stands at home where there is no translation. */
  readonly beside: { readonly words: readonly TaskWord[]; readonly untold: boolean };
}

/** Line by line beside its translation; without any, the column at home has the verbs. */
function Rows({ sides, rows, title, beside: { words, untold } }: RowsProps) {
  const lines = rows.map(({ text, lang }) => ({ text, lang }));
  const translated = rows.flatMap(({ told }) => told.map(({ text, lang }) => ({ text, lang })));
  const head = (side: Side) => (
    <Title side={side} text={side.t(title)} says={side.home ? (untold ? [side.t('do.beside')] : translated) : lines} />
  );
  if (translated.length === 0)
    return (
      <Two sides={sides}>
        {(side) => (
          <>
            {head(side)}
            {side.home ? (
              <>
                {untold && <p class="fam-small">{side.t('do.beside')}</p>}
                {words.length > 0 && <TaskWords side={side} words={words} />}
              </>
            ) : (
              rows.map((row) => <Original key={`${row.at.key} ${row.at.start}`} row={row} />)
            )}
          </>
        )}
      </Two>
    );
  return (
    <>
      <Two sides={sides}>{head}</Two>
      {rows.map((row) => (
        <Two key={`${row.at.key} ${row.at.start}`} sides={sides}>
          {(side) => (side.home ? <Told row={row} /> : <Original row={row} />)}
        </Two>
      ))}
      {words.length > 0 && <Two sides={sides}>{(side) => side.home && <TaskWords side={side} words={words} />}</Two>}
    </>
  );
}

/** In the teacher's own words, line by line as it stands there. */
const Original = ({ row: { text, lang, marker } }: { readonly row: Quoted }) => (
  <blockquote class="hr-quote fam-row" lang={lang} dir={directionOf(lang)}>
    {marker !== undefined && <span class="fam-marker">{marker}</span>}
    <span class="fam-lines">{text}</span>
  </blockquote>
);

const Told = ({ row: { told, marker } }: { readonly row: Quoted }) =>
  told.length > 0 ? (
    <blockquote class="hr-quote fam-row">
      {marker !== undefined && <span class="fam-marker">{marker}</span>}
      <span>
        {told.map(({ text, lang }) => (
          <p key={text} lang={lang} dir={directionOf(lang)}>
            {text}
          </p>
        ))}
      </span>
    </blockquote>
  ) : null;

function TaskWords({ side, words }: { readonly side: Side; readonly words: readonly TaskWord[] }) {
  const { t } = side;
  return (
    <>
      <Title
        side={side}
        text={t('do.verbs')}
        says={words.flatMap(({ word, gloss }) => [
          { text: `${word}.`, lang: 'en' },
          { text: `${gloss.text}.`, lang: gloss.lang },
        ])}
      />
      <ul class="fam-verbs">
        {words.map(({ word, gloss }) => (
          <li key={word}>
            <bdi lang="en">{word}</bdi>: <bdi lang={gloss.lang}>{gloss.text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A long text by its size, its headings and its first words. */
export function TextPart({ sides, text }: Sides & { readonly text: TextReference }) {
  const { words, headings, begins, cut, lang } = text;
  const quoted = { text: `${begins}${cut ? ' …' : ''}`, lang };
  return (
    <section>
      <Two sides={sides}>
        {(side) => {
          const { t } = side;
          const counts = [
            t('text.words', { words }),
            ...(headings.length > 0 ? [t('text.parts', { parts: headings.length })] : []),
          ];
          return (
            <>
              <Title
                side={side}
                text={t('text.title')}
                says={[
                  ...counts.map((count) => `${count}.`),
                  ...(side.home
                    ? []
                    : [...headings.map((one) => ({ ...one, text: `${one.text}.` })), t('text.begins'), quoted]),
                ]}
              />
              <p class="fam-small">{counts.join(' · ')}</p>
              {!side.home && (
                <>
                  {headings.length > 0 && (
                    <p class="hr-quote fam-headings">
                      {headings.map((heading, at) => (
                        <>
                          {at > 0 && ' · '}
                          <bdi key={heading.text} lang={heading.lang}>
                            {heading.text}
                          </bdi>
                        </>
                      ))}
                    </p>
                  )}
                  <p class="fam-small">
                    {t('text.begins')}{' '}
                    <q class="fam-q" lang={lang} dir={directionOf(lang)}>
                      {quoted.text}
                    </q>
                  </p>
                </>
              )}
            </>
          );
        }}
      </Two>
    </section>
  );
}
