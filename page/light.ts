/**
 * How light the page is behind an element, 0 black to 1 white: relative luminance of the first background that is not
 * see-through, from the element outwards. The page decides which set of marks is used, not the system's theme.
 */
export function lightBehind(element: Element): number {
  const [red, green, blue] = colourBehind(element);
  return luminance(red, green, blue);
}

/** The colour behind an element's text, sRGB channels 0-255; white where nothing sets one. */
export function colourBehind(element: Element): readonly [number, number, number] {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red, green, blue, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red !== undefined && green !== undefined && blue !== undefined && alpha >= 0.5) return [red, green, blue];
  }
  return [255, 255, 255];
}

/** WCAG relative luminance of an sRGB colour, channels 0-255. */
export function luminance(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
