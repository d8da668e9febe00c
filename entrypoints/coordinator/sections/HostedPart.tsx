import { zipSync } from 'fflate';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { hostFilesOf, sourcesIn } from '@/glossaries/host-file';
import { fileNameOf } from '@/kits';
import type { Glossary, GlossarySource } from '@/model/glossary';
import { folderIn } from './folder';
import { Outcome, Part } from './Part';
import type { SendProps } from './Send';

const NO_WORDS: Glossary = [];
const NO_FILES: readonly GlossarySource[] = [];

/** A glossary of many words, one file a language for a host of the school's; kit and policy then only name the files. */
export function HostedPart({ words: t, school, change, give }: SendProps) {
  const id = useId();
  const { glossary = NO_WORDS, sources = NO_FILES, name } = school.value;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    let wanted = true;
    setChanged(false);
    if (sources.length > 0)
      void hostFilesOf(glossary).then((files) => {
        const now = files.map(({ sha256 }) => sha256).join();
        if (wanted) setChanged(now !== sources.map(({ sha256 }) => sha256).join());
      });
    return () => {
      wanted = false;
    };
  }, [glossary, sources]);

  const save = async (): Promise<void> => {
    const folder = folderIn(field.current?.value ?? '');
    if (folder === undefined || glossary.length === 0) {
      setSaid(folder === undefined ? t('packs.not-an-address', { https: 'https://' }) : t('hosted.none'));
      return;
    }
    const files = await hostFilesOf(glossary);
    const archive = `${fileNameOf(name, 'handrail-words')}.zip`;
    // Not packed tighter: the host does that, and the page stays free.
    const zip = zipSync(Object.fromEntries(files.map((file) => [file.name, file.content])), { level: 0 });
    give(archive, zip, 'application/zip');
    change((now) => ({ ...now, sources: sourcesIn(folder, files) }));
    setSaid(t('hosted.done', { name: archive }));
  };
  const inside = (): void => {
    change((now) => {
      const { sources: _, ...rest } = now;
      return rest;
    });
    setSaid(t('hosted.inside-done'));
  };
  return (
    <Part icon="globe" title={t('hosted.title')} lead={t('hosted.lead')}>
      <p class="hr-small hr-muted">{t('hosted.host')}</p>
      <div class="co-line">
        <label class="co-labelled" for={id}>
          {t('packs.folder')}
        </label>
        <span class="hr-field co-wide">
          <input
            id={id}
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="https://files.school.example/words"
            ref={field}
            defaultValue={folderOf(sources)}
          />
        </span>
        <Button icon="download" label={t('hosted.save')} onPress={() => void save()}>
          {t('hosted.save')}
        </Button>
      </div>
      {sources.length > 0 && (
        <>
          <p class="hr-small">{t(changed ? 'hosted.changed' : 'hosted.now', { count: sources.length })}</p>
          <Button small label={t('hosted.inside')} onPress={inside}>
            {t('hosted.inside')}
          </Button>
        </>
      )}
      <Outcome>{said}</Outcome>
    </Part>
  );
}

const folderOf = ([source]: readonly GlossarySource[]): string => source?.href.replace(/\/[^/]*$/, '') ?? '';
