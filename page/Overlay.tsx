import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Dock, type DockPlace } from '@/components/Dock';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Handle } from '@/components/Handle';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { NoticeProps } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import { isMac, KeysChosen } from '@/components/KeyHint';
import { Root } from '@/components/Root';
import type { File } from '@/model/activity';
import type { Box } from '@/supports/contract';
import { sayText } from '@/voice/say-text';
import type { Drawn, DrawnBeside, DrawnCover } from './layers';
import { filesOf, groupsOf } from './rows';
import { clearColumn, placeBeside, type Placed } from './placement';
import type { Session } from './session';

export interface OverlayProps {
  readonly session: Session;
  readonly uiLanguages: readonly LanguageChoice[];
  readonly homeLanguages: readonly LanguageChoice[];
  readonly directionOf: (lang: string) => 'ltr' | 'rtl';
  readonly onMyPage: () => void;
  /** Open a file that is attached to the activity in our own reader. */
  readonly onOpenFile?: ((file: File) => void) | undefined;
}

/** Everything that Handrail shows on a page: one handle, and what the supports asked the stage to draw. */
export function Overlay(props: OverlayProps) {
  const { session, directionOf } = props;
  const { t, uiLanguage, profile } = session.needs;
  const phase = session.phase.value;
  if (phase === 'exam' || phase === 'none' || phase === 'waiting') return null;
  const { textSize } = profile.value;
  return (
    <Root
      language={uiLanguage.value}
      dir={directionOf(uiLanguage.value)}
      t={t.value}
      {...(textSize === undefined ? {} : { textSize })}
      speak={sayText(session.services.voice)}
    >
      {!session.peeled.value && <Veils session={session} />}
      {!session.peeled.value && <Boxes session={session} />}
      <KeysChosen.Provider value={profile.value.keys ?? {}}>
        <Chrome {...props} />
      </KeysChosen.Provider>
      {!session.peeled.value && <Besides session={session} />}
      <Said session={session} />
      {!session.peeled.value && <Covers session={session} />}
    </Root>
  );
}

