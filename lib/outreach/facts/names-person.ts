/** Words for what somebody is, whatever their ending. */
const titles =
  /^(head|chief|lead|president|vice|fellow|dean|chair|chairwoman|chairman|C[A-Z]O|VP|student|candidate|associate|specialist|representative|intern|principal|expert|postdoc|member|executive|adviser|PhD|Leitung|Vorstand|Vorsitz|Experte|Expertin|Ansprechperson|Ansprechpartnerin|Beauftragter?|Angestellter?|Vorsitzender?|Mitglied|Dozentin|Rat|Rätin)$/i;
const endings = /\p{L}(er|or|ist|ian|ant|ent|eur|oge|ologe|leitung|vorstand|kraft|experte|anwalt|rat|beauftragter?|verantwortlicher?|vorsitzender?|mann|frau|person|(er|or|ist|ant|ent|eur|og|ar|at|expert|anwält)in)$/iu;
/** Things and fields that end like a word for a person. */
const things =
  /(ment|^(talent|content|patient|client|computer|power|water|weather|customer|consumer|user|career|labou?r|behaviou?r|colou?r|sector|cent(er|re)|motor|transfer|theat(er|re)|server|cluster|paper|order|other|under|over|after|inter|kinder|wasser|steuer|güter|länder|bücher|semester|master|muster|fenster|winter|sommer|unser|ihrer|unter|über|hinter|oder|aller|der|vier|ober|restaurant|maler|mutter|vater|körper|nummer))$/i;

/** Whether a role says what somebody is ("Head of Planning", "Leiterin Hafenlogistik") rather than their field ("Planning", "Geschäftsführung"). */
export const namesPerson = (role: string): boolean =>
  role.split(/[\s,/&()-]+|[*:](?=in)/).some((word) => titles.test(word) || (endings.test(word) && !things.test(word)));
