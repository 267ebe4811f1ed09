type Counting = { rules: Intl.PluralRules; numbers: Intl.NumberFormat };

/** The form of a counted text for `n`, by the plural rules of `language` (CLDR); `#` in it becomes the number. */
export const plural = (language: string) => {
  // Making them takes far longer than using them.
  let made: Counting | undefined;
  return (n: number, forms: { one?: string; other: string }): string => {
    made ??= { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
    const form = made.rules.select(n) === 'one' ? (forms.one ?? forms.other) : forms.other;
    return form.replace('#', made.numbers.format(n));
  };
};
