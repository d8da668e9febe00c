import { encodePack } from '../packs/codec';
import type { Pack } from '../model/pack';
import { cuesOf } from './media/captions';

/** What the teacher of the practice school made beside the canal lesson. The film tells the same as the part it names. */
const terms: Pack['terms'] = [
  {
    term: 'lock',
    meaning: 'A room in a canal with gates at both ends, where the water goes up or down with the boat.',
    glosses: { es: 'esclusa' },
  },
  { term: 'freight', meaning: 'Goods that are carried from one place to another.', glosses: { es: 'carga' } },
  {
    term: 'paddles',
    meaning: 'Small doors in a lock gate that let water through.',
    glosses: { es: 'compuertas pequeñas' },
  },
  { term: 'toll', meaning: 'Money you pay to use a road or a canal.', glosses: { es: 'peaje' } },
];

const film = (origin: string) => ({
  kind: 'video' as const,
  quote: 'How a lock lifts a boat',
  title: 'How a lock lifts a boat',
  href: `${origin}/practice/media/canal-lock.webm`,
  length: 38,
});

/** For the Canvas lesson: the captions are files beside the film. */
export const canvasPack = (origin: string): Pack => ({
  version: 1,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  goal: 'Explain how one canal changed where people lived and what things cost.',
  terms,
  alternates: [
    {
      ...film(origin),
      captions: (['en', 'es'] as const).map((lang) => ({
        lang,
        href: `${origin}/practice/media/canal-lock.${lang}.vtt`,
      })),
    },
  ],
  questions: 'Questions',
});

/** For the Classroom lesson: the captions are inside the pack. */
export const classroomPack = (origin: string): Pack => ({
  version: 1,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  goal: 'Explain how a lock lifts a boat without an engine.',
  terms,
  alternates: [{ ...film(origin), captions: (['en', 'es'] as const).map((lang) => ({ lang, cues: cuesOf(lang) })) }],
  questions: 'Questions',
});

/** The link that a teacher pastes into the lesson. */
export const packLink = async (address: string, pack: Pack): Promise<string> =>
  `<a href="${address}#handrail=${await encodePack(pack)}">Handrail pack for this lesson</a>`;
