import { catalogueFor } from './i18n';

type Catalogue = Readonly<Record<string, string>>;

const found = import.meta.glob<Catalogue>('../locales/pages/*.json', { eager: true, import: 'default' });

/** The words of the popup and our own pages, and those of the panel. Apart, because the overlay carries its words into every page. */
export const pageCatalogueFor = (lang: string): Catalogue => ({
  ...catalogueFor(lang),
  ...found[`../locales/pages/${lang}.json`],
});
