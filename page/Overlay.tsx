import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Dock, type DockPlace } from '@/components/Dock';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Handle } from '@/components/Handle';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { NoticeProps } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { Root } from '@/components/Root';
import type { Box } from '@/supports/contract';
import type { Drawn, DrawnBeside } from './layers';
import { groupsOf } from './rows';
import { clearColumn, placeBeside, type Placed } from './placement';
import type { Session } from './session';

export interface OverlayProps {
  readonly session: Session;
  readonly uiLanguages: readonly LanguageChoice[];
  readonly homeLanguages: readonly LanguageChoice[];
  readonly directionOf: (lang: string) => 'ltr' | 'rtl';
  readonly onMyPage: () => void;
}

/** Everything that Handrail shows on a page: one handle, and what the supports asked the stage to draw. */
export function Overlay(props: OverlayProps) {
  const { session, directionOf } = props;
  const { t, uiLanguage, profile } = session.needs;
  const phase = session.phase.value;
  if (phase === 'exam' || phase === 'none' || phase === 'waiting') return null;
  const { textSize } = profile.value;
  return (
    <Root language={uiLanguage.value} dir={directionOf(uiLanguage.value)} t={t.value} {...(textSize === undefined ? {} : { textSize })}>
      {!session.peeled.value && <Veils session={session} />}
      {!session.peeled.value && <Boxes session={session} />}
      <Chrome {...props} />
      {!session.peeled.value && <Besides session={session} />}
      {!session.peeled.value && [...session.layers.bar.value].map(([id, drawn]) => <Safely key={id} drawn={drawn} />)}
      <Said session={session} />
    </Root>
  );
}

/** The handle, and the dock: the panel or the card that a support put in its place. */
function Chrome({ session, uiLanguages, homeLanguages, onMyPage }: OverlayProps) {
  const { needs, open, peeled } = session;
  const profile = needs.profile.value;
  const t = needs.t.value;
  const place = useDockPlace(session);
  const docked = [...session.layers.dock.value].at(-1);
  const change = needs.change;
  const setOpen = (next: boolean): void => session.showPanel(next);
  const peel = (off: boolean): void => {
    peeled.value = off;
  };
  const notices = noticesOf(session);
  return (
    <>
      <Handle
        side={profile.handle.side}
        at={profile.handle.at}
        open={open.value || (docked !== undefined && !peeled.value)}
        onOpen={() => setOpen(true)}
        onMove={(handle) => change((now) => ({ ...now, handle }))}
      />
      {docked && !peeled.value && !open.value && (
        <Dock place={place}>
          <Safely key={docked[0]} drawn={docked[1]} />
        </Dock>
      )}
      {open.value && (
        <Panel
          place={place}
          groups={groupsOf(session)}
          notices={notices}
          proof={session.proof.value}
          peeled={peeled.value}
          onPeel={peel}
          hidden={peeled.value}
          onHideAll={(hide) => {
            peel(hide);
            if (hide) setOpen(false);
          }}
          onClose={() => setOpen(false)}
          {...(goalOf(session) ?? {})}
          {...(profile.welcomed === true
            ? {}
            : {
                welcome: {
                  languages: uiLanguages,
                  onChoose: (code: string) =>
                    change((now) => ({ ...now, welcomed: true, uiLanguage: code, ...(code === 'en' ? {} : { homeLanguage: code }) })),
                  onSkip: () => change((now) => ({ ...now, welcomed: true })),
                },
              })}
          settings={{
            handle: profile.handle,
            onMoveHandle: (handle) => change((now) => ({ ...now, handle })),
            uiLanguages,
            uiLanguage: needs.uiLanguage.value,
            onUiLanguage: (code) => change((now) => ({ ...now, uiLanguage: code })),
            homeLanguages,
            homeLanguage: profile.homeLanguage,
            onHomeLanguage: (code) => change((now) => ({ ...now, homeLanguage: code })),
            textSize: profile.textSize ?? 16,
            onTextSize: (size) => change((now) => ({ ...now, textSize: size })),
            // A new tab in a quiz would be told to the teacher as "stopped viewing".
            ...(session.activity.value.assessment === 'no' ? { onMyPage } : {}),
          }}
        />
      )}
    </>
  );

  function noticesOf(from: Session): NoticeProps[] {
    const activity = from.activity.value;
    if (from.phase.value === 'limited') {
      return [{ text: t(activity.closed === 'locked' ? 'notice.locked' : activity.closed === 'elsewhere' ? 'notice.elsewhere' : 'notice.limited') }];
    }
    if (from.full.value) return [{ text: t('notice.storage'), tone: 'note' }];
    return activity.assessment === 'quiz' ? [{ text: t('notice.quiz') }] : [];
  }
}

function goalOf(session: Session): { goal: { text: string; from: string } } | null {
  const found = session.pack.pack.value;
  return found?.pack.goal === undefined ? null : { goal: { text: found.pack.goal, from: found.pack.author } };
}

