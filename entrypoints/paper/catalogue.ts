import type { Catalogue } from '@/components/text';
import { catalogueFor } from '@/utils/i18n';

const found = import.meta.glob<Catalogue>('../../locales/paper/*.json', { eager: true, import: 'default' });

/** The words of this page, and those of the panel that its controls share. */
export const paperCatalogueFor = (lang: string): Catalogue => ({
  ...catalogueFor(lang),
  ...found[`../../locales/paper/${lang}.json`],
});
