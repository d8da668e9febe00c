import { useMemo } from 'preact/hooks';
import { ListenButton } from '@/components/ListenButton';
import { useWords } from '@/components/text';
import { coverageOf } from '@/language/coverage';
import type { Line } from './lines';

export interface CoverageProps {
  /** The key terms of the teacher's pack. */
  readonly terms: readonly string[];
  readonly lines: readonly Line[];
  readonly lang: string;
}

/** For the teacher who chooses a video: which of the key terms are said in it. No student sees it. */
export function Coverage({ terms, lines, lang }: CoverageProps) {
  const t = useWords();
  const { held, lacking } = useMemo(
    () => coverageOf(terms, lines.map(({ text }) => text).join(' '), lang),
    [terms, lines, lang],
  );
  const said = [
    ...(held.length > 0 ? [t('video-or-text.coverage.held', { terms: held.join(', ') })] : []),
    ...(lacking.length > 0 ? [t('video-or-text.coverage.lacking', { terms: lacking.join(', ') })] : []),
  ];
  const head = t('video-or-text.coverage', { count: held.length, all: terms.length });
  return (
    <details class="hr-coverage hr-small">
      <summary>{head}</summary>
      <div class="hr-said">
        <div>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ListenButton name={head} texts={[head, ...said]} />
      </div>
    </details>
  );
}
