import { ensureBuilt } from '@/scripts/builds';

/** Before the first browser opens: every build is there and as new as its sources. */
export default async function setup(): Promise<void> {
  await ensureBuilt();
}
