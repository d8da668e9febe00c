/** Languages that formulas are put into words in, BCP 47 without regions; elsewhere their signs are said. */
export const FORMULA_LANGUAGES = ['en', 'es', 'fr'] as const;
