import { encodePack } from '../packs/codec';
import { escaped } from './html';
import type { Pack } from '../model/pack';
import { cuesOf } from './media/captions';

/** What the teacher of the practice school made beside the canal lesson. The film tells the same as the part it names. */
const terms: Pack['terms'] = [
  {
    term: 'lock',
    first: true,
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

/** What the Canvas lesson asks for, in two languages of the class. */
const directions: Pack['directions'] = {
  es: [
    {
      quote: 'Read the text, study the table, and then answer',
      text: 'Lee el texto, estudia la tabla y después responde a las preguntas del final.',
    },
    {
      quote: 'Why was wheat from Lake Erie',
      text: '¿Por qué valía tan poco el trigo del lago Erie antes de 1825? Usa un número del texto.',
    },
    {
      quote: 'Explain in your own words',
      text: 'Explica con tus propias palabras por qué una esclusa no necesita motor.',
    },
    {
      quote: 'Look at the table. Which city',
      text: 'Mira la tabla. ¿Qué ciudad creció más en comparación con su tamaño en 1820? Muestra cómo lo sabes.',
    },
    {
      quote: 'Choose one group of people',
      text: 'Elige un grupo de personas del texto. ¿El canal las ayudó, las perjudicó o ambas cosas? Apoya tu afirmación con dos detalles.',
    },
  ],
  ar: [
    {
      quote: 'Read the text, study the table, and then answer',
      text: 'اقرأ النص وادرس الجدول، ثم أجب عن الأسئلة في النهاية.',
    },
    {
      quote: 'Why was wheat from Lake Erie',
      text: 'لماذا كان قمح بحيرة إيري قليل القيمة قبل عام 1825؟ استخدم رقمًا واحدًا من النص.',
    },
    { quote: 'Explain in your own words', text: 'اشرح بكلماتك الخاصة لماذا لا يحتاج الهويس إلى محرك.' },
    {
      quote: 'Look at the table. Which city',
      text: 'انظر إلى الجدول. أي مدينة نمت أكثر مقارنةً بحجمها في عام 1820؟ بيّن كيف عرفت ذلك.',
    },
    {
      quote: 'Choose one group of people',
      text: 'اختر مجموعة واحدة من الناس في النص. هل ساعدتها القناة أم أضرّت بها أم الأمران معًا؟ ادعم رأيك بتفصيلين.',
    },
  ],
};

const film = (origin: string) => ({
  kind: 'video' as const,
  quote: 'How a lock lifts a boat',
  title: 'How a lock lifts a boat',
  href: `${origin}/practice/media/canal-lock.webm`,
  length: 38,
});

/** For the Canvas lesson: the captions are files beside the film. */
export const canvasPack = (origin: string): Pack => ({
  version: 2,
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
  directions,
  steps: [
    { quote: 'Read the text, study the table, and then answer', text: 'See “What changed”.' },
    { quote: 'Why was wheat from Lake Erie' },
    { quote: 'Explain in your own words' },
    { quote: 'Look at the table. Which city' },
    { quote: 'Choose one group of people' },
  ],
  starters: [{ text: 'It works because', quote: 'Explain in your own words' }],
  remarks: [{ quote: 'Use one number', text: 'Miles, days or dollars.' }],
  questions: 'Questions',
});

/** For the Classroom lesson: the captions are inside the pack. */
export const classroomPack = (origin: string): Pack => ({
  version: 2,
  author: 'Ms. Okafor',
  date: '2026-11-16',
  goal: 'Explain how a lock lifts a boat without an engine.',
  terms,
  alternates: [{ ...film(origin), captions: (['en', 'es'] as const).map((lang) => ({ lang, cues: cuesOf(lang) })) }],
  remarks: [{ quote: 'Give one reason.', text: 'One sentence is enough.' }],
  questions: 'Questions',
});

/** For the quizzes on water in plants: words that are not tested may be met, the others stay as they are. */
export const quizPack = (measures: 'content' | 'reading'): Pack => ({
  version: 2,
  author: 'Mr. Lindqvist',
  date: '2026-11-20',
  terms: [
    { term: 'apply', meaning: 'To be right for something, to fit.', glosses: { es: 'corresponder' } },
    { term: 'climb', meaning: 'To go up.', glosses: { es: 'subir' } },
    { term: 'stem', meaning: 'The long part of a plant that holds up its leaves.', glosses: { es: 'tallo' } },
  ],
  alternates: [],
  policy: {
    measures,
    allow: measures === 'content' ? ['word-card', 'read-aloud'] : ['word-card'],
    keepOff: measures === 'reading' ? ['home-directions'] : [],
    tested: ['stem', 'sunflower'],
  },
});

/** The link that a teacher pastes into the lesson. */
export const packLink = async (address: string, pack: Pack): Promise<string> =>
  pastedLink(address, await encodePack(pack));

/** The same with a code that somebody made: what `?pack=CODE` in a practice page's address stands for. */
export const pastedLink = (address: string, code: string): string =>
  `<a href="${escaped(address)}#handrail=${escaped(code)}">Handrail pack for this lesson</a>`;
