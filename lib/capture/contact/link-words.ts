export const documentFile = /\.(?:pdf|docx?|odt|rtf|vcf|pptx?|ps)$/i;
export const resume = /^\W*(?:(?:my|full|short|download|view|curriculum)\s+)?(?:c\.?\s?v\.?|curriculum(?:\s+vitae)?|vitae?|r[ée]sum[ée]|lebenslauf|currículo|履歴書|简历|이력서)(?:\s*[([]?\s*(?:pdf|download|english|deutsch)\s*[)\]]?)?\W*$/iu;
/** How people call the link to their own page. */
export const ownPageText =
  /^\W*(?:(?:my|her|his|their|personal|academic|faculty|staff|full|view|see|visit|private|persönliche|eigene)\s+)*(?:home\s?-?pages?|web\s?-?(?:site|page)s?|site|profile?s?(?:\s?(?:page|seite))?|bio(?:graphy)?(?:\s?page)?|personal\s+(?:page|site)|web|www|url|blog|read\s+(?:more|bio|profile)|more(?:\s+(?:info(?:rmation)?|about\s.{0,40}))?|learn\s+more|details?|mehr(?:\s+(?:erfahren|lesen|infos?|informationen))?|weiterlesen|zur\s+person|zum\s+profil|profil(?:seite)?|webseite|en\s+savoir\s+plus|lire\s+(?:la\s+suite|plus)|page\s+(?:web|perso(?:nnelle)?)|site\s+(?:web|internet)|ver\s+(?:m[áa]s|perfil)|leer\s+m[áa]s|perfil|p[áa]gina\s+(?:web|personal|pessoal)|sito(?:\s+web)?|leggi\s+(?:di\s+pi[ùu]|tutto)|scheda|profilo|lees\s+(?:meer|verder)|profiel|więcej|czytaj\s+więcej|strona(?:\s+domowa)?|läs\s+mer|hemsida|devamı|ホームページ|個人ページ|詳細|主页|个人主页|更多|홈페이지|개인\s?홈페이지)\W*$/iu;
/** Parts of addresses under which organisations keep the pages of their people. */
export const peoplePath = /(?:^|[/?&_.=-])(?:~|people|person(?:en|nel|ne)?|persons?|staff|faculty|team|members?|mitarbeiter(?:innen)?|mitglieder|profiles?|profil|bio|bios|biography|speakers?|fellows?|authors?|leadership|directory|employee\w*|docenti|docentes?|equipe|equipo|users?|alumni|board|staffbio|staff-?profile)(?:$|[/?&_.=-])|\/~/i;

/** "example.org/anna" as the text of the link to it. */
export const showsItself = (text: string, url: URL): boolean => {
  const shown = text.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/$/, '');
  return shown.includes('.') && shown.length > 4 && `${url.hostname.replace(/^www\./, '')}${url.pathname}`.toLowerCase().startsWith(shown.replace(/[….]+$/, ''));
};

export const isSamePage = (url: URL, page: URL): boolean => url.origin + url.pathname + url.search === page.origin + page.pathname + page.search;
