export const documentFile = /\.(?:pdf|docx?|odt|rtf|vcf|pptx?|ps)$/i;
export const resume = new RegExp(
  String.raw`^\W*(?:(?:my|full|short|download|view)\s+)?` +
    String.raw`(?:c\.?\s?v\.?|curriculum(?:\s+vitae)?|vitae?|r[ée]sum[ée]|lebenslauf|currículo|履歴書|简历|이력서)` +
    String.raw`(?:\s*[([]?\s*(?:pdf|download|english|deutsch)\s*[)\]]?)?\W*$`,
  'iu',
);
/** How people call the link to their own page. */
export const ownPageText = new RegExp(
  String.raw`^\W*(?:(?:my|her|his|their|personal|academic|faculty|staff|full|view|see|visit|private|persönliche|eigene)\s+)*(?:` +
    String.raw`home\s?-?pages?|web\s?-?(?:site|page)s?|site|profile?s?(?:\s?(?:page|seite))?|bio(?:graphy)?(?:\s?page)?|` +
    String.raw`personal\s+page|web|www|url|` +
    String.raw`blog|read\s+(?:more|bio|profile)|more(?:\s+(?:info(?:rmation)?|about\s.{0,40}))?|learn\s+more|details?|` +
    String.raw`mehr(?:\s+(?:erfahren|lesen|infos?))?|weiterlesen|zu[rm]\s+(?:person|profil)|webseite|en\s+savoir\s+plus|` +
    String.raw`lire\s+(?:la\s+suite|plus)|` +
    String.raw`page\s+(?:web|perso(?:nnelle)?)|site\s+(?:web|internet)|ver\s+(?:m[áa]s|perfil)|leer\s+m[áa]s|perfil|` +
    String.raw`p[áa]gina\s+(?:web|pes?soal|personal)|sito(?:\s+web)?|scheda|profilo|leggi\s+(?:di\s+pi[ùu]|tutto)|lees\s+(?:meer|verder)|` +
    String.raw`(?:czytaj\s+)?więcej|strona(?:\s+domowa)?|läs\s+mer|hemsida|devamı|ホームページ|詳細|(?:个人)?主页|更多|(?:개인\s?)?홈페이지)\W*$`,
  'iu',
);
/** Parts of addresses under which organisations keep the pages of their people. */
export const peoplePath = new RegExp(
  String.raw`(?:^|[/?&_.=-])(?:people|person(?:en|nel|ne)?|persons?|staff(?:bio)?|faculty|team|members?|mitarbeiter(?:innen)?|` +
    String.raw`mitglieder|profiles?|` +
    String.raw`profil|bios?|biography|speakers?|fellows?|authors?|leadership|directory|employee\w*|docenti|docentes?|equipe|equipo|` +
    String.raw`users?|alumni|` +
    String.raw`board)(?:$|[/?&_.=-])|/~`,
  'i',
);

/** "example.org/anna" as the text of the link to it. */
export const showsItself = (text: string, url: URL): boolean => {
  const shown = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return (
    shown.includes('.') &&
    shown.length > 4 &&
    `${url.hostname.replace(/^www\./, '')}${url.pathname}`.toLowerCase().startsWith(shown.replace(/[….]+$/, ''))
  );
};

const pageOf = (url: URL): string => url.host.replace(/^www\./, '') + url.pathname.replace(/(?:\/index)?(?:\.html?)?\/?$/, '') + url.search;

/** Whether two addresses are of one page, whatever place in it they name. */
export const isSamePage = (url: URL, page: URL): boolean => pageOf(url) === pageOf(page);
