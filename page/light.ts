/**
 * How light the page is behind an element, 0 black to 1 white: relative luminance of the first background that is not
 * see-through, from the element outwards. The page decides which set of marks is used, not the system's theme.
 */
export function lightBehind(element: Element): number {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const parts = getComputedStyle(at).backgroundColor.match(/[\d.]+/g)?.map(Number);
    if (!parts || parts.length < 3 || (parts[3] ?? 1) < 0.5) continue;
    return luminance(parts[0] ?? 255, parts[1] ?? 255, parts[2] ?? 255);
  }
  return 1;
}

/** WCAG relative luminance of an sRGB colour, channels 0-255. */
export function luminance(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
