import type { Support } from '@/supports/contract';
import type { Catalogue } from '@/components/text';

const found = import.meta.glob<Support>('./*/index.{ts,tsx}', { eager: true, import: 'default' });
const words = import.meta.glob<Catalogue>('./*/strings/*.json', { eager: true, import: 'default' });

export const supports: readonly Support[] = Object.values(found).toSorted((a, b) => a.order - b.order);

/** Goes after the components' own sheet. */
export const supportCss: string = supports.map((support) => support.css ?? '').join('\n');

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
