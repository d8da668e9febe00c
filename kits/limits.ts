/** Bytes of a kit file. A browser's storage holds 10 MB in all; larger glossaries lie on a host. */
export const MAX_KIT = 4_000_000;
