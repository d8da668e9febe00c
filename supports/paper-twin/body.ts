import type { SupportBody } from '@/supports/contract';
import type { Settings } from './settings';
import { start } from './start';

const body: SupportBody<Settings> = { start };
export default body;
