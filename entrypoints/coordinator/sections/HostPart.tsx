import { zipSync } from 'fflate';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { hostFilesOf, sourcesIn } from '@/glossaries/host-file';
import type { School } from '@/model/school';
import { folderIn } from './Packs';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

const NAME = 'handrail-words.zip';

/** What a kit and a policy hold: words that lie on a host are named there and do not travel along. */
export function asSent(school: School): School {
  const { glossary, ...rest } = school;
  return school.sources === undefined && glossary ? { ...rest, glossary } : rest;
}

const withoutSources = ({ sources: _, ...rest }: School): School => rest;

/** A large glossary as one file a language, for any host of static files. */
export function HostPart({ words: t, school, change, give }: SendProps) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const { sources = [], glossary = [] } = school.value;
  const now = sources[0]?.href.replace(/\/[^/]*$/, '');
  const make = async (): Promise<void> => {
    const folder = folderIn(address === '' ? (now ?? '') : address);
    if (folder === undefined) return setSaid(t('packs.not-an-address', { https: 'https://' }));
    const files = await hostFilesOf(glossary);
    if (files.length === 0) return setSaid(t('host.none'));
    // Bytes are what their hash says: they are packed as they are, only smaller.
    const zip = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, content])));
    give(NAME, new Uint8Array(zip), 'application/zip');
    change((before) => ({ ...before, sources: sourcesIn(folder, files) }));
    setSaid(t('host.done', { name: NAME }));
  };
  return (
    <Part icon="globe" title={t('host.title')} lead={t('host.lead')}>
      <div class="co-line">
        <label class="co-labelled" for={id}>
          {t('host.folder')}
        </label>
        <span class="hr-field co-wide">
          <input
            id={id}
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder={now ?? 'https://files.school.example/words'}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </span>
        <Button icon="download" onPress={() => void make()}>
          {t('host.make')}
        </Button>
      </div>
      {now !== undefined && (
        <>
          <p class="hr-small hr-muted">{t('host.now', { count: sources.length, folder: now })}</p>
          <Button small kind="quiet" onPress={() => change(withoutSources)}>
            {t('host.stop')}
          </Button>
        </>
      )}
      <Outcome>{said}</Outcome>
    </Part>
  );
}
