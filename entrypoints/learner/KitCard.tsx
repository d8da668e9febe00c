import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import type { KitSummary } from '@/model/kit';
import { dayNamed, factsOf, type Names } from './kit-facts';
import { Listed } from './Listed';
import { TakeOff } from './TakeOff';

/** Before it is used: whose it is, from when, what it sets, and whether this device knows them. */
export function Look({
  kit,
  known,
  names,
  onUse,
  onLeave,
}: {
  readonly kit: KitSummary;
  readonly known: boolean;
  readonly names: Names;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone; what is to be read comes first.
  useEffect(() => title.current?.focus(), []);
  const trust = t(known ? 'from-school.known' : 'from-school.new');
  return (
    <div class="hr-school" role="group" aria-labelledby="from-school-look">
      <h3 class="hr-strong" id="from-school-look" tabIndex={-1} ref={title}>
        {t('from-school.look')}
      </h3>
      <Facts kit={kit} names={names} />
      <p class="hr-said">
        <span>{trust}</span>
        <ListenButton texts={[trust]} />
      </p>
      <p class="hr-small hr-muted hr-said">
        <span>{t('from-school.own-stay')}</span>
        <ListenButton texts={[t('from-school.own-stay')]} />
      </p>
      <div class="hr-buttons">
        <Button kind="primary" onPress={onUse}>
          {t('from-school.use')}
        </Button>
        <Button onPress={onLeave}>{t('from-school.leave')}</Button>
      </div>
    </div>
  );
}

/** While it is here: whose it is, and what it sets for who asks. `waits`: something else comes first. */
export function Kit({
  kit,
  waits,
  names,
  onTakeOff,
}: {
  readonly kit: KitSummary;
  readonly waits: boolean;
  readonly names: Names;
  readonly onTakeOff: () => void;
}) {
  const t = useWords();
  const [all, setAll] = useState(false);
  return (
    <div class="hr-school" role="group" aria-labelledby="from-school-kit">
      <h3 class="hr-strong" id="from-school-kit">
        {t(waits ? 'from-school.kept' : 'from-school.in-use')}
      </h3>
      {all ? <Facts kit={kit} names={names} /> : <Whose kit={kit} names={names} />}
      <TakeOff onTakeOff={onTakeOff}>
        <Button kind="quiet" small edge expanded={all} onPress={() => setAll(!all)}>
          {t('from-school.what')}
        </Button>
      </TakeOff>
    </div>
  );
}

/** `more`: what else its button says. */
function Whose({
  kit,
  names,
  more = [],
}: {
  readonly kit: KitSummary;
  readonly names: Names;
  readonly more?: readonly string[];
}) {
  const t = useWords();
  const name = kit.name ?? t('from-school.no-name');
  const made = t('from-school.made', { date: dayNamed(kit.made, names.language) });
  return (
    <p class="hr-said">
      <span>
        <bdi>{name}</bdi>
        <span class="hr-small hr-muted hr-school__made">{made}</span>
      </span>
      <ListenButton name={name} texts={[`${name}.`, made, ...more]} />
    </p>
  );
}

function Facts({ kit, names }: { readonly kit: KitSummary; readonly names: Names }) {
  const t = useWords();
  const facts = factsOf(kit, t, names);
  const nothing = facts.length === 0 ? t('from-school.sets-nothing') : '';
  const mark = t('from-school.mark');
  return (
    <>
      <Whose
        kit={kit}
        names={names}
        more={[
          ...facts.map(({ what, values }) => `${what}: ${values.join(', ')}.`),
          ...(nothing ? [nothing] : []),
          // A pause between the groups.
          `${mark}: ${kit.fingerprint.replaceAll(' ', ', ')}`,
        ]}
      />
      <dl class="hr-school__facts">
        {facts.map(({ what, values }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Listed names={values} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{mark}</dt>
          <dd>
            <bdi class="hr-school__mark">{kit.fingerprint}</bdi>
          </dd>
        </div>
      </dl>
      {nothing && <p class="hr-small hr-muted">{nothing}</p>}
    </>
  );
}
