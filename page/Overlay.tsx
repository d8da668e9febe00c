import { KeysChosen } from '@/components/KeyHint';
import { Root } from '@/components/Root';
import { sayText } from '@/voice/say-text';
import { Besides } from './Besides';
import { Chrome, type ChromeProps } from './Chrome';
import { Covers } from './Covers';
import { Safely } from './Safely';
import { Said } from './Said';
import type { Session } from './session';

export interface OverlayProps extends ChromeProps {
  readonly directionOf: (lang: string) => 'ltr' | 'rtl';
}

/** Everything that Handrail shows on a page: one handle, and what the supports asked the stage to draw. */
export function Overlay(props: OverlayProps) {
  const { session, directionOf } = props;
  const { t, uiLanguage, profile } = session.needs;
  const phase = session.phase.value;
  if (phase === 'exam' || phase === 'none' || phase === 'waiting') return null;
  const { textSize } = profile.value;
  const { assessment, role } = session.activity.value;
  return (
    <Root
      language={uiLanguage.value}
      dir={directionOf(uiLanguage.value)}
      t={t.value}
      {...(textSize === undefined ? {} : { textSize })}
      measured={assessment !== 'no' && role !== 'teacher'}
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
