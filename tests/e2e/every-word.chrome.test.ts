import { everyWord } from './every-word';

everyWord('chrome');
