import { type Files, spoken } from './new-folder';

/** A support that does one small thing from its first day: it marks long words. Replace what it does, keep its shape. */
export function supportFiles(id: string, order: number): Files {
  const name = spoken(id);
  return {
    'index.ts': `import { sameEverywhere } from '@/model/policy';
import { defineSupport } from '@/supports/contract';

export default defineSupport({
  id: '${id}',
  group: 'words',
  order: ${order},
  icon: 'check',
  udl: ['2.1'],
  // Say honestly how sure we are, and by whose work.
  evidence: { strength: 'weak', source: 'not studied yet: written from the template' },
  // In a quiz a new support stays off until somebody has thought about it.
  policy: sameEverywhere({ page: 'on', quiz: 'off', readingQuiz: 'off', exam: 'never' }),
  version: 1,
  suits: (activity) => activity.blocks.length > 0,
});
`,
    'settings.ts': `import * as z from 'zod/mini';

/** Only what differs from these defaults is kept on a device. */
export const Settings = z.object({
  /** Letters from which a word is marked. */
  letters: z._default(z.number().check(z.minimum(4), z.maximum(20)), 10),
});
export type Settings = z.infer<typeof Settings>;
`,
    'body.ts': `import type { SupportBody } from '@/supports/contract';
import { longWords } from './long-words';
import type { Settings } from './settings';

/** What it does, loaded when it is first turned on. */
const body: SupportBody<Settings> = {
  start(scene) {
    scene.effect(() => {
      const spans = longWords(scene.text.value, scene.settings.value.letters);
      scene.stage.paint(
        'marked',
        spans.filter(({ region }) => scene.allows(region)).map(({ span }) => span),
      );
    });
  },
};
export default body;
`,
    'long-words.ts': `import type { Region, Span } from '@/model/activity';
import type { TextMap } from '@/model/text-map';

/** Words of at least so many letters, in reading order. Pure: this is what a unit test tries. */
export function longWords(text: TextMap, letters: number): { readonly region: Region; readonly span: Span }[] {
  return text.blocks.flatMap(({ key, region, words }) =>
    words
      .filter(({ start, end }) => end - start >= letters)
      .map(({ start, end }) => ({ region, span: { key, start, end } })),
  );
}
`,
    'strings/en.json': `${JSON.stringify(
      {
        name,
        help: 'Say in one line what it does',
        about: 'Say what it helps with, in words a ten-year-old reads with ease.',
        avoid: 'Say when it is better to leave it.',
      },
      null,
      2,
    )}\n`,
    'strings/es.json': `${JSON.stringify(
      {
        name,
        help: 'Di en una línea qué hace',
        about: 'Di a qué ayuda, con palabras que se leen con facilidad a los diez años.',
        avoid: 'Di cuándo es mejor dejarlo.',
      },
      null,
      2,
    )}\n`,
    'README.md': `# ${name}

**What it helps with.** One sentence.

**When not to use it.** One sentence.

**UDL consideration.** 2.1. **How sure we are.** Weak: not studied yet.

**Limits.** What it cannot do, and what happens then.
`,
  };
}
