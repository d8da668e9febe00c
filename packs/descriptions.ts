import type { Activity, Block, Inline } from '@/model/activity';
import type { Pack } from '@/model/pack';

/** The name by which a teacher knows a picture: Canvas ends a file's address with what is done with it. */
function nameOf(src: string): string {
  const path = (URL.canParse(src) ? new URL(src).pathname : src).split('/').filter((part) => part !== '');
  const last = path.at(-1) ?? '';
  const own = /^(?:preview|download)$/i.test(last) ? (path.at(-2) ?? last) : last;
  try {
    return decodeURIComponent(own);
  } catch {
    return own;
  }
}

/**
 * The activity with the teacher's descriptions at pictures that have none of their own; the same object where there is
 * nothing to add. The list of the page's images stays as the page has it.
 */
export function described(activity: Activity, pack: Pick<Pack, 'descriptions'> | undefined): Activity {
  const texts = new Map(pack?.descriptions?.map(({ image, text }) => [image, text]));
  if (texts.size === 0) return activity;
  const places = activity.blocks.flatMap(({ kind, src, inlines = [] }) => [
    ...(kind === 'figure' && src !== undefined ? [null] : []),
    ...inlines.filter((inline) => inline.kind === 'image'),
  ]);
  // An inline picture keeps no address: the activity lists them in the same order. Where it does not, nothing is guessed.
  const paired = places.length === activity.images.length;
  const sources = new Map(
    places.flatMap((inline, i) => (inline && paired ? [[inline, activity.images[i]?.src ?? '']] : [])),
  );
  const told = (src: string | undefined): { readonly alt: string; readonly altFrom: 'teacher' } | undefined => {
    const alt = src === undefined ? undefined : (texts.get(nameOf(src)) ?? texts.get(src));
    return alt === undefined ? undefined : { alt, altFrom: 'teacher' };
  };
  let changed = false;
  const blocks = activity.blocks.map((block): Block => {
    const own = block.kind === 'figure' && block.alt === undefined ? told(block.src) : undefined;
    const inlines = block.inlines?.map((inline): Inline => {
      const alt = inline.kind === 'image' && inline.alt === undefined ? told(sources.get(inline)) : undefined;
      return alt ? { ...inline, ...alt } : inline;
    });
    const same = !own && (inlines ?? []).every((inline, i) => inline === block.inlines?.[i]);
    if (same) return block;
    changed = true;
    return { ...block, ...own, ...(inlines ? { inlines } : {}) };
  });
  return changed ? { ...activity, blocks } : activity;
}
