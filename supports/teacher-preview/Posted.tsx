import { useEffect, useMemo, useState } from 'preact/hooks';
import { directionOf } from '@/components/word/language';
import type { Piece, PostedBlock } from './posted';

/** Blocks that are drawn in one frame: a long text comes in pieces, and the page has its turn between them. */
const AT_ONCE = 60;

/** The assignment's own words, drawn plainly. `data-at` is the block's place in reading order. */
export function Posted({ blocks, picture }: { readonly blocks: readonly PostedBlock[]; readonly picture: string }) {
  // The same piece of drawing each time: Preact then passes over it.
  const chunks = useMemo(() => {
    const drawn = [];
    for (let from = 0; from < blocks.length; from += AT_ONCE)
      drawn.push(<Chunk key={from} blocks={blocks.slice(from, from + AT_ONCE)} from={from} picture={picture} />);
    return drawn;
  }, [blocks, picture]);
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= chunks.length) return undefined;
    const next = requestAnimationFrame(() => setShown(shown + 1));
    return () => cancelAnimationFrame(next);
  }, [shown, chunks]);
  return <>{chunks.slice(0, shown)}</>;
}

interface ChunkProps {
  readonly blocks: readonly PostedBlock[];
  readonly from: number;
  readonly picture: string;
}
function Chunk({ blocks, from, picture }: ChunkProps) {
  return (
    <>
      {blocks.map(({ key, lang, dir, piece }, index) => (
        <div
          key={key}
          data-at={from + index}
          lang={lang}
          dir={dir ?? (lang === undefined ? 'auto' : directionOf(lang))}
        >
          <Drawn piece={piece} picture={picture} />
        </div>
      ))}
    </>
  );
}

function Drawn({ piece, picture }: { readonly piece: Piece; readonly picture: string }) {
  switch (piece.kind) {
    case 'heading': {
      const Heading = `h${piece.level}` as const;
      return <Heading>{piece.text}</Heading>;
    }
    case 'text':
      return <p>{piece.text}</p>;
    case 'quote':
      return <blockquote>{piece.text}</blockquote>;
    case 'code':
      return <pre>{piece.text}</pre>;
    case 'picture':
      return <p class="hr-meet__picture">{piece.text === '' ? picture : piece.text}</p>;
    case 'item':
      return (
        <p class="hr-meet__item" style={{ '--depth': piece.depth }}>
          <span aria-hidden="true">{piece.marker}</span>
          <span>{piece.text}</span>
        </p>
      );
    case 'table':
      return (
        <table>
          <tbody>
            {piece.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) =>
                  at < piece.headerRows ? (
                    <th key={place} scope="col">
                      {cell}
                    </th>
                  ) : (
                    <td key={place}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