const DOCK = { width: 344, edge: 24, narrow: 481, want: 780 };

/** Where the dock stands: beside the reading, clear of what hands work in; and how much room the reading gives it. */
function useDockPlace(session: Session): DockPlace {
  const moved = session.layers.moved.value;
  const shown = session.open.value || session.layers.dock.value.size > 0;
  const { side } = session.needs.profile.value.handle;
  const place = useMemo<DockPlace>(() => {
    if (!shown || innerWidth < DOCK.narrow) return { side };
    const left = side === 'left' ? DOCK.edge : innerWidth - DOCK.width - DOCK.edge;
    const column: Box = { left, right: left + DOCK.width, top: DOCK.edge, bottom: innerHeight - DOCK.edge };
    const { top, height } = clearColumn(column, session.keepClear(), DOCK.want);
    // Too little room between them: cover the sky rather than the buttons.
    if (height < 240) return { side };
    return { side, top, bottom: innerHeight - top - height };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `moved` is what makes it look again
  }, [moved, shown, side, session]);

  useLayoutEffect(() => {
    const region = session.stage.regionBox();
    if (!shown || !region || innerWidth < 900) {
      session.stage.yieldTo(null);
      return;
    }
    const by = side === 'left' ? DOCK.edge + DOCK.width + DOCK.edge - region.left : region.right - (innerWidth - DOCK.width - DOCK.edge * 2);
    session.stage.yieldTo(by > 0 && by < region.right - region.left - 240 ? { side, by: Math.ceil(by) } : null);
  }, [moved, shown, side, session]);
  return place;
}

function Safely({ drawn: { Component, props } }: { readonly drawn: Drawn }) {
  const Shown = Component as (props: object) => preact.JSX.Element;
  return (
    <ErrorBoundary fallback={() => null}>
      <Shown {...props} />
    </ErrorBoundary>
  );
}

function Besides({ session }: { readonly session: Session }) {
  return [...session.layers.beside.value].map(([id, drawn]) => <Beside key={id} session={session} drawn={drawn} />);
}

/** A card under the sentence its word stands in. Measured first, shown then: it never jumps. */
function Beside({ session, drawn }: { readonly session: Session; readonly drawn: DrawnBeside }) {
  const card = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const size = useSignal(0);
  const { at } = drawn;

  useLayoutEffect(() => {
    const box = card.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => {
      size.value += 1;
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [size]);

  useSignalEffect(() => {
    void size.value;
    void session.layers.moved.value;
    const box = card.current;
    if (!box) return;
    const sentence = session.sentenceOf(at);
    const shown = box.firstElementChild?.getBoundingClientRect() ?? box.getBoundingClientRect();
    setPlaced(
      placeBeside(session.stage.boxesOf(at), sentence ? session.stage.boxesOf(sentence) : [], shown, {
        left: 0,
        top: 0,
        right: session.open.value && innerWidth >= DOCK.narrow ? innerWidth - DOCK.width - DOCK.edge : innerWidth,
        bottom: innerHeight,
      }),
    );
  });

  const style: Record<string, string> = placed
    ? { left: `${placed.left}px`, top: `${placed.top}px`, '--beak': `${placed.beak}px` }
    : { left: '0', top: '0', visibility: 'hidden' };
  return (
    <div class="hr-beside" ref={card} data-above={placed?.above ?? false} style={style}>
      <Safely drawn={drawn} />
    </div>
  );
}

function Veils({ session }: { readonly session: Session }) {
  void session.layers.moved.value;
  const region = session.stage.regionBox();
  if (!region) return null;
  return [...session.layers.veil.value].map(([id, drawn]) => <Safely key={id} drawn={{ ...drawn, props: { ...drawn.props, region } }} />);
}

/** Marks in our own layer, where the browser paints every highlight as one solid box (forced colours). */
function Boxes({ session }: { readonly session: Session }) {
  return (
    <div class="hr-boxes" aria-hidden="true">
      {[...session.layers.boxes.value].flatMap(([name, boxes]) =>
        boxes.map((box, i) => (
          <div
            key={`${name}${i}`}
            class={`hr-boxes__${name}`}
            style={{ left: `${box.left}px`, top: `${box.top}px`, width: `${box.right - box.left}px`, height: `${box.bottom - box.top}px` }}
          />
        )),
      )}
    </div>
  );
}

/** Two live regions that are there from the start: one that appears with its words is not announced. */
function Said({ session }: { readonly session: Session }) {
  const { text, urgency, turn } = session.layers.said.value;
  // The same sentence twice has to be a change to be said twice.
  const words = text && turn % 2 === 1 ? `${text}\u00A0` : text;
  return (
    <div class="hr-visually-hidden">
      <p aria-live="polite">{urgency === 'polite' ? words : ''}</p>
      <p aria-live="assertive">{urgency === 'assertive' ? words : ''}</p>
    </div>
  );
}
