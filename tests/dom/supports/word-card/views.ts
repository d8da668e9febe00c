import type { Sense, WordHelp } from '@/model/word-help';
import type { View } from '@/supports/word-card/view';

const SUN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="9" fill="#eda43b"/><path d="M16 2v4" stroke="#eda43b" stroke-width="2"/></svg>';

const sense = (definition: string, spanish: string | undefined, rest: Partial<Sense> = {}): Sense => ({
  pos: 'noun',
  definition,
  source: 'core',
  glosses: spanish === undefined ? [] : [{ text: spanish, lang: 'es', source: 'apertium' }],
  ...rest,
});
const help = (surface: string, senses: Sense[], rest: Partial<WordHelp> = {}): WordHelp => ({
  surface,
  start: 0,
  end: surface.length,
  lemma: surface,
  senses,
  name: false,
  ...rest,
});
const word = (of: WordHelp, home: string | undefined = 'es'): View => ({ kind: 'word', help: of, lang: 'en', home });

export const drought = help(
  'drought',
  [sense('a long time with little or no rain', 'sequía', { example: 'The drought killed the corn.' })],
  {
    picture: { svg: SUN, alt: 'A hot sun' },
    syllables: ['drought'],
  },
);
export const bank = help('bank', [
  sense('a business that keeps and lends money', 'banco', { example: 'She has money in the bank.' }),
  sense('the land along a river', 'orilla'),
]);

export const VIEWS: Readonly<Record<string, View>> = {
  'one meaning, picture, Spanish': word(drought),
  'more than one meaning': word(bank),
  'a form of another word, from the teacher': word(
    help('eroded', [sense('to wear away soil little by little', 'erosionar', { pos: 'verb', source: 'pack' })], {
      lemma: 'erode',
      syllables: ['e', 'rod', 'ed'],
    }),
  ),
  'a reviewed word in Arabic': word(
    help('drought', [
      sense('a long time without rain', undefined, {
        glosses: [{ text: 'جفاف', lang: 'ar', source: 'pack', reviewed: true }],
      }),
    ]),
    'ar',
  ),
  'no word in the home language yet': word(
    help('topsoil', [sense('the top part of the ground', undefined)], { syllables: ['top', 'soil'] }),
  ),
  'no home language chosen': { kind: 'word', help: drought, lang: 'en', home: undefined },
  'the text is in the home language': { kind: 'word', help: drought, lang: 'en', home: 'en' },
  'not in the dictionary': word(help('zorble', [])),
  'a name': word(help('Boise City', [], { name: true })),
  waiting: { kind: 'waiting', surface: 'drought', lang: 'en' },
  'no answer': { kind: 'silent', surface: 'drought', lang: 'en' },
  'closed here': { kind: 'closed', surface: 'drought', lang: 'en' },
};
