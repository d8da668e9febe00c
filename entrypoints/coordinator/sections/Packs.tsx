import { useId, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/Button';
import type { School } from '@/model/school';
import { Block, type SectionProps } from '../section';
import { folderIn } from './folder';

/** As many as the school's shape takes. */
const MOST = 10;

/** Folders on a host of the school's choosing, in which its devices look for a teacher's pack. */
export function Packs({ school, change, words: t }: SectionProps) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [why, setWhy] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const folders = school.value.packs ?? [];
  const set = (next: (now: readonly string[]) => readonly string[]): void =>
    change((now) => withPacks(now, next(now.packs ?? [])));
  const add = (): void => {
    const folder = folderIn(address);
    if (folder === undefined) {
      setWhy(t('packs.not-an-address', { https: 'https://' }));
      field.current?.focus();
      return;
    }
    set((now) => [...now, folder]);
    setAddress('');
    setWhy(undefined);
  };
  return (
    <Block id="packs" title={t('packs.title')}>
      <p class="co-said hr-small hr-muted">{t('packs.lead')}</p>
      {folders.length > 0 && (
        <ul class="co-folders">
          {folders.map((folder) => (
            <li key={folder}>
              <bdi dir="ltr">{folder}</bdi>
              <IconButton
                icon="close"
                size={20}
                label={t('packs.remove', { folder })}
                onPress={() => set((now) => now.filter((each) => each !== folder))}
              />
            </li>
          ))}
        </ul>
      )}
      {folders.length < MOST && (
        <form
          class="co-said co-line"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="co-labelled" for={id}>
            {t('packs.folder')}
          </label>
          <span class="hr-field co-wide">
            <input
              id={id}
              ref={field}
              type="text"
              inputMode="url"
              dir="ltr"
              placeholder="https://files.school.example/packs"
              value={address}
              aria-invalid={why !== undefined}
              aria-describedby={`${id}-why`}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          </span>
          <Button icon="plus" onPress={add}>
            {t('packs.add')}
          </Button>
          <p class="hr-small co-why" id={`${id}-why`} role="status">
            {why ?? ''}
          </p>
        </form>
      )}
    </Block>
  );
}

function withPacks(school: School, packs: readonly string[]): School {
  const { packs: _, ...rest } = school;
  return packs.length > 0 ? { ...rest, packs: [...new Set(packs)].slice(0, MOST) } : rest;
}
