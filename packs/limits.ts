/** Characters of a code in a link or text block. Links of teachers stay under 2,000; four times that is still read. */
export const MAX_CODE = 8_192;
/** Bytes of a pack file, and of the JSON inside a code. */
export const MAX_JSON = 2_000_000;
