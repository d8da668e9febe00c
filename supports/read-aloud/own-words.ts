/** Characters of a word with a sound of its own, and of the sound; how many there may be. */
export const LONGEST_WORD = 60;
export const LONGEST_SOUND = 120;
export const MOST_RULES = 100;
