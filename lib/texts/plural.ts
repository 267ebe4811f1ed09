/** The form of a counted text for `n`, by the plural rules of `language` (CLDR); `#` in it becomes the number. */
export const plural =
  (language: string) =>
  (n: number, forms: { one?: string; other: string }): string => {
    const category = new Intl.PluralRules(language).select(n);
    const form = category === 'one' ? (forms.one ?? forms.other) : forms.other;
    return form.replace('#', new Intl.NumberFormat(language).format(n));
  };
