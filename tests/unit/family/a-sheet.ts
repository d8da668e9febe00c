import type { Block } from '@/model/activity';
import type { Pack } from '@/model/pack';
import type { Sheet } from '@/model/sheet';
import { blocksOf, lessons } from '../language/lesson-blocks';
import { lessonOf } from '../supports/home-directions/a-lesson';

export const canal = lessons.find(({ id }) => id === 'erie-canal');
export const canalBlocks = (): Block[] =>
  blocksOf(canal?.body ?? '').map(({ open: _open, ...rest }): Block => ({ ...rest, region: 'passage' }));

/** Beside the canal lesson: its directions in Spanish, a goal, and words. */
export const canalPack: Pack = {
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  goal: 'Explain how one canal changed where people lived and what things cost.',
  terms: [
    { term: 'lock', first: true, meaning: 'A room in a canal with gates at both ends.', glosses: { es: 'esclusa' } },
    { term: 'toll', meaning: 'Money you pay to use a road or a canal.', glosses: { es: 'peaje' } },
  ],
  alternates: [],
  directions: {
    es: [
      { quote: 'Read the text, study the table', text: 'Lee el texto, estudia la tabla y responde a las preguntas.' },
      { quote: 'Why was wheat', text: '¿Por qué valía tan poco el trigo antes de 1825? Usa un número del texto.' },
      { quote: 'Explain in your own words', text: 'Explica con tus palabras por qué una esclusa no necesita motor.' },
      { quote: 'Look at the table', text: 'Mira la tabla. ¿Qué ciudad creció más? Muestra cómo lo sabes.' },
      { quote: 'Choose one group', text: 'Elige un grupo de personas. Apoya tu afirmación con dos detalles.' },
    ],
  },
};

export const canalSheet = (more: Partial<Sheet> = {}): Sheet => ({
  activity: lessonOf(canalBlocks(), {
    title: canal?.title ?? '',
    due: { iso: '2026-12-04T04:59:00Z', shown: 'Dec 3 by 11:59pm' },
  }),
  lang: 'en',
  pack: canalPack,
  pictures: {},
  ...more,
});
