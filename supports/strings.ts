import type { Catalogue } from '@/components/text';

const words = import.meta.glob<Catalogue>('./*/strings/*.json', { eager: true, import: 'default' });

/** The supports' own strings of one UI language, keys prefixed with the support's id. */
export function supportStrings(lang: string): Catalogue {
  const merged: Record<string, string> = {};
  for (const [path, catalogue] of Object.entries(words)) {
    const [, id, language] = /^\.\/([^/]+)\/strings\/([^/]+)\.json$/.exec(path) ?? [];
    if (language !== lang) continue;
    for (const [key, value] of Object.entries(catalogue)) merged[`${id}.${key}`] = value;
  }
  return merged;
}
