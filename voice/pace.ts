/** How many times as long as the word lengths say a voice takes, at rate 1. */
export type Pace = number;
/** Of a voice that was not heard yet: about 175 words a minute, as most engines begin. */
export const USUAL: Pace = 0.9;

/** What is heard last counts by this share: a voice is steady, one odd sentence should not throw it off. */
const NEW = 0.3;
/** Shorter sentences say little of the pace. */
const FEW = 3;
/** Beyond these the engine did not say what it was given. */
const [LEAST, MOST] = [0.4, 2.5];

/** The pace after one more sentence that took `said` ms where `expected` were reckoned. */
export function learned(
  pace: Pace | undefined,
  { said, expected, words }: { readonly said: number; readonly expected: number; readonly words: number },
): Pace | undefined {
  const now = said / expected;
  if (words < FEW || !(now >= LEAST && now <= MOST)) return pace;
  return pace === undefined ? now : pace * (1 - NEW) + now * NEW;
}
