import type { Picture } from './pictures';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (words: readonly string[]): string => words.map(escaped).toSorted().join(', ');

/** A page to judge every picture by, beside the meanings that it will stand beside. For people; nothing reads it. */
export function galleryOf(
  pictures: readonly Picture[],
  aliases: Readonly<Record<string, string>>,
  leftOut: ReadonlySet<string>,
): string {
  const cards = pictures.map(
    ({ noun, name, svg, definitions }) =>
      `<figure>${svg}<figcaption><b>${escaped(noun)}</b>${noun === name ? '' : ` (drawn as ${escaped(name)})`}` +
      `<ul>${definitions.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul></figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures of words</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 12px; }
figure { margin: 0; padding: 12px; border: 1px solid #ccc; border-radius: 8px; display: flex; gap: 12px; }
svg { flex: none; width: 72px; height: 72px; }
ul { margin: 4px 0 0; padding-left: 16px; }
</style>
<h1>${pictures.length} words with a picture</h1>
<p>Each picture stands beside the meanings under it and no others.</p>
<main>
${cards.join('\n')}
</main>
<h2>Drawn as something of another name</h2>
<p>${list(Object.entries(aliases).map(([noun, name]) => `${noun} (${name})`))}</p>
<h2>Left out</h2>
<p>${list([...leftOut])}</p>
</html>
`;
}
