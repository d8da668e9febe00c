/** Times the voice's own pace. */
export const SLOWEST = 0.5;
export const FASTEST = 3;
export const STEP = 0.25;

/** "1.25" as the language writes it. */
export const shownRate = (rate: number, lang?: string): string => {
  try {
    return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(rate);
  } catch {
    return String(rate);
  }
};
