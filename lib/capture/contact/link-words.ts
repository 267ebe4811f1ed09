import { labelOf } from '../text/label-of';

export const documentFile = /\.(?:pdf|docx?|odt|rtf|vcf|pptx?|ps)$/i;
export const mediaFile = /\.(?:jpe?g|png|gif|svg|webp|mp[34]|zip)$/i;
export const resume = /^\W*(?:\w+\s)?(?:c\.?\s?v|curr[ií]cul(?:um|o)|vitae?|r[ée]sum[ée]|lebenslauf|履歴書|简历|이력서)(?![a-zà-῿]).{0,25}$/i;

/** Words of links to more about somebody. */
export const ownPageText = new RegExp(
  String.raw`^\W*(?:(?:my|her|his|their|personal|academic|faculty|full|view|see|visit|read|learn)\s+)*(?:home\s?-?pages?|profile?s?|` +
    String.raw`bio(?:graphy)?(?:\s?page)?|web(?:\s?(?:site|page|seite))?|www|url|blog|site|more(?:\s.{0,40})?|details?|mehr(?:\s[a-zà-ÿ]+)?|` +
    String.raw`weiterlesen|zu[rm]\s(?:person|profil)|en savoir plus|lire (?:la suite|plus)|(?:ver|leer) m[áa]s|ver perfil|perfil|` +
    String.raw`scheda|profilo|leggi [a-zà-ÿ]+|lees [a-zà-ÿ]+|więcej|läs mer|hemsida|devamı|詳細|主页|更多)\W*$`,
  'i',
);

/** Whether a link is called as people call the one to their own page. */
export const saysOwnPage = (text: string): boolean => ownPageText.test(text) || labelOf(text)?.field === 'website';

const withoutScheme = (text: string) => text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '');

/** "example.org/anna" as the text of the link to it. */
export function showsItself(text: string, { href }: URL): boolean {
  const shown = withoutScheme(text).replace(/[/….]+$/, '');
  return /.{2}\../.test(shown) && withoutScheme(href).startsWith(shown);
}

const pageOf = ({ host, pathname, search }: URL): string => withoutScheme(host) + pathname.replace(/(?:\/index)?(?:\.html?)?\/?$/, '') + search;

/** Whether two addresses are of one page, whatever place in it they name. */
export const isSamePage = (url: URL, page: URL): boolean => pageOf(url) === pageOf(page);
