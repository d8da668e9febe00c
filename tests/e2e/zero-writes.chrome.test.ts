import { nothingIsWritten } from './zero-writes';

nothingIsWritten('chrome');
