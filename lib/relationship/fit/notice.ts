const asks = /^(please|click|visit|download|subscribe|register|(read|learn|find out) more|(contact|call|email) (us|me|him|her|them|the|our)|bitte)\b|\b(we|wir|site|website|seite)\b.*\bcookies\b/i;
const hours = /\b((is|are|remains?) (closed|open (daily|from|on|until|between|during|all))|by appointment|nach Vereinbarung|(ist|sind|bleibt|bleiben)\b.*\b(geöffnet|geschlossen))\b/i;

const toReader = /\b(you|yours?)\b/i;
const ofSomebody = /\b(I|my|we|our|he|his|she|her|they|their)\b/;
/** German polite forms: capitals within a sentence. */
const toReaderGerman = /[\p{L},] (Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;
const ofSomebodyGerman = /(?<!\p{L})([Ii]ch|[Ww]ir|[Mm]eine?[mnrs]?|[Uu]nsere?[mnrs]?|[Ee]r|sie|ihre?[mnrs]?|[Ss]eine?[mnrs]?)(?!\p{L})/u;

/** Whether a sentence of a page is a notice to its visitors, as on opening hours or privacy, and so says nothing about the person. */
export const isNotice = (sentence: string): boolean =>
  asks.test(sentence) ||
  hours.test(sentence) ||
  (toReader.test(sentence) && !ofSomebody.test(sentence)) ||
  (toReaderGerman.test(sentence) && !ofSomebodyGerman.test(sentence));
