import { pageCatalogueFor } from './page-words';

type Catalogue = Readonly<Record<string, string>>;

const found = import.meta.glob<Catalogue>('../locales/coordinator/*.json', { eager: true, import: 'default' });

/** The words of the coordinator's page, and those of all our pages. Apart, because no other page needs them. */
export const coordinatorCatalogueFor = (lang: string): Catalogue => ({
  ...pageCatalogueFor(lang),
  ...found[`../locales/coordinator/${lang}.json`],
});
