/** What a device has learned of one voice by hearing it. Says nothing of who listened to what. */
export interface VoiceRecord {
  readonly callsWords?: boolean | undefined;
  /** Times as long as our word lengths say, at rate 1. */
  readonly pace?: number | undefined;
  /** It fell silent in a long sentence: the day, ms since 1970. */
  readonly stopsEarly?: number | undefined;
}
export type VoiceRecords = Readonly<Record<string, VoiceRecord>>;

/** A voice may have been mended by an update: after so long it gets a long sentence again, ms. */
export const FORGIVEN = 30 * 24 * 3600 * 1000;
/** A school's computer has some dozens. */
const MOST = 200;

export interface VoiceMemory {
  read(): Promise<VoiceRecords>;
  keep(id: string, record: VoiceRecord): Promise<void>;
}

/** With one voice's record written anew; it stands last, and the oldest goes when there are too many. */
export function withRecord(records: VoiceRecords, id: string, record: VoiceRecord): VoiceRecords {
  const others = Object.entries(records).filter(([each]) => each !== id);
  return Object.fromEntries([...others.slice(Math.max(0, others.length + 1 - MOST)), [id, record]]);
}
