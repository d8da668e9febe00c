/** What goes to the printer instead of the page. */
export type Printed =
  /** BCP 47: two pages in each. */
  | { readonly is: 'guide'; readonly languages: readonly string[] }
  | {
      readonly is: 'slip';
      readonly code: string;
      /** In groups of four. */
      readonly printed: string;
      readonly allow: readonly string[];
      readonly until: string;
      readonly number: string;
    };
