/** Long work over a text, written as a generator, in slices that give the page its turn: for supports too. */
export { inSlices as inTurns } from '@/utils/slices';
