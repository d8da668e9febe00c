/** What we need of a Worker that is asked and answers. */
export interface Thread<Asked> {
  ask(message: Asked): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** It broke, and answers nothing more. */
  onBroken(listener: () => void): void;
  end(): void;
}
