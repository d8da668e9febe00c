import { everyWord } from './every-word';

everyWord('firefox');
