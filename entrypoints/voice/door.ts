import * as z from 'zod/mini';

/** Asked of the background before a line to the speaker is opened: it may have to open the page that speaks. */
export const voiceDoor = { 'voice.open': { request: z.undefined(), response: z.undefined() } } as const;
export type VoiceDoor = typeof voiceDoor;
