import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import { ORGANIZERS, PAPERS, SIZES, type Wishes } from './wishes';

/** gone: what was to be printed is no longer known · closed: something is measured there · ready: it lies on the sheets. */
export type PaperState =
  | { readonly kind: 'opening' | 'gone' | 'closed' }
  | {
      readonly kind: 'laying' | 'ready';
      readonly title: string;
      readonly pages: number;
      /** Words with a meaning that found no room. */
      readonly left: number;
      /** Meanings could not be looked up. */
      readonly silent: boolean;
      /** Pictures of the page that did not come. */
      readonly lost: number;
    };

export interface PaperViewProps {
  readonly state: PaperState;
  readonly wishes: Wishes;
  readonly onWish: (wish: Partial<Wishes>) => void;
  readonly onPrint: () => void;
  /** The sheets: no component's, because a book of them is laid out piece by piece. */
  readonly children: ComponentChildren;
}

const CHECKS = ['glosses', 'steps', 'answers', 'pictures'] as const;

/** Sheets of paper as they will be printed, and over them what is printed and how. */
export function PaperView({ state, wishes, onWish, onPrint, children }: PaperViewProps) {
  const t = useWords();
  const organizer = useId();
  const stands = state.kind === 'laying' || state.kind === 'ready';
  return (
    <div class="hr-page" data-laid={state.kind}>
      <header class="hr-page__bar pt-bar">
        <div class="pt-bar__name">
          <Mark size={28} />
          <h1 class="hr-page__name">{t('paper.title')}</h1>
        </div>
        {stands && (
          <>
            <Segmented
              heard
              label={t('paper.paper')}
              segments={PAPERS.map((value) => ({ value, name: t(`paper.paper.${value}`) }))}
              chosen={wishes.paper}
              onChoose={(paper) => onWish({ paper })}
            />
            <Segmented
              heard
              label={t('paper.size')}
              segments={SIZES.map((value) => ({ value, name: t(`paper.size.${value}`) }))}
              chosen={wishes.size}
              onChoose={(size) => onWish({ size })}
            />
            <div class="pt-bar__print">
              <Button kind="primary" onPress={onPrint}>
                {state.kind === 'ready'
                  ? t(state.pages === 1 ? 'paper.print.one' : 'paper.print.many', { count: state.pages })
                  : t('paper.print')}
              </Button>
            </div>
          </>
        )}
      </header>
      <main>
        {stands && (
          <div class="pt-options">
            <fieldset class="pt-checks">
              <legend class="hr-visually-hidden">{t('paper.with')}</legend>
              {CHECKS.map((name) => (
                <label key={name} class="pt-check">
                  <input
                    type="checkbox"
                    checked={wishes[name]}
                    onChange={(event) => onWish({ [name]: event.currentTarget.checked })}
                  />
                  {t(`paper.with.${name}`)}
                </label>
              ))}
              <ListenButton
                name={t('paper.with')}
                texts={[t('paper.with'), ...CHECKS.map((name) => `${t(`paper.with.${name}`)}.`)]}
              />
            </fieldset>
            <div class="pt-organizers">
              <label for={organizer}>{t('paper.organizer')}</label>
              <span class="hr-field">
                <select
                  id={organizer}
                  value={wishes.organizer}
                  onChange={(event) => {
                    const chosen = ORGANIZERS.find((kind) => kind === event.currentTarget.value);
                    if (chosen) onWish({ organizer: chosen });
                  }}
                >
                  {ORGANIZERS.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`paper.organizer.${kind}`)}
                    </option>
                  ))}
                </select>
              </span>
              <ListenButton
                name={t('paper.organizer')}
                texts={[`${t('paper.organizer')}:`, ...ORGANIZERS.map((kind) => `${t(`paper.organizer.${kind}`)}.`)]}
              />
            </div>
            <div role="status" class="pt-say">
              {sentencesOf(state).map((sentence) => {
                const said = t(sentence.key, { count: sentence.count });
                return (
                  <p key={sentence.key} class="hr-small hr-muted hr-said">
                    <span>{said}</span>
                    <ListenButton texts={[said]} />
                  </p>
                );
              })}
            </div>
          </div>
        )}
        {(state.kind === 'gone' || state.kind === 'closed') && <Away kind={state.kind} />}
        <div
          class="pt-desk"
          tabIndex={stands ? 0 : undefined}
          role="region"
          aria-label={t('paper.sheets')}
          hidden={!stands}
        >
          {children}
        </div>
      </main>
    </div>
  );
}

function sentencesOf(state: PaperState): { readonly key: string; readonly count: number }[] {
  if (state.kind !== 'ready') return state.kind === 'laying' ? [{ key: 'paper.laying', count: 0 }] : [];
  return [
    { key: 'paper.keeps', count: 0 },
    ...(state.silent ? [{ key: 'paper.silent', count: 0 }] : []),
    ...(state.left > 0 ? [{ key: 'paper.left', count: state.left }] : []),
    ...(state.lost > 0 ? [{ key: 'paper.lost', count: state.lost }] : []),
  ];
}

function Away({ kind }: { readonly kind: 'gone' | 'closed' }) {
  const t = useWords();
  const said = t(`paper.${kind}.do`);
  return (
    <div class="hr-state pt-state">
      <h2 class="hr-state__title">{t(`paper.${kind}`)}</h2>
      <p class="hr-said">
        <span>{said}</span>
        <ListenButton name={t(`paper.${kind}`)} texts={[`${t(`paper.${kind}`)}.`, said]} />
      </p>
    </div>
  );
}
