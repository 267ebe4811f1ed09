export type NameParts = { name: string; honorific?: string; givenName?: string; familyName?: string; suffix?: string };
export type NameHints = { familyFirst?: boolean; language?: string; allowMononym?: boolean };

const title = /^((?:dr|prof|professor|mr|mrs|ms|herr|frau|med|phil|ing|mag|dipl)\b\.?[\s-]*)+/i;
const postNominal = /[,\s]+(ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|esq\.?)$/i;

/** The parts of a person's name as shown on a page; `undefined` where nothing of a name is left. */
export function parseName(shown: string, hints: NameHints = {}): NameParts | undefined {
  let text = shown.replace(/\s+/g, ' ').replace(/\s*[(（"“][^)）"”]*[)）"”]/g, '').trim();
  let suffix = '';
  for (let found = postNominal.exec(text); found; found = postNominal.exec(text)) {
    suffix = `${found[1] ?? ''}${suffix && `, ${suffix}`}`;
    text = text.slice(0, found.index);
  }
  const turned = /^([^,]+), ([^,]+)$/.exec(text);
  if (turned) text = `${turned[2] ?? ''} ${turned[1] ?? ''}`;
  const honorific = title.exec(text)?.[0].trim();
  const name = text.replace(title, '').trim();
  if (!name || (!honorific && !hints.allowMononym && !name.includes(' ') && !/[^\x00-\u024f]/.test(name))) return undefined;
  return { name, ...(honorific && { honorific }), ...(suffix && { suffix }) };
}
