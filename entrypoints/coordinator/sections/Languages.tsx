import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import type { School } from '@/model/school';
import { languageNamed } from '@/utils/i18n';
import { type Counts, countsOf, moved, type OwnWords, unlisted } from '../counts';
import { offered } from '../offered-languages';
import { Block, type SectionProps } from '../section';

export interface LanguagesProps extends SectionProps {
  /** Codes of the languages that Handrail has words in. */
  readonly ours: readonly string[];
  readonly ownWords: (lang: string) => Promise<OwnWords>;
}

/** Which home languages come first, and how many words a student finds in each. */
export function Languages({ school, change, words: t, ours, ownWords }: LanguagesProps) {
  const listed = school.value.languages ?? [];
  const own = useOwnWords(listed, ownWords);
  const list = useRef<HTMLUListElement>(null);
  const set = (next: (languages: readonly string[]) => readonly string[]): void =>
    change((now) => withLanguages(now, next(now.languages ?? [])));
  const counts = listed.map((lang) => countsOf(school.value, lang, own.get(lang) ?? new Map()));
  const most = Math.max(1, ...counts.map(({ words }) => words));
  const others = unlisted(school.value);
  const move = (lang: string, by: number): void => {
    set((now) => moved(now, now.indexOf(lang), Math.max(0, now.indexOf(lang) + by)));
    // It stands elsewhere now, and its button with it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-lang="${lang}"] button:not(:disabled)`)?.focus(),
    );
  };
  return (
    <Block
      id="languages"
      title={t('languages.title')}
      aside={<Add {...{ t, listed, others, ours }} onAdd={(lang) => set((now) => [...now, lang])} />}
    >
      <p class="co-said hr-small hr-muted">{t('languages.lead')}</p>
      {listed.length === 0 && <p class="co-said">{t('languages.none')}</p>}
      {listed.length > 0 && (
        <>
          <ul class="co-langs" ref={list}>
            {listed.map((lang, index) => (
              <Tile
                key={lang}
                {...{ t, lang, most }}
                counts={counts[index] ?? { words: 0, checked: 0 }}
                onEarlier={index > 0 ? () => move(lang, -1) : undefined}
                onLater={index < listed.length - 1 ? () => move(lang, 1) : undefined}
                onRemove={() => set((now) => now.filter((each) => each !== lang))}
              />
            ))}
          </ul>
          <p class="co-key hr-tiny hr-muted">
            <span class="co-key__one">
              <Meter counts={{ words: 1, checked: 1 }} most={1} />
              {t('languages.checked')}
            </span>
            <span class="co-key__one">
              <Meter counts={{ words: 1, checked: 0 }} most={1} />
              {t('languages.unchecked')}
            </span>
          </p>
        </>
      )}
      {others.length > 0 && (
        <div class="co-said">
          <Notice
            text={t('languages.others', { names: others.map((lang) => languageNamed(lang).name).join(', ') })}
            action={{ label: t('languages.add-others'), onAct: () => set((now) => [...now, ...others]) }}
          />
        </div>
      )}
    </Block>
  );
}

function withLanguages(school: School, languages: readonly string[]): School {
  const { languages: _, ...rest } = school;
  return languages.length > 0 ? { ...rest, languages: [...new Set(languages)] } : rest;
}

/** Read once a language, when it is first listed. */
function useOwnWords(
  listed: readonly string[],
  read: (lang: string) => Promise<OwnWords>,
): ReadonlyMap<string, OwnWords> {
  const [own, setOwn] = useState<ReadonlyMap<string, OwnWords>>(new Map());
  const asked = useRef(new Set<string>());
  const all = listed.join(' ');
  useEffect(() => {
    for (const lang of all.split(' ').filter(Boolean)) {
      if (asked.current.has(lang)) continue;
      asked.current.add(lang);
      void read(lang).then((found) => setOwn((now) => new Map([...now, [lang, found]])));
    }
  }, [all, read]);
  return own;
}

interface TileProps {
  readonly t: SectionProps['words'];
  readonly lang: string;
  readonly counts: Counts;
  readonly most: number;
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
  readonly onRemove: () => void;
}

function Tile({ t, lang, counts, most, onEarlier, onLater, onRemove }: TileProps) {
  const { name, dir } = languageNamed(lang);
  const { words, checked } = counts;
  return (
    <li class="co-lang" data-lang={lang}>
      <p class="hr-strong co-lang__name">
        <bdi lang={lang} dir={dir}>
          {name}
        </bdi>
      </p>
      <Meter counts={counts} most={most} label={t('languages.bar', { checked, words })} />
      <p class="hr-small hr-tabular">
        {t('languages.words', { words: words.toLocaleString() })}
        <br />
        <span class="hr-muted">
          {checked === 0 ? t('languages.none-checked') : t('languages.of-them', { checked: checked.toLocaleString() })}
        </span>
      </p>
      <p class="co-lang__ways">
        <Way icon="up" label={t('languages.earlier', { name })} onPress={onEarlier} />
        <Way icon="down" label={t('languages.later', { name })} onPress={onLater} />
        <IconButton icon="close" size={20} label={t('languages.remove', { name })} onPress={onRemove} />
      </p>
    </li>
  );
}

/** Always there, so that the others keep their places. */
function Way({ icon, label, onPress }: { icon: 'up' | 'down'; label: string; onPress: (() => void) | undefined }) {
  return (
    <button class="hr-icon-button" type="button" aria-label={label} disabled={!onPress} onClick={onPress}>
      <Icon name={icon} size={20} />
    </button>
  );
}

/** Solid: checked by a person. Hatched: there, and not yet checked. Never one for the other. */
function Meter({ counts: { words, checked }, most, label }: { counts: Counts; most: number; label?: string }) {
  const share = (count: number): string => `${((100 * count) / most).toFixed(1)}%`;
  const said =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <span class="hr-meter" {...said}>
      <span style={{ '--part': share(checked) }} />
      <span style={{ '--from': share(checked), '--part': share(words - checked) }} />
    </span>
  );
}

function Add({
  t,
  listed,
  others,
  ours,
  onAdd,
}: {
  t: SectionProps['words'];
  listed: readonly string[];
  others: readonly string[];
  ours: readonly string[];
  onAdd: (lang: string) => void;
}) {
  const names = offered([...others, ...ours], listed).map(languageNamed);
  return (
    <label class="hr-field co-add">
      <Icon name="plus" size={20} />
      <span class="hr-visually-hidden">{t('languages.add')}</span>
      <select
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') onAdd(value);
        }}
      >
        <option value="">{t('languages.add')}</option>
        {names.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {ours.includes(code) ? name : t('languages.own-only', { name })}
          </option>
        ))}
      </select>
    </label>
  );
}
