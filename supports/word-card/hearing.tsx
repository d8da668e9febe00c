import { useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/Button';
import { useWords } from '@/components/text';
import type { VoiceTrouble } from '@/supports/contract';

/** Resolves when the text has been heard, or when something else was wanted instead. */
export type Hear = (text: string, lang: string) => Promise<void>;
export type Trouble = VoiceTrouble['why'];

/** Speaks for the card, and remembers why it could not. */
export function useHearing(hear: Hear): { say: (text: string, lang: string) => void; trouble: Trouble | undefined } {
  const [trouble, setTrouble] = useState<Trouble>();
  const turn = useRef(0);
  const say = (text: string, lang: string): void => {
    turn.current += 1;
    const mine = turn.current;
    setTrouble(undefined);
    hear(text, lang).catch((error: unknown) => {
      if (mine === turn.current) setTrouble(whyOf(error));
    });
  };
  return { say, trouble };
}

export interface HearButtonProps {
  readonly text: string;
  readonly lang: string;
  readonly say: (text: string, lang: string) => void;
}

export function HearButton({ text, lang, say }: HearButtonProps) {
  const t = useWords();
  return (
    <IconButton sound icon="sound" size={22} label={t('word-card.hear', { text })} onPress={() => say(text, lang)} />
  );
}

const WHYS: readonly Trouble[] = ['no-voice', 'no-language', 'stopped'];
/** By its shape: the voice may live in another bundle, with a class of its own. */
const whyOf = (error: unknown): Trouble =>
  WHYS.find((why) => error instanceof Error && 'why' in error && error.why === why) ?? 'stopped';
