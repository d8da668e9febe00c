import { useState } from 'preact/hooks';
import { ChooseFile } from '@/components/ChooseFile';
import { Icon } from '@/components/Icon';
import { ListenButton } from '@/components/ListenButton';
import { Notice } from '@/components/Notice';
import { useWords } from '@/components/text';
import type { FromSchool as Held, KitSummary } from '@/model/kit';
import { codeTrouble, kitTrouble, readFromSchool, type SchoolDesk } from './from-file';
import { Agreed } from './Agreed';
import { EnterCode } from './EnterCode';
import { Kit, Look } from './KitCard';
import type { Names } from './kit-facts';

export interface FromSchoolProps {
  readonly held: Held;
  readonly desk: SchoolDesk;
  readonly names: Names;
}

/** What is shown below what is in force. `said` and `text` are keys of the catalogue. */
type Now =
  | { readonly kind: 'rest' }
  | { readonly kind: 'look'; readonly text: string; readonly kit: KitSummary; readonly known: boolean }
  | { readonly kind: 'done'; readonly said: string }
  | { readonly kind: 'refused'; readonly said: string };

/** What the school gave this device: opened after a look, in sight while it is in force, and taken off again. */
export function FromSchool({ held, desk, names }: FromSchoolProps) {
  const t = useWords();
  const [now, setNow] = useState<Now>({ kind: 'rest' });
  const lead = t(held.takesCodes ? 'from-school.lead-code' : 'from-school.lead');

  /** What the browser's policy sets comes first: then a file waits here. */
  const waits = held.policy?.sets === true;
  const full = (): void => setNow({ kind: 'refused', said: 'from-school.full' });
  const takeCode = async (text: string): Promise<void> => {
    const answer = await desk.takeCode(text).catch(() => null);
    if (answer === null) return full();
    setNow(
      answer.kind === 'code'
        ? { kind: 'done', said: 'from-school.code-done' }
        : { kind: 'refused', said: codeTrouble(answer.why) },
    );
  };
  const refuse = (why: Parameters<typeof kitTrouble>[0]): void =>
    setNow({ kind: 'refused', said: kitTrouble(why, held.keyByPolicy) });
  const choose = async (file: Blob): Promise<void> => {
    const read = await readFromSchool(file);
    if (read.kind === 'refused') return refuse(read.why);
    if (read.kind === 'code') return takeCode(read.text);
    const answer = await desk.look(read.text);
    if (answer.kind === 'refused') return refuse(answer.why);
    setNow({ kind: 'look', text: read.text, kit: answer.summary, known: answer.known });
  };
  const use = async (text: string): Promise<void> => {
    const answer = await desk.take(text).catch(() => null);
    if (answer === null) full();
    else if (answer.kind === 'refused') refuse(answer.why);
    else setNow({ kind: 'done', said: waits ? 'from-school.kept' : 'from-school.done' });
  };
  const gone = (): void => setNow({ kind: 'done', said: 'from-school.gone' });

  return (
    <section class="hr-block" aria-labelledby="from-school">
      <div class="hr-said hr-block__head">
        <h2 class="hr-subtitle" id="from-school">
          {t('from-school.title')}
        </h2>
        <ListenButton name={t('from-school.title')} texts={[`${t('from-school.title')}.`, lead]} />
      </div>
      <div class="hr-block__body">
        <p class="hr-muted">{lead}</p>
        {waits && <ByBrowser name={held.policy?.name} />}
        {held.kit && (
          <Kit kit={held.kit} waits={waits} names={names} onTakeOff={() => void desk.takeOff().then(gone)} />
        )}
        {held.code && <Agreed code={held.code} names={names} onTakeOff={() => void desk.takeOffCode().then(gone)} />}
        {now.kind === 'look' ? (
          <Look
            kit={now.kit}
            known={now.known}
            names={names}
            onUse={() => void use(now.text)}
            onLeave={() => setNow({ kind: 'rest' })}
          />
        ) : (
          <>
            <ChooseFile words={t('from-school.choose')} accept="" onFile={(file) => void choose(file)} />
            {held.takesCodes && !held.code && <EnterCode onCode={(text) => void takeCode(text)} />}
          </>
        )}
        {now.kind === 'refused' && <Notice tone="note" title={t(now.said)} text={t('from-school.nothing-changed')} />}
        <p class="hr-small hr-said" role="status">
          {now.kind === 'done' && (
            <>
              <span>{t(now.said)}</span>
              <ListenButton texts={[t(now.said)]} />
            </>
          )}
        </p>
      </div>
    </section>
  );
}

function ByBrowser({ name }: { readonly name: string | undefined }) {
  const t = useWords();
  const said = `${t('from-school.by-browser')} ${t('from-school.by-browser-first')}`;
  return (
    <p class="hr-said">
      <Icon name="school" size={20} />
      <span>
        {name !== undefined && <b>{`${name} · `}</b>}
        {said}
      </span>
      <ListenButton texts={[name ?? '', said]} name={said} />
    </p>
  );
}
