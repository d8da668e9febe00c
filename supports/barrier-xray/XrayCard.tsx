// Reading `.value` while drawing keeps the card up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { useEscape } from '@/components/useEscape';
import { FindingRow } from './FindingRow';
import type { Actions, View } from './view';

export interface XrayCardProps {
  readonly view: ReadonlySignal<View>;
  readonly actions: Actions;
  /** `focus` is true once, for a card that a press has brought. */
  readonly arriving: { focus: boolean };
}

/** What may stand in the way here, each with one thing that can be laid beside it. */
export function XrayCard({ view, actions, arriving }: XrayCardProps) {
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const select = useId();
  useEscape(card, actions.close);
  useEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    head.current?.focus();
  });
  const { looking, silent, findings, home, lang, languages } = view.value;
  const count = findings.length;
  const added = findings.filter((finding) => finding.added).length;
  const places =
    count > 0
      ? `${t(`barrier-xray.count.${count === 1 ? 'one' : 'many'}`, { count })} ${t('barrier-xray.beside')}`
      : t(looking === 'done' ? 'barrier-xray.none' : 'barrier-xray.looking');
  const still = looking === 'words' && count > 0 ? t('barrier-xray.looking.words') : undefined;
  return (
    <div class="hr-xray" ref={card}>
      <Card
        docked
        icon="search"
        title={t('barrier-xray.name')}
        onClose={actions.close}
        foot={
          <>
            <p class="hr-small hr-muted hr-said">
              <span>{t('barrier-xray.suggestions')}</span>
              <ListenButton texts={[t('barrier-xray.suggestions')]} />
            </p>
            {added > 0 && (
              <Button small kind="primary" onPress={actions.share}>
                {t(`barrier-xray.share.${added === 1 ? 'one' : 'many'}`, { count: added })}
              </Button>
            )}
          </>
        }
      >
        <div class="hr-xray__head">
          <p class="hr-small hr-muted hr-said" ref={head} tabIndex={-1}>
            <span>{places}</span>
            <ListenButton texts={[places]} />
          </p>
          {(still ?? silent) && (
            <p class="hr-small hr-muted hr-said" role="status">
              <span>{still ?? t('barrier-xray.silent')}</span>
              <ListenButton texts={[still ?? t('barrier-xray.silent')]} />
            </p>
          )}
        </div>
        {count > 0 && (
          <ol class="hr-xray__list" aria-label={t('barrier-xray.list')}>
            {findings.map((finding) => (
              <FindingRow key={finding.barrier.id} finding={finding} home={home} lang={lang} actions={actions} />
            ))}
          </ol>
        )}
        <div class="hr-xray__home">
          <label class="hr-small" for={select}>
            {t('barrier-xray.home')}
          </label>
          <ListenButton texts={[t('barrier-xray.home')]} />
          <span class="hr-field">
            <select id={select} value={home} onChange={(event) => actions.chooseHome(event.currentTarget.value)}>
              {languages.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </div>
      </Card>
    </div>
  );
}
