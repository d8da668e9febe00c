import { Dock } from '@/components/Dock';
import { Handle } from '@/components/Handle';
import { isMac } from '@/components/KeyHint';
import type { LanguageChoice } from '@/components/LanguagePicker';
import type { NoticeProps } from '@/components/Notice';
import { Panel } from '@/components/Panel';
import type { File } from '@/model/activity';
import { Bars, barStyle } from './Bars';
import { DOCK, useDockPlace } from './dock-place';
import { filesOf, groupsOf } from './rows';
import { Safely } from './Safely';
import type { Session } from './session';
import { useCardFocus } from './useCardFocus';

export interface ChromeProps {
  readonly session: Session;
  readonly uiLanguages: readonly LanguageChoice[];
  readonly onMyPage: () => void;
  /** Open a file that is attached to the activity in our own reader. */
  readonly onOpenFile?: ((file: File) => void) | undefined;
}

/** The handle, and the dock: the panel or the card that a support put in its place. */
export function Chrome({ session, uiLanguages, onMyPage, onOpenFile }: ChromeProps) {
  const { needs, open, peeled } = session;
  const { homeLanguages } = needs;
  const profile = session.profile.value;
  const docked = peeled.value ? undefined : cardOf(session);
  const shown = open.value || docked !== undefined;
  const carded = docked !== undefined && !open.value;
  const place = useDockPlace(session, shown, carded);
  // On a small screen the card is a sheet where the handle stands; beside the text there is room for both.
  const away = open.value || (carded && innerWidth < DOCK.narrow);
  const change: Session['change'] = (next) => session.change(next);
  const setOpen = (next: boolean): void => session.showPanel(next);
  const peel = (off: boolean): void => {
    peeled.value = off;
  };
  const notices = noticesOf(session);
  const card = useCardFocus(open.value, carded, away);
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
                  languages: [
                    ...homeLanguages,
                    ...uiLanguages.filter(({ code }) => !homeLanguages.some((home) => home.code === code)),
                  ],
                  onChoose: (code: string) =>
                    change((now) => ({
                      ...now,
                      welcomed: true,
                      // Handrail's own words as well where it has them; else they stay as they are.
                      ...(uiLanguages.some((spoken) => spoken.code === code) ? { uiLanguage: code } : {}),
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
            teaches: needs.profile.value.teaches ?? session.activity.value.role === 'teacher',
            onTeaches: (teaches) => needs.change((now) => ({ ...now, teaches })),
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
}

/** The last that came; but what a teacher has opened and writes in stays, whatever it brings to the page. */
function cardOf({ layers, tools }: Session) {
  const cards = [...layers.dock.value];
  return cards.find(([id]) => tools.value.has(id)) ?? cards.at(-1);
}

function noticesOf({ activity, phase, full, needs }: Session): NoticeProps[] {
  const t = needs.t.value;
  const { assessment, closed } = activity.value;
  if (phase.value === 'limited') return [{ text: t(`notice.${closed ?? 'limited'}`) }];
  if (full.value) return [{ text: t('notice.storage'), tone: 'note' }];
  return assessment === 'quiz' ? [{ text: t('notice.quiz') }] : [];
}

function goalOf(session: Session): { goal: { text: string; from: string } } | null {
  const found = session.inUse.value;
  return found?.pack.goal === undefined ? null : { goal: { text: found.pack.goal, from: found.pack.author } };
}
