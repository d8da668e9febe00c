import { expect, it } from 'vitest';
import { forgetVoiceRecords, keepVoiceRecord, readVoiceRecords } from '@/utils/voice-store';
import { withRecord } from '@/voice/memory';
import { VoiceRecords } from '@/voice/memory-shape';

const keep = (id: string, pace: number): Promise<void> =>
  keepVoiceRecord((records) => withRecord(VoiceRecords.parse(records ?? {}), id, { pace }));

it('what two pages learn at once is both kept, until all is forgotten', async () => {
  await Promise.all([keep('Ava', 1), keep('Rae', 0.8), keep('Ava', 1.1)]);
  expect(await readVoiceRecords()).toEqual({ Ava: { pace: 1.1 }, Rae: { pace: 0.8 } });
  await forgetVoiceRecords();
  expect(await readVoiceRecords()).toBeNull();
});
