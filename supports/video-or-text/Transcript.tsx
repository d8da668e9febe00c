import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { ListenButton } from '@/components/ListenButton';
import { Segmented } from '@/components/Segmented';
import { useWords } from '@/components/text';
import { ownName } from '@/components/word/language';
import { Finding } from './Finding';
import { placesOf } from './find';
import { type Found, type Kept, Lines } from './Lines';
import type { Line } from './lines';
import { type Dictionary, useLooking } from './looking';
import { Meaning } from './Meaning';
import { Looking } from './Said';

export interface TranscriptProps {
  /** What it is called; drawn at its head, unless the card says it already. */
  readonly name: string;
  readonly unnamed?: boolean;
  readonly lines: readonly Line[];
  /** BCP 47 of the lines; undefined where nobody said. */
  readonly lang: string | undefined;
  /** Instead of lines: why there are none. */
  readonly say?:
    { readonly words: string; readonly press?: { readonly name: string; readonly run: () => void } } | undefined;
  /** Seconds. */
  readonly time: number;
  /** False for a player that does not tell its time, and for lines without times. */
  readonly follows: boolean;
  /** BCP 47 of the tracks to choose among. */
  readonly languages: readonly string[];
  readonly chosen?: string | undefined;
  readonly onLanguage: (lang: string) => void;
  /** A line was pressed: go there and play. */
  readonly onJump: (seconds: number) => void;
  /** A line was found: stand there, playing or not. */
  readonly onStand: (seconds: number) => void;
  readonly dictionary: Dictionary | null;
  readonly kept: () => Kept | undefined;
  readonly onKeep: (kept: Kept) => void;
}

/** More names than this do not fit side by side in the dock. */
const SIDE_BY_SIDE = 2;
const NOTHING: ReadonlyMap<number, Found> = new Map();

/** The spoken words as text: it follows the recording, can be searched, and its words open their meaning. */
export function Transcript(props: TranscriptProps) {
  const { name, unnamed, lines, lang, say, time, follows, onJump, onStand, dictionary, kept, onKeep } = props;
  const t = useWords();
  const [finding, setFinding] = useState(false);
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { lookable, looked, close } = useLooking(dictionary, lines, lang);
  const found = useMemo(() => {
    if (!finding || wanted.trim() === '') return NOTHING;
    return new Map(
      lines.flatMap(({ text }, i) => {
        const places = placesOf(wanted, text);
        return places.length > 0 ? [[i, places] as const] : [];
      }),
    );
  }, [finding, wanted, lines]);
  const hits = [...found.keys()];
  const at = shown === null ? -1 : hits.indexOf(shown);
  useEffect(() => {
    // The first one from where somebody is, else the first of all.
    setShown(hits.find((i) => (lines[i]?.start ?? 0) >= time) ?? hits[0] ?? null);
    // oxlint-disable-next-line react/exhaustive-deps -- the time goes on; what was found stays in front
  }, [found]);

  const turn = (by: 1 | -1): void => {
    const next = hits[(at + by + hits.length) % hits.length];
    if (next === undefined) return;
    setShown(next);
    const start = lines[next]?.start;
    if (start !== undefined) onStand(start);
  };
  const endFind = (): void => {
    setFinding(false);
    setWanted('');
    opener.current?.focus();
  };
  const closeWord = (): void => {
    const { from } = looked ?? {};
    close();
    if (from?.isConnected) from.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="hr-transcript__head">
        <div class="hr-transcript__name">
          {!unnamed && <h3 class="hr-strong">{name}</h3>}
          {lines.length > 0 && <ListenButton name={name} texts={() => lines.map(({ text }) => ({ text, lang }))} />}
        </div>
        {lines.length > 0 && (
          <IconButton
            icon="search"
            size={22}
            label={t('video-or-text.find')}
            expanded={finding}
            buttonRef={opener}
            onPress={() => (finding ? endFind() : setFinding(true))}
          />
        )}
        <Languages {...props} />
      </div>
      {finding && (
        <Finding wanted={wanted} at={at} count={hits.length} onWanted={setWanted} onTurn={turn} onEnd={endFind} />
      )}
      {say ? (
        <div class="hr-transcript__say hr-small hr-muted" role="status">
          <p class="hr-said">
            <span>{say.words}</span>
            {say.words !== '' && <ListenButton texts={[say.words]} />}
          </p>
          {say.press && (
            <button class="hr-choice__link" type="button" onClick={say.press.run}>
              {say.press.name}
            </button>
          )}
        </div>
      ) : (
        <Looking.Provider value={lookable}>
          <Lines
            // Another language is another list.
            key={lang}
            name={name}
            lines={lines}
            time={time}
            follows={follows}
            lang={lang}
            found={found}
            shown={shown}
            looked={looked}
            onJump={onJump}
            onEscape={looked ? closeWord : undefined}
            kept={kept}
            onKeep={onKeep}
          />
        </Looking.Provider>
      )}
      {looked && <Meaning looked={looked} close={closeWord} />}
    </>
  );
}

function Languages({
  languages,
  chosen = '',
  onLanguage,
}: Pick<TranscriptProps, 'languages' | 'chosen' | 'onLanguage'>) {
  const t = useWords();
  if (languages.length < 2) return null;
  const label = t('video-or-text.captions.language');
  return languages.length > SIDE_BY_SIDE ? (
    <label class="hr-field">
      <span class="hr-visually-hidden">{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onLanguage(currentTarget.value)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownName(each)}
          </option>
        ))}
      </select>
    </label>
  ) : (
    <Segmented
      quiet
      label={label}
      segments={languages.map((value) => ({ value, name: ownName(value) }))}
      chosen={chosen}
      onChoose={onLanguage}
    />
  );
}