/** The handle, and the dock: the panel or the card that a support put in its place. */
function Chrome({ session, uiLanguages, homeLanguages, onMyPage, onOpenFile }: OverlayProps) {
  const { needs, open, peeled } = session;
  const profile = needs.profile.value;
  const t = needs.t.value;
  const docked = peeled.value ? undefined : [...session.layers.dock.value].at(-1);
  const shown = open.value || docked !== undefined;
  const carded = docked !== undefined && !open.value;
  const place = useDockPlace(session, shown, carded);
  // On a small screen the card is a sheet where the handle stands; beside the text there is room for both.
  const away = open.value || (carded && innerWidth < DOCK.narrow);
  const change = needs.change;
  const setOpen = (next: boolean): void => session.showPanel(next);
  const peel = (off: boolean): void => {
    peeled.value = off;
  };
  const notices = noticesOf(session);
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<{ open: boolean; carded: boolean; root: Node | undefined }>({
    open: false,
    carded: false,
    root: undefined,
  });
  useLayoutEffect(() => {
    const nobody = (document.activeElement ?? document.body) === document.body;
    const root = card.current?.getRootNode() ?? before.current.root;
    if (root instanceof ShadowRoot) {
      const handle = root.querySelector<HTMLElement>('.hr-handle');
      // On a small screen a card comes where the panel or the handle had the focus, and takes it: both are behind it.
      if (
        carded &&
        away &&
        !before.current.carded &&
        ((before.current.open && nobody) || root.activeElement === handle)
      )
        card.current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus({ preventScroll: true });
      // One that was put away with the focus in it gives the focus back.
      if (!carded && !open.value && before.current.carded && nobody) handle?.focus({ preventScroll: true });
    }
    before.current = { open: open.value, carded, root };
  }, [open.value, carded, away]);
  return (
    <>
      <Handle
        {...session.handlePlace()}
        open={away}
        onOpen={() => setOpen(true)}
        onMove={(handle) => change((now) => ({ ...now, handle }))}
      />
      {docked && carded && (
        <div ref={card} style={{ display: 'contents' }}>
          <Dock place={place}>
            <Safely key={docked[0]} drawn={docked[1]} />
          </Dock>
        </div>
      )}
      {!peeled.value && <Bars session={session} place={barStyle(place, shown)} />}
      {open.value && (
        <Panel
          place={place}
          groups={groupsOf(session)}
          files={onOpenFile && filesOf(session.activity.value, onOpenFile)}
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
          {...(profile.welcomed === true
            ? (goalOf(session) ?? {})
            : {
                welcome: {
                  languages: uiLanguages,
                  onChoose: (code: string) =>
                    change((now) => ({
                      ...now,
                      welcomed: true,
                      uiLanguage: code,
                      ...(code === 'en' ? {} : { homeLanguage: code }),
                    })),
                  onSkip: () => change((now) => ({ ...now, welcomed: true })),
                },
              })}
          settings={{
            handle: session.handlePlace(),
            onMoveHandle: (handle) => change((now) => ({ ...now, handle })),
            uiLanguages,
            uiLanguage: needs.uiLanguage.value,
            onUiLanguage: (code) => change((now) => ({ ...now, uiLanguage: code })),
            homeLanguages,
            homeLanguage: profile.homeLanguage,
            onHomeLanguage: (code) => change((now) => ({ ...now, homeLanguage: code })),
            textSize: profile.textSize ?? 16,
            onTextSize: (size) => change((now) => ({ ...now, textSize: size })),
            keys: {
              commands: session.commands,
              choice: profile.keys ?? {},
              onChoose: (keys) => change((now) => ({ ...now, keys })),
              onChoosing: (choosing) => {
                session.choosingKey.value = choosing;
              },
              mac: isMac(),
            },
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
      return [{ text: t(`notice.${activity.closed ?? 'limited'}`) }];
    }
    if (from.full.value) return [{ text: t('notice.storage'), tone: 'note' }];
    return activity.assessment === 'quiz' ? [{ text: t('notice.quiz') }] : [];
  }
}

function goalOf(session: Session): { goal: { text: string; from: string } } | null {
  const found = session.pack.pack.value;
  return found?.pack.goal === undefined ? null : { goal: { text: found.pack.goal, from: found.pack.author } };
}

/** CSS px. Below `narrow` the dock is a sheet at the foot; below `beside` there is no room for a column beside the text. */
const DOCK = { width: 344, edge: 24, handle: 60, narrow: 481, beside: 900, want: 780, least: 520 };

const columnAt = (side: 'left' | 'right', edge: number): Box => {
  const left = side === 'left' ? edge : innerWidth - DOCK.width - edge;
  return { left, right: left + DOCK.width, top: DOCK.edge, bottom: innerHeight - DOCK.edge };
};
const meets = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Where the dock stands: clear of what hands work in, and where it already stands unless that comes under it. */
function useDockPlace(session: Session, shown: boolean, besideHandle: boolean): DockPlace {
  const moved = session.layers.moved.value;
  const { side } = session.handlePlace();
  const standing = useRef<(DockPlace & { key: string }) | null>(null);
  const place = useMemo<DockPlace>(() => {
    void moved;
    const key = `${side} ${innerWidth} ${innerHeight} ${besideHandle}`;
    if (!shown || innerWidth < DOCK.narrow) {
      standing.current = null;
      return { side };
    }
    const clear = session.keepClear();
    const now = standing.current;
    if (now?.key === key) {
      const column = columnAt(now.side, now.edge ?? DOCK.edge);
      const box = { ...column, top: now.top ?? column.top, bottom: innerHeight - (now.bottom ?? DOCK.edge) };
      if (!clear.some((each) => meets(each, box))) return now;
    }
    const other = side === 'left' ? 'right' : 'left';
    const edgeAt = (at: 'left' | 'right'): number => (besideHandle && at === side ? DOCK.handle : DOCK.edge);
    const gaps = ([side, other] as const).map((at) => ({
      at,
      ...clearColumn(columnAt(at, edgeAt(at)), clear, DOCK.want),
    }));
    const best = gaps.find((gap) => gap.height >= DOCK.least) ?? gaps.toSorted((a, b) => b.height - a.height)[0];
    if (!best) return { side };
    const next = {
      key,
      side: best.at,
      edge: edgeAt(best.at),
      top: best.top,
      bottom: innerHeight - best.top - best.height,
    };
    standing.current = next;
    return next;
  }, [moved, shown, side, besideHandle, session]);

  useLayoutEffect(() => {
    session.layers.docked.value = shown && innerWidth >= DOCK.narrow ? place.side : null;
  }, [shown, place, session]);
  useLayoutEffect(() => {
    // Asked only while it matters: a box has the browser lay the page out.
    const region = shown && innerWidth >= DOCK.beside ? session.stage.viewBox() : null;
    if (!region) {
      session.stage.yieldTo(null);
      return;
    }
    const column = columnAt(place.side, place.edge ?? DOCK.edge);
    const by = place.side === 'left' ? column.right + DOCK.edge - region.left : region.right - column.left + DOCK.edge;
    session.stage.yieldTo(
      by > 0 && by < region.right - region.left - 240 ? { side: place.side, by: Math.ceil(by) } : null,
    );
  }, [moved, shown, place, session]);
  return place;
}

/** The bar stands in the middle of what the dock leaves of the window's foot. */
function barStyle(place: DockPlace, shown: boolean): Record<string, string> {
  const room = shown && innerWidth >= DOCK.beside ? DOCK.width + (place.edge ?? DOCK.edge) : 0;
  return { '--bar-room': `${room}px`, '--bar-shift': `${(place.side === 'left' ? room : -room) / 2}px` };
}

/** The bars at the foot. Where one would lie over what hands work in, it stands above that instead. */
function Bars({ session, place }: { readonly session: Session; readonly place: Record<string, string> }) {
  const bars = useRef<HTMLDivElement>(null);
  const lift = useSignal(0);
  const size = useSignal(0);
  const drawn = [...session.layers.bar.value];

  useLayoutEffect(() => {
    const { current } = bars;
    if (!current) return undefined;
    const watch = new ResizeObserver(() => {
      size.value += 1;
    });
    for (const bar of current.children) watch.observe(bar);
    return () => {
      watch.disconnect();
      session.layers.foot.value = 0;
    };
  }, [session, size, drawn.length]);

  useSignalEffect(() => {
    void session.layers.moved.value;
    // Measured only where the page is laid out already: the first time, the observer says when.
    if (size.value === 0) return;
    const box = bars.current?.firstElementChild?.getBoundingClientRect();
    if (!box) return;
    // Where it stands by itself.
    const natural = { left: box.left, right: box.right, top: box.top + lift.peek(), bottom: box.bottom + lift.peek() };
    const under = session.keepClear().filter((each) => meets(each, natural));
    const by = under.length === 0 ? 0 : natural.bottom - Math.min(...under.map(({ top }) => top)) + BAR_GAP;
    // In a window too low for both, the person can still move the page or close the bar.
    lift.value = natural.top - by < BAR_GAP ? 0 : Math.round(by);
    session.layers.foot.value = innerHeight - natural.top + lift.value;
  });

  return (
    <div class="hr-bars" ref={bars} style={{ ...place, '--bar-lift': `${lift.value}px` }}>
      {drawn.map(([id, each]) => (
        <Safely key={id} drawn={each} />
      ))}
    </div>
  );
}
/** CSS px between a bar and what it stands above. */
const BAR_GAP = 8;

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
  const [placed, setPlaced] = useState<(Placed & { readonly cut: boolean }) | null>(null);
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
    // Its whole height, also while it is cut and scrolls inside.
    const inner = box.firstElementChild;
    const whole = { width: inner?.clientWidth ?? 0, height: inner?.scrollHeight ?? 0 };
    const dock = session.layers.docked.value;
    const taken = DOCK.width + DOCK.handle;
    const spot = placeBeside(session.stage.boxesOf(at), sentence ? session.stage.boxesOf(sentence) : [], whole, {
      left: dock === 'left' ? taken : 0,
      top: 0,
      right: dock === 'right' ? innerWidth - taken : innerWidth,
      bottom: innerHeight,
    });
    setPlaced(spot && { ...spot, cut: whole.height > spot.most });
  });

  const style: Record<string, string> = placed
    ? { left: `${placed.left}px`, top: `${placed.top}px`, '--beak': `${placed.beak}px`, '--most': `${placed.most}px` }
    : { left: '0', top: '0', visibility: 'hidden' };
  return (
    <div class="hr-beside" ref={card} data-above={placed?.above ?? false} data-cut={placed?.cut ?? false} style={style}>
      <Safely drawn={drawn} />
    </div>
  );
}

