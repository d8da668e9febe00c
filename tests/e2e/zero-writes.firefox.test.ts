import { nothingIsWritten } from './zero-writes';

nothingIsWritten('firefox');
