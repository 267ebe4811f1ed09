type Counting = { rules: Intl.PluralRules; numbers: Intl.NumberFormat };

/** The form of a counted text for `n`, by the plural rules of `language` (CLDR); `#` in it becomes the number. */
export const plural = (language: string) => {
  // Making them takes far longer than using them.
  let made: Counting | undefined;
  return (n: number, forms: { other: string } & { [Form in Intl.LDMLPluralRule]?: string }): string => {
    made ??= { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
    const form = forms[made.rules.select(n)] ?? forms.other;
    return form.replace('#', made.numbers.format(n));
  };
};
