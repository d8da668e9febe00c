export interface Tint {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
}

/**
 * Paper, ink and link colour belong together: a tint that leaves the page's own text colour makes unreadable pages.
 * Each ink has at least 7:1 on its paper and each link at least 4.5:1; a test computes them.
 */
export const TINTS = {
  cream: { paper: '#fbf0d9', ink: '#2b2620', link: '#0b4f8a' },
  peach: { paper: '#fde6d8', ink: '#2b2420', link: '#0a4a84' },
  blue: { paper: '#e3effa', ink: '#1f2730', link: '#0b4a86' },
  green: { paper: '#e4f2e3', ink: '#1f2a20', link: '#0a4c7d' },
  grey: { paper: '#e6e5e2', ink: '#24221e', link: '#0b4478' },
  dark: { paper: '#24231f', ink: '#f0ece4', link: '#9fcbff' },
  black: { paper: '#000000', ink: '#ffef5c', link: '#8fd8ff' },
} as const satisfies Record<string, Tint>;

export type TintName = keyof typeof TINTS;

/** WCAG 2 contrast ratio of two #rrggbb colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
