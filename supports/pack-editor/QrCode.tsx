import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';

/** Modules of white around a code: the standard asks for four. */
const QUIET = 4;

/** A code's dark modules as one path, and how many modules it is wide with its quiet zone. At most 2,953 bytes fit. */
export function codeOf(text: string): { readonly path: string; readonly size: number } {
  // The lowest correction: paper in a classroom is clean, and 2,000 characters have to stay large enough to scan.
  // One mask instead of a trial of all eight, each of which costs as much: a code's text is as good as random already.
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET, mask: 4 });
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
    }
  }
  return { path, size: rows.length };
}

/** Black on white whatever the theme is: cameras expect it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => codeOf(text), [text]);
  return (
    <svg
      class="hr-share__code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
