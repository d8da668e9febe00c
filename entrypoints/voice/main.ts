import { openMediaKeys } from './media-keys';
import { openSpeaker } from './speaker';

// Nobody sees this page: Chrome's background has neither workers nor sound. It goes when nobody listens any more.
const keys = openMediaKeys();
openSpeaker(() => keys.whenUnused(() => window.close()));
