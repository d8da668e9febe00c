import type { Catalogue } from '@/components/text';

const catalogues = import.meta.glob<Catalogue>('../../../supports/*/strings/*.json', {
  eager: true,
  import: 'default',
});
const house = import.meta.glob<Catalogue>('../../../locales/*.json', { eager: true, import: 'default' });
const sheets = import.meta.glob<string>('../../../supports/*/style.css', {
  eager: true,
  import: 'default',
  query: '?inline',
});

/** The supports' strings and sheets, and the house's words: a surface is tried without loading every other support. */
export function stringsOf(language: string): Catalogue {
  const merged: Record<string, string> = { ...house[`../../../locales/${language}.json`] };
  for (const [path, catalogue] of Object.entries(catalogues)) {
    const [, id, lang] = /([^/]+)\/strings\/([^/]+)\.json$/.exec(path) ?? [];
    if (lang === language) for (const [key, value] of Object.entries(catalogue)) merged[`${id}.${key}`] = value;
  }
  return merged;
}
export const supportSheets = Object.values(sheets).join('\n');
