import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Flat: "panel.close" to "Close". `{name}` in a value is filled in. */
export type Catalogue = Readonly<Record<string, string>>;
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Says `key` in `catalogue`, else in `fallback`, else the key itself (a test fails on that). */
export function translator(catalogue: Catalogue, fallback: Catalogue = {}): Translate {
  return (key, values) => {
    const text = catalogue[key] ?? fallback[key] ?? key;
    if (!values) return text;
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

export const Words = createContext<Translate>((key) => key);
export const useWords = (): Translate => useContext(Words);
