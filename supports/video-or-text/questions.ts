import type { Span } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { TextBlock, TextMap } from '@/model/text-map';
import { placeOf } from '@/packs/place';

const whole = (block: TextBlock, start = 0): Span => ({ key: block.key, start, end: block.text.length });
const asks = (block: TextBlock): boolean => /[?？؟]/.test(block.text);

/** The blocks under a heading: up to the next one of its own or a higher level. */
export function sectionAt(blocks: readonly TextBlock[], heading: number): readonly TextBlock[] {
  const level = blocks[heading]?.level ?? 1;
  const end = blocks.findIndex((block, i) => i > heading && block.kind === 'heading' && (block.level ?? 1) <= level);
  return blocks.slice(heading + 1, end < 0 ? undefined : end);
}

/**
 * The questions that everybody answers, whichever path was taken: the same list for reading, watching and listening,
 * because it depends on the page and the pack alone. In order of trust: where the teacher said · what the page itself
 * marks as questions · the last section that asks or lists something · the lines at the end that ask.
 */
export function questionsOf(text: TextMap, pack: Pick<Pack, 'questions'> | null): readonly Span[] {
  const { blocks } = text;
  const said = pack?.questions === undefined ? null : placeOf(pack.questions, blocks);
  if (said) {
    const at = text.indexOf(said.key);
    const block = blocks[at];
    if (block?.kind === 'heading') {
      const under = sectionAt(blocks, at);
      if (under.length > 0) return under.map((each) => whole(each));
    }
    const next = blocks.findIndex((each, i) => i > at && each.kind === 'heading');
    const following = blocks.slice(at + 1, next < 0 ? undefined : next);
    return block ? [whole(block, said.start), ...following.map((each) => whole(each))] : [];
  }
  const marked = blocks.filter(({ kind }) => kind === 'question' || kind === 'option');
  if (marked.length > 0) return marked.map((each) => whole(each));
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    if (blocks[i]?.kind !== 'heading') continue;
    const under = sectionAt(blocks, i);
    if (under.some((block) => block.kind === 'item' || asks(block))) return under.map((each) => whole(each));
  }
  const last = blocks.findLastIndex((block) => !asks(block));
  return blocks.slice(last + 1).map((each) => whole(each));
}
