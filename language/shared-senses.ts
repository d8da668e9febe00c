import type { SenseRow, SenseRows, SharedSense } from './lexicon-format';

const isShared = (row: SenseRow | SharedSense): row is SharedSense => typeof row[2] === 'number';

/** Lemmas whose rows are needed to read these. */
export const lendersOf = (rows: SenseRows): readonly string[] => [
  ...new Set(rows.filter(isShared).map(([, lender]) => lender)),
];

/** The rows of a lemma in full. `lent`: the rows of its lenders; a sense of one that is missing is left out. */
export function wholeRows(lemma: string, rows: SenseRows, lent: ReadonlyMap<string, SenseRows>): SenseRow[] {
  return rows.flatMap((row): SenseRow[] => {
    if (!isShared(row)) return [row];
    const [pos, lender, place, count, example] = row;
    const there = lent.get(lender)?.[place];
    if (!there || isShared(there)) return [];
    const near = there[4].split(' ').filter((word) => word !== lemma);
    return [
      [
        pos,
        there[1],
        example,
        count,
        near.length > 0 && !lender.includes(' ') ? `${lender} ${near.join(' ')}` : near.join(' '),
      ],
    ];
  });
}

/**
 * Every lemma's rows, each sense in full with one lemma alone: the one that is met most. `met`: how often. Phrases keep
 * their own, because what stands near them says whether they are a kind of their last word.
 */
export function sharedRows(
  all: ReadonlyMap<string, readonly SenseRow[]>,
  met: (lemma: string) => number,
): Map<string, SenseRows> {
  const lenders = new Map<string, { readonly lemma: string; readonly place: number }>();
  for (const [lemma, rows] of all) {
    if (lemma.includes(' ')) continue;
    for (const [place, [pos, definition, , , near]] of rows.entries()) {
      const key = `${pos} ${definition}`;
      const known = lenders.get(key);
      const knownNear = known && all.get(known.lemma)?.[known.place]?.[4] !== '';
      // One with a single meaning has no neighbors to lend.
      if (!known || (near !== '' && !knownNear) || ((near !== '') === knownNear && met(lemma) > met(known.lemma)))
        lenders.set(key, { lemma, place });
    }
  }
  return new Map(
    Array.from(all, ([lemma, rows]): [string, SenseRows] => [
      lemma,
      rows.map((row, place) => {
        const [pos, definition, example, count, near] = row;
        const lender = lenders.get(`${pos} ${definition}`);
        if (!lender || (lender.lemma === lemma && lender.place === place)) return row;
        if (lender.lemma === lemma || (lemma.includes(' ') && near !== '')) return row;
        return [pos, lender.lemma, lender.place, count, example];
      }),
    ]),
  );
}
