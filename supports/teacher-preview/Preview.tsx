// Reading `.value` while drawing keeps the bar up to date.
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import type { LanguageChoice } from '@/components/LanguagePicker';
import { ListenButton } from '@/components/ListenButton';
import { Mark } from '@/components/Mark';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import type { Activity } from '@/model/activity';
import { type Situation, SITUATIONS } from '@/model/situations';
import type { Stage } from '@/supports/contract';
import { alignWith } from './alongside';
import { Foot } from './Foot';
import type { Gap, Line } from './gains';
import type { PostedBlock } from './posted';
import { PostedPane } from './PostedPane';

/**
 * CSS px. `page`: what the live page keeps beside the pane, with room for a column of its own (Classroom's "Your work").
 * Where less than `least` is left for the pane, one of the two is shown at a time.
 */
const PANES = { page: 600, edge: 16, gap: 16, share: 0.36, least: 300, most: 720, head: 48, dock: 384 };

export interface PreviewProps {
  readonly stage: Pick<Stage, 'aside' | 'docked' | 'moved' | 'boxesOf'>;
  readonly activity: ReadonlySignal<Activity>;
  readonly posted: ReadonlySignal<readonly PostedBlock[]>;
  readonly words: ReadonlySignal<number | null>;
  readonly situation: ReadonlySignal<Situation>;
  /** BCP 47. */
  readonly home: ReadonlySignal<string>;
  readonly languages: readonly LanguageChoice[];
  readonly gains: ReadonlySignal<readonly Line[]>;
  readonly gaps: ReadonlySignal<readonly Gap[]>;
  readonly handleSide: ReadonlySignal<'left' | 'right'>;
  readonly uiLanguage: ReadonlySignal<string>;
  /** `focus` is true once, for a preview that a press has brought. */
  readonly arriving: { focus: boolean };
  readonly meet: (situation: Situation, home: string) => void;
  /** Add a word to the pack, or (null) only open the pack editor. */
  readonly add: (term: string | null) => void;
  readonly barriers: () => void;
  readonly leave: () => void;
}

/** The bar over the page, the page as it was posted beside it, and what this learner gets here at the foot. */
export function Preview(props: PreviewProps) {
  const { stage, situation, home, languages, arriving, meet, leave } = props;
  const t = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const banner = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const [height, setHeight] = useState({ top: 0, foot: 0 });
  const [posted, setPosted] = useState(false);
  void stage.moved.value;
  const room = innerWidth - PANES.page - (stage.docked.value === null ? 0 : PANES.dock);
  const both = room >= PANES.least;
  const handle = stage.docked.value ?? props.handleSide.value;
  const side = handle === 'left' ? 'right' : 'left';
  const width = Math.round(Math.min(PANES.most, room, Math.max(PANES.least, innerWidth * PANES.share)));

  useLayoutEffect(() => {
    // Our own boxes alone: the page is not asked for a layout.
    const measure = (): void => {
      const next = { top: banner.current?.offsetHeight ?? 0, foot: foot.current?.offsetHeight ?? 0 };
      setHeight((now) => (now.top === next.top && now.foot === next.foot ? now : next));
    };
    const watch = new ResizeObserver(measure);
    for (const element of [banner.current, foot.current]) if (element) watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    // Cards, the panel and the player stand between the bar and the foot.
    const root = whole.current?.closest<HTMLElement>('.hr');
    root?.style.setProperty('--meet-top', `${height.top}px`);
    root?.style.setProperty('--meet-foot', `${height.foot}px`);
    return () => {
      root?.style.removeProperty('--meet-top');
      root?.style.removeProperty('--meet-foot');
    };
  }, [height]);
  useLayoutEffect(() => {
    const pane = PANES.edge + width + PANES.gap * 2;
    stage.aside(side, both ? pane : 0);
    stage.aside(side === 'left' ? 'right' : 'left', 0);
  });
  useLayoutEffect(() => {
    stage.aside('top', height.top + PANES.gap + (both ? PANES.head + PANES.gap : 0));
  }, [stage, both, height.top]);
  useLayoutEffect(() => {
    if (page.current) alignWith(page.current, props.posted.peek(), stage, height.top + PANES.gap + PANES.head);
  });
  useLayoutEffect(() => {
    if (!arriving.focus) return;
    arriving.focus = false;
    first.current?.focus({ preventScroll: true });
  }, [arriving]);

  const choose = (next: Situation): void => {
    // The arrow keys are the word cursor's then. The focus stays inside: the page hears of no change.
    if (next === 'keyboard') banner.current?.focus({ preventScroll: true });
    meet(next, home.value);
  };
  return (
    <div class="hr-meet" ref={whole} style={{ '--meet-pane': `${width}px` }}>
      {both && (
        <div class={`hr-meet__frame hr-meet__frame--${side}`} aria-hidden="true">
          <p class="hr-meet__head">
            <span class="hr-strong">{t('teacher-preview.as-met')}</span>
            <span class="hr-same">
              <Icon name="equal" size={20} />
              {t('teacher-preview.same')}
            </span>
          </p>
        </div>
      )}
      <section class="hr-meet__bar" aria-label={t('teacher-preview.title')} tabIndex={-1} ref={banner}>
        <div class="hr-meet__title">
          <Mark />
          <div>
            <h2 class="hr-strong">{t('teacher-preview.title')}</h2>
            <p class="hr-small hr-said">
              <span>{t('teacher-preview.only-you')}</span>
              <ListenButton texts={[t('teacher-preview.only-you')]} />
            </p>
          </div>
        </div>
        <div class="hr-meet__who">
          <label class="hr-field">
            <span class="hr-visually-hidden">{t('teacher-preview.who')}</span>
            <Icon name="you" size={22} />
            <select
              class="hr-strong"
              ref={first}
              value={situation.value}
              onChange={({ currentTarget }) => choose(currentTarget.value as Situation)}
            >
              {SITUATIONS.map((each) => (
                <option key={each} value={each}>
                  {t(`teacher-preview.situation.${each}`)}
                </option>
              ))}
            </select>
          </label>
          {situation.value === 'new-to-english' && (
            <label class="hr-field">
              <span class="hr-visually-hidden">{t('teacher-preview.reads')}</span>
              <Icon name="globe" size={22} />
              <select
                class="hr-strong"
                value={home.value}
                onChange={({ currentTarget }) => meet(situation.value, currentTarget.value)}
              >
                {languages.map(({ code, name }) => (
                  <option key={code} value={code} lang={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <Button icon="close" onPress={leave}>
          {t('teacher-preview.leave')}
        </Button>
        {!both && (
          <div class="hr-meet__switch">
            <Segmented
              quiet
              label={t('teacher-preview.shown')}
              segments={[
                { value: 'posted', name: t('teacher-preview.as-posted') },
                { value: 'met', name: t('teacher-preview.as-met') },
              ]}
              chosen={posted ? 'posted' : 'met'}
              onChoose={(value) => setPosted(value === 'posted')}
            />
          </div>
        )}
      </section>
      {(both || posted) && <PostedPane {...props} side={side} whole={!both} page={page} />}
      <Foot {...props} foot={foot} />
    </div>
  );
}
