import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon, type IconName } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { type Translate, useWords } from '@/components/text';
import { languageIn } from '@/components/word/language';
import type { Barrier, Fix } from '@/language/barriers';
import { FixForm } from './FixForm';
import { additionOf, isComplete, suggested, written } from './suggestion';
import type { Actions, Finding } from './view';
import type { Addition } from './additions';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly home: string;
  /** BCP 47 of Handrail's own words. */
  readonly lang: string;
  readonly actions: Actions;
}

const ICONS: Readonly<Record<Fix['kind'], IconName>> = {
  terms: 'plus',
  steps: 'lines',
  remark: 'speech',
  description: 'eye',
  alternate: 'screen',
};
/** Quotes of a whole sentence are known by their beginning. */
const QUOTED = 90;

const many = (count: number): 'one' | 'many' => (count === 1 ? 'one' : 'many');
const short = (text: string): string =>
  text.length <= QUOTED ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', QUOTED), QUOTED / 2))} …`;

function titleOf({ kind, count, quote }: Barrier, home: string, ui: string, t: Translate): string {
  if (kind === 'rare-words')
    return t(`barrier-xray.what.words.${many(count)}`, { count, language: languageIn(ui, home) });
  return t(`barrier-xray.what.${kind}`, { count, quote });
}

function whereOf({ kind, at, quote }: Barrier, t: Translate): string {
  if (kind === 'due' && !at) return t('barrier-xray.where.due');
  if (kind === 'text-only') return t('barrier-xray.where.text-only');
  if (
    kind === 'many-tasks' ||
    kind === 'rare-words' ||
    kind === 'image' ||
    kind === 'text-image' ||
    kind === 'no-captions'
  )
    return quote;
  return t('barrier-xray.quoted', { quote: short(quote) });
}

function fixName({ kind, fix }: Barrier, t: Translate): string {
  switch (fix.kind) {
    case 'terms':
      return t(`barrier-xray.fix.words.${many(fix.words.length)}`, { count: fix.words.length });
    case 'steps':
      return t(`barrier-xray.fix.steps.${many(fix.steps.length)}`, { count: fix.steps.length });
    case 'remark':
    case 'description':
    case 'alternate':
      return t(`barrier-xray.fix.${kind}`);
  }
}

/** What stands in the pack now, in its own words. */
function doneOf({ terms, steps, remarks, descriptions, alternates }: Addition, t: Translate): string {
  if (terms) return t('barrier-xray.done.words', { words: terms.map(({ term }) => term).join(', ') });
  if (steps) return t(`barrier-xray.done.steps.${many(steps.length)}`, { count: steps.length });
  const [alternate] = alternates ?? [];
  const said = remarks?.[0]?.text ?? descriptions?.[0]?.text ?? alternate?.text ?? alternate?.href ?? '';
  return t('barrier-xray.done.text', { text: short(said) });
}

/** One place: what, where, for whom, and one thing that can be added beside it. */
export function FindingRow({ finding, home, lang, actions }: FindingRowProps) {
  const t = useWords();
  const { barrier, number, added } = finding;
  const { fix } = barrier;
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  /** A press takes its own button away: the focus goes to what came in its place. */
  const moving = useRef<string | null>(null);
  useEffect(() => {
    if (moving.current === null) return;
    row.current?.querySelector<HTMLElement>(moving.current)?.focus();
    moving.current = null;
  });
  const title = titleOf(barrier, home, lang, t);
  const where = whereOf(barrier, t);
  const who = barrier.who.map((each) => t(`barrier-xray.who.${each}`)).join(' · ');
  const done = added && doneOf(added, t);

  const put = (addition: Addition): void => {
    moving.current = '.hr-xray__done button';
    setOpen(false);
    actions.add(finding, addition);
  };
  const press = (): void => {
    const draft = suggested(fix, t, lang);
    if (isComplete(fix, draft)) put(additionOf(fix, draft));
    else {
      moving.current = 'input, textarea';
      setOpen(true);
      actions.show(barrier);
    }
  };
  return (
    <li class={added ? 'hr-xray__finding is-done' : 'hr-xray__finding'} ref={row}>
      <span class={added ? 'hr-xray-pin hr-xray-pin--done' : 'hr-xray-pin'} aria-hidden="true">
        {added ? <Icon name="check" size={16} /> : number}
      </span>
      <div class="hr-xray__words">
        <div class="hr-xray__title">
          <h3 class="hr-strong">
            {barrier.at ? (
              <button class="hr-xray__place" type="button" onClick={() => actions.show(barrier)}>
                {title}
              </button>
            ) : (
              title
            )}
          </h3>
          <ListenButton name={title} texts={[title, where, who, ...(done === null ? [] : [done])]} />
        </div>
        <p class="hr-small hr-muted hr-xray__where">
          <bdi>{where}</bdi>
        </p>
        <p class="hr-by hr-xray__who">
          <Icon name="you" size={16} />
          <span>{who}</span>
        </p>
        {open ? (
          <FixForm
            barrier={barrier}
            lang={lang}
            begin={added ? written(fix, added) : suggested(fix, t, lang)}
            onAdd={put}
            onCancel={() => {
              moving.current = added ? '.hr-xray__done button' : '.hr-xray__fix button';
              setOpen(false);
            }}
          />
        ) : done === null ? (
          <div class="hr-xray__fix">
            <Button small icon={barrier.kind === 'elsewhere' ? 'link' : ICONS[fix.kind]} onPress={press}>
              {fixName(barrier, t)}
            </Button>
          </div>
        ) : (
          <div class="hr-xray__done">
            <p class="hr-small">
              <Icon name="check" size={18} />
              <bdi>{done}</bdi>
            </p>
            <div>
              <Button
                small
                kind="quiet"
                label={`${t('barrier-xray.undo')}: ${title}`}
                onPress={() => {
                  moving.current = '.hr-xray__fix button';
                  actions.undo(finding);
                }}
              >
                {t('barrier-xray.undo')}
              </Button>
              {fix.kind !== 'steps' && (
                <Button
                  small
                  kind="quiet"
                  label={`${t('barrier-xray.change')}: ${title}`}
                  onPress={() => {
                    moving.current = 'input, textarea';
                    setOpen(true);
                  }}
                >
                  {t('barrier-xray.change')}
                </Button>
              )}
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
