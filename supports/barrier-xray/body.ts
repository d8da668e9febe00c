import type { SupportBody } from '@/supports/contract';
import type { Settings } from './settings';
import { start } from './start';
import css from './style.css?inline';

const body: SupportBody<Settings> = { start, css };
export default body;
