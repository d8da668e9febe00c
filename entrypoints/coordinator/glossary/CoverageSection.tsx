import type { RefObject } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import type { Coverage, Importer } from '@/glossaries/contract';
import { coverageOf } from '@/glossaries/coverage';
import { csvOfMissing } from '@/glossaries/write';
import type { Glossary } from '@/model/glossary';
import { Block, type SectionProps } from '../section';
import { give } from '../give';
import { CoverageTable } from './CoverageTable';
import { count, today } from './days';
import { languagesOf } from './terms';
import { textOfFile } from './text-of-file';
import { glossaryOf } from './use-glossary';
import { draftWords, taskWords, type Wanted, wordsIn } from './word-sources';

export interface CoverageSectionProps extends Pick<SectionProps, 'school'> {
  readonly importer: Pick<Importer, 'read' | 'match'>;
  readonly read: (path: string) => Promise<unknown>;
}

type Source = 'tasks' | 'drafts' | 'mine';
/** A person has stopped typing. */
const PAUSE = 400;

/** Which words of a list or of assignments the school has in each language, and which somebody has still to translate. */
export function CoverageSection({ school, importer, read }: CoverageSectionProps) {
  const t = useWords();
  const id = useId();
  const [frame, seen] = useSeen();
  const [source, setSource] = useState<Source>('tasks');
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string>();
  const [wanted, setWanted] = useState<Wanted>();
  const [covered, setCovered] = useState<readonly Coverage[]>();
  const glossary = glossaryOf(school.value);
  const own = school.value.languages?.join(' ') ?? '';
  const languages = useMemo(
    () => [...new Set([...own.split(' '), ...languagesOf(glossary)])].filter((code) => code !== '' && code !== 'en'),
    [own, glossary],
  );

  useEffect(() => {
    if (!seen) return;
    const over = new AbortController();
    const find = async (): Promise<void> => {
      const found = await wantedFrom(source, text, glossary, read, over.signal);
      if (!over.signal.aborted) setWanted(found);
    };
    const timer = setTimeout(() => void find().catch(() => undefined), source === 'mine' ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [source, text, glossary, read, seen]);
  const langs = languages.join(' ');
  useEffect(() => {
    if (!wanted || !seen) return;
    const over = new AbortController();
    coverageOf(wanted.words, langs.split(' ').filter(Boolean), glossary, read, over.signal).then(
      (found) => !over.signal.aborted && setCovered(found),
      () => undefined,
    );
    return () => over.abort();
  }, [wanted, glossary, langs, read, seen]);

  const bring = async (files: readonly File[]): Promise<void> => {
    const texts = await Promise.all(files.map((file) => textOfFile(file, importer).catch(() => undefined)));
    setUnread(files.find((_, at) => texts[at] === undefined)?.name);
    setText((now) => [now, ...texts].flatMap((part) => part?.trim() || []).join('\n'));
  };
  const missing = covered?.some((each) => each.missing.length > 0) ?? false;

  return (
    <Block
      id="coverage"
      title={t('coverage.title')}
      aside={
        missing &&
        covered && (
          <Button
            small
            icon="download"
            onPress={() => give(`${t('coverage.file')}-${today()}.csv`, csvOfMissing(glossary, covered), 'text/csv')}
          >
            {t('coverage.missing-file')}
          </Button>
        )
      }
    >
      <div class="gl-cover" ref={frame}>
        <Segmented
          label={t('coverage.from')}
          segments={[
            { value: 'tasks', name: t('coverage.tasks') },
            { value: 'drafts', name: t('coverage.drafts') },
            { value: 'mine', name: t('coverage.mine') },
          ]}
          chosen={source}
          onChoose={setSource}
        />
        {source === 'mine' && (
          <div class="gl-field">
            <label class="hr-setting__name" for={id}>
              {t('coverage.paste')}
            </label>
            <p class="hr-small hr-muted" id={`${id}-help`}>
              {t('coverage.paste-help')}
            </p>
            <textarea
              id={id}
              class="hr-note-field"
              rows={6}
              lang="en"
              dir="auto"
              aria-describedby={`${id}-help`}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <label class="hr-button hr-button--small gl-choose">
              <input
                class="hr-visually-hidden"
                type="file"
                multiple
                accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
                onChange={(event) => {
                  const files = [...(event.currentTarget.files ?? [])];
                  event.currentTarget.value = '';
                  void bring(files);
                }}
              />
              <Icon name="file" size={20} />
              {t('coverage.choose')}
            </label>
            {unread !== undefined && <Notice tone="note" text={t('coverage.unread', { name: unread })} />}
          </div>
        )}
        <p class="hr-small hr-muted" role="status">
          {wanted && saidOf(wanted, source, t)}
        </p>
        {languages.length === 0 && <p>{t('coverage.no-languages')}</p>}
      </div>
      {wanted && wanted.words.length > 0 && covered && covered.length > 0 && <CoverageTable covered={covered} />}
    </Block>
  );
}

/** Whether it is in sight: thirty languages are not looked up for who is somewhere else on the page. */
function useSeen(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setSeen(entries.some((each) => each.isIntersecting)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, seen];
}

async function wantedFrom(
  source: Source,
  text: string,
  glossary: Glossary,
  read: CoverageSectionProps['read'],
  signal: AbortSignal,
): Promise<Wanted> {
  switch (source) {
    case 'tasks':
      return taskWords(read);
    case 'drafts':
      return draftWords();
    case 'mine':
      return wordsIn(text, glossary, read, signal);
  }
}

function saidOf({ words, as }: Wanted, source: Source, t: ReturnType<typeof useWords>): string {
  if (words.length === 0) return source === 'drafts' ? t('coverage.no-drafts') : '';
  const values = { count: count(words.length) };
  return as === 'text' ? t('coverage.as-text', values) : t('coverage.as-list', values);
}
