import type { Lesson } from './lesson';

/** Ordinary school sentences, so that a long page costs what a long page costs. */
const SENTENCES = [
  'The river carries sand from the hills and lays it down where the current grows slow.',
  'Every measurement has a unit, and a number without one <em>says nothing</em>.',
  'She compared both maps before she chose the <strong>shorter road</strong> across the valley.',
  'Plants take in carbon dioxide and give off oxygen while the sun is shining.',
  'A town council votes in public so that people can see how their money is spent.',
  'The author repeats one <a href="https://www.loc.gov/">quiet word</a> until the reader begins to hear it.',
  'If the line is straight, then the rate of change is the same everywhere.',
  'Sailors knew the stars as well as their own streets.',
  'Copper conducts heat quickly, which is why the handle of the pan is made of wood.',
  'They wrote the rules together, and so they kept them.',
] as const;

const wordsIn = (sentence: string): number => sentence.replace(/<[^>]+>/g, '').split(' ').length;

/** A classic assignment of about `words` words; the same text for the same number. */
export function generatedLesson(words: number): Lesson {
  const parts: string[] = [];
  let written = 0;
  for (let paragraph = 0; written < words; paragraph += 1) {
    if (paragraph % 12 === 0) parts.push(`<h2>Part ${paragraph / 12 + 1}</h2>`);
    const sentences: string[] = [];
    for (let at = 0; at < 6 && written < words; at += 1) {
      const sentence = SENTENCES[(paragraph * 7 + at * 3) % SENTENCES.length] ?? SENTENCES[0];
      sentences.push(sentence);
      written += wordsIn(sentence);
    }
    parts.push(
      paragraph % 5 === 4
        ? `<ul>${sentences.map((one) => `<li>${one}</li>`).join('')}</ul>`
        : `<p>${sentences.join(' ')}</p>`,
    );
  }
  parts.push('<h2>Questions</h2><ol><li>Which sentence did you meet most often?</li></ol>');
  return {
    id: 'generated',
    title: `A Reading of ${words} Words`,
    subject: 'None',
    grade: 8,
    lang: 'en',
    points: 5,
    body: parts.join('\n'),
  };
}
