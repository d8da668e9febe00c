import { escaped } from '../html';

/** One formula in every form it takes on a Canvas page. */
export interface Equation {
  readonly latex: string;
  /** What a picture of it shows, in plain characters. */
  readonly shown: string;
  readonly mathml: string;
}

/** `inner`: the children of the formula's row, in MathML. */
export const equation = (latex: string, shown: string, inner: string): Equation => ({
  latex,
  shown,
  mathml: `<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow>${inner}</mrow></math>`,
});

/** As the editor stores it: the LaTeX encoded twice in the address, once more in an attribute and in the description. */
export function equationImage({ latex, mathml }: Equation): string {
  const twice = encodeURIComponent(encodeURIComponent(latex));
  return `<img class="equation_image" title="${escaped(latex)}" src="/equation_images/${twice}?scale=1" alt="LaTeX: ${escaped(latex)}" data-equation-content="${escaped(latex)}" data-mathml="${escaped(mathml)}">`;
}

/** The picture behind such an address. */
export function equationPicture(encodedTwice: string, known: readonly Equation[]): string {
  let latex = encodedTwice;
  try {
    latex = decodeURIComponent(decodeURIComponent(encodedTwice));
  } catch {
    // A browser that decoded one layer itself leaves LaTeX with a bare percent sign.
  }
  const shown = known.find((one) => one.latex === latex)?.shown ?? latex;
  const width = 6 + shown.length * 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="24"><text x="3" y="17" font-family="serif" font-size="17" font-style="italic">${escaped(shown)}</text></svg>`;
}
