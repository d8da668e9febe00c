import { acceptPorts } from '@/utils/ports';
import { type Port, VOICE_PORT } from '@/voice/port';
import { openFormulas } from './formulas';
import { openMediaKeys } from './media-keys';
import { openSpeaker } from './speaker';

// Nobody sees this page: Chrome's background has neither workers nor sound. It goes when nobody listens or asks any more.
const lines = new Set<Port>();
acceptPorts(VOICE_PORT, (port) => {
  lines.add(port);
  port.onClose(() => lines.delete(port));
});
const keys = openMediaKeys();
const formulas = openFormulas(leave);
openSpeaker(leave);

function leave(): void {
  if (lines.size > 0 || !formulas.atRest) return;
  keys.whenUnused(() => {
    if (lines.size === 0 && formulas.atRest) window.close();
  });
}