function Covers({ session }: { readonly session: Session }) {
  const drawn = [...session.layers.cover.value].at(-1);
  return drawn ? <Cover key={drawn[0]} session={session} drawn={drawn[1]} /> : null;
}

/**
 * The browser's own modal dialog: it keeps the page out of reach of keys and screen readers without one attribute on
 * it, and gives the focus back.
 */
function Cover({ session, drawn }: { readonly session: Session; readonly drawn: DrawnCover }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      class="hr-cover"
      ref={dialog}
      aria-label={drawn.dialog.label}
      onCancel={(event) => {
        event.preventDefault();
        drawn.dialog.onEscape();
      }}
    >
      <Safely drawn={drawn} />
      {/* What stands behind a modal dialog is not announced. */}
      <Said session={session} />
    </dialog>
  );
}

function Veils({ session }: { readonly session: Session }) {
  void session.layers.moved.value;
  const region = session.stage.regionBox();
  if (!region) return null;
  return (
    <div class="hr-veils" style={{ '--veil': session.stage.paper() }}>
      {[...session.layers.veil.value].map(([id, drawn]) => (
        <Safely key={id} drawn={{ ...drawn, props: { ...drawn.props, region } }} />
      ))}
    </div>
  );
}

/** Marks in our own layer, for formulas and pictures, and where the browser paints every highlight as one solid box (forced colours). */
function Boxes({ session }: { readonly session: Session }) {
  return (
    <div class="hr-boxes" aria-hidden="true">
      {[...session.layers.boxes.value].flatMap(([name, boxes]) =>
        boxes.map((box, i) => (
          <div
            key={`${name}${i}`}
            class={`hr-boxes__${name}`}
            style={{
              left: `${box.left}px`,
              top: `${box.top}px`,
              width: `${box.right - box.left}px`,
              height: `${box.bottom - box.top}px`,
            }}
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
