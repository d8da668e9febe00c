import type { SupportBody } from '@/supports/contract';
import { Panel } from './Panel';
import type { Settings } from './settings';
import { start } from './start';
import css from './style.css?inline';

const body: SupportBody<Settings> = { start, Panel, css };
export default body;
