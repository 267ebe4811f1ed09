const opening =
  /^(?:About|Meet|Why|How|What|Our|Your|My|The(?! (?:Rev|Very|Right|Most|Hon|Ven)\w*)|Contact|Latest|Recent|All|More|Read|View|Follow|Welcome|Join|Get|Dear|Über|Unser\w*|Liebe[rs]?|Ein\w*|Mehr|Alle|Sobre|Nuestr[oa]|Chi|Notre|Nos|Nossa|Vores|Vår)\s/;
const pattern = /(?:^|[ (])(?!(?:della|delle|degli|vande[nr]?|saint|sainte|junior|senior|geb|born|n[eé]e)\b)[a-zß-öø-ÿ]{5,}(?![a-zß-öø-ÿ]|\.\s)|[@?!=<>{}%$€£+_]|\d{3}|\s(?:at|is|was|has|the|for|with|from|our|your|für|mit|bei|auf)\s/;

/** A long word written small, a sign that stands in no name, an opening word of titles: most texts are told from names by this alone. */
export const isOrdinary = (text: string): boolean => pattern.test(text) || opening.test(text);
