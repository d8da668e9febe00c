import type { Catalogue } from '@/components/text';
import { languageNamed, type LanguageName } from '@/utils/i18n';
import { likelyFirst } from '@/utils/likely-languages';

const found = import.meta.glob<Catalogue>('../../locales/family/*.json', { eager: true, import: 'default' });

/** What the family page says in `lang` (BCP 47): more languages than Handrail itself is offered in. */
export const familyCatalogueFor = (lang: string): Catalogue => found[`../../locales/family/${lang}.json`] ?? {};

const CODES = Object.keys(found)
  .map((path) => path.replace(/^.*\/|\.json$/g, ''))
  .filter((code) => code !== 'en');

/** What may stand beside English, by their own names, the likely ones first. `wanted`: what the browser asks pages for. */
export const familyLanguages = (wanted: readonly string[]): readonly LanguageName[] =>
  likelyFirst(CODES, wanted).map(languageNamed);
