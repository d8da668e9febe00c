import { directionOf, quoted } from './language';

export interface QuoteProps {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly lang: string;
}

/** The page's own sentence: in the serif, along the rail, the word in bold. */
export function Quote({ sentence, start, end, lang }: QuoteProps) {
  return (
    <p class="hr-quote" lang={lang} dir={directionOf(lang)}>
      {quoted(sentence.slice(0, start)).trimStart()}
      <mark>{quoted(sentence.slice(start, end))}</mark>
      {quoted(sentence.slice(end)).trimEnd()}
    </p>
  );
}
