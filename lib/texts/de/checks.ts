import type { Texts } from '@/lib/i18n';

type Values = Record<string, string | number>;

export const checks: Texts['checks'] = {
  lengthShort: ({ words, limit }: Values) => `Nur ${words} Wörter: Unter ${limit} ist kaum zu erkennen, wer schreibt und worum es geht.`,
  lengthLong: ({ words, limit }: Values) => `${words} Wörter: Bis etwa ${limit} wird eher zu Ende gelesen.`,
  lengthTooLong: ({ words, limit }: Values) => `${words} Wörter sind für diese Nachricht zu viel; höchstens ${limit}.`,
  noteTooLong: ({ characters, limit }: Values) => `${characters} Zeichen: LinkedIn schneidet Notizen bei ${limit} ab.`,
  noteFew: () => 'Ohne bezahlte Mitgliedschaft erlaubt LinkedIn nur wenige Notizen im Monat: am besten für die Menschen, auf die es ankommt.',
  subjectEmpty: () => 'Ohne Betreff öffnen die meisten eine Nachricht nicht.',
  subjectShort: ({ limit }: Values) => `Ein Betreff aus mindestens ${limit} Wörtern sagt, worum es geht.`,
  subjectLong: ({ characters, limit }: Values) => `${characters} Zeichen: Nach etwa ${limit} wird der Betreff auf dem Telefon abgeschnitten.`,
  subjectFalseReply: () => '„Re:“ ohne frühere Nachricht wirkt wie ein Trick.',
  subjectCapitals: () => 'Großbuchstaben wirken wie Schreien.',
  subjectExclamation: () => 'Ein Ausrufezeichen im Betreff wirkt wie Werbung.',
  greetingMissing: ({ greeting }: Values) => `Die Anrede fehlt: „${greeting}“`,
  greetingGeneric: ({ greeting }: Values) => `Eine Anrede für alle spricht niemanden an; besser: „${greeting}“`,
  greetingName: ({ greeting }: Values) => `In der Anrede steht nicht der Name dieser Person: „${greeting}“`,
  greetingTitle: ({ greeting }: Values) => `In der Anrede fehlt der Titel: „${greeting}“`,
  greetingForm: ({ greeting }: Values) => `Die Anrede weicht von der ab, die für diese Person gewählt ist: „${greeting}“`,
  greetingGuessed: () => 'Bei dieser Person ist nicht vermerkt, wie sie angesprochen werden möchte; wenn es bekannt ist, dort auswählen.',
  sourceMissing: () => 'Woher kommt der Kontakt, oder wer hat ihn empfohlen? Das möchte man bei Unbekannten als Erstes wissen.',
  specificMissing: () => 'Etwas nennen, das nur auf diese Person zutrifft; sonst liest es sich wie ein Serienbrief.',
  askMissing: () => 'Es fehlt eine Bitte: In einer Frage sagen, worum es geht.',
  askDuration: ({ limit }: Values) => `Sagen, wie viele Minuten es sein sollen, höchstens ${limit}: Dazu sagt man leicht Ja.`,
  askTooLong: ({ minutes, limit }: Values) => `${minutes} Minuten sind viel für eine unbekannte Person; bis zu ${limit} werden eher gewährt.`,
  askMedium: () => 'Sagen, wie das Gespräch stattfinden soll: am Telefon, per Video oder persönlich.',
  askWindow: () => 'Einen Zeitraum nennen, etwa die nächsten zwei Wochen; dann findet sich leichter ein Termin.',
  askSeveral: ({ questions }: Values) => `${questions} Fragen auf einmal: Eine einzelne wird eher beantwortet.`,
  wayOutMissing: () => 'Ein Nein mit einem halben Satz leicht machen: Niemand lässt sich gern in die Enge treiben.',
  jobWords: ({ word }: Values) => `„${word}“ klingt nach einer Bewerbung; besser nach Erfahrungen fragen.`,
  attachment: ({ word }: Values) => `„${word}“: Anhänge von Unbekannten werden nicht geöffnet; besser später schicken.`,
  mentorTooEarly: ({ word }: Values) => `„${word}“: Mentoring ist eine große Bitte an eine unbekannte Person; zuerst um ein kurzes Gespräch bitten.`,
  selfCentred: ({ percent }: Values) => `${percent} % der Sätze beginnen mit „Ich“; einige dürfen mit der anderen Person beginnen.`,
  sentencesLong: ({ words, limit }: Values) => `Im Schnitt ${String(words).replace('.', ',')} Wörter je Satz: Bis ${limit} liest es sich leichter.`,
  sentenceVeryLong: ({ words, limit }: Values) => `Ein Satz mit ${words} Wörtern: besser zwei daraus machen (höchstens ${limit}).`,
  tonePressure: ({ word }: Values) => `„${word}“ setzt jemanden unter Druck, der zu nichts verpflichtet ist.`,
  toneApology: ({ word }: Values) => `„${word}“: Eine Entschuldigung macht die Bitte zur Last; besser danken.`,
  toneSuperlative: ({ word }: Values) => `„${word}“ klingt nach Schmeichelei; eine schlichte Tatsache überzeugt mehr.`,
  toneVague: ({ word }: Values) => `„${word}“ lässt offen, worum es geht; besser genau benennen.`,
  toneAbbreviation: ({ word, closing }: Values) => `„${word}“ wirkt hastig; besser ausschreiben: „${closing}“`,
  linksMany: ({ links, limit }: Values) => `${links} Links: Mehr als ${limit} wirken wie Werbung, auch auf Filter.`,
  trackingPixel: () => 'Ein Bild, das meldet, wann die Nachricht geöffnet wird, kostet Vertrauen; bitte weglassen.',
  placeholder: ({ placeholder }: Values) => `Noch auszufüllen: ${placeholder}`,
  otherName: ({ name }: Values) => `„${name}“ ist jemand anderes.`,
  languageMixed: () => 'Der Text ist in einer anderen Sprache geschrieben als der gewählten.',
  registerMixed: ({ word }: Values) => `„${word}“ passt nicht zur gewählten Anrede (Sie oder du).`,
  sharpS: () => 'In der Schweiz steht „ss“ statt „ß“.',
  doNotContact: () => 'Diese Person möchte nicht angeschrieben werden.',
  contactClosed: () => 'Dieser Kontakt ist abgeschlossen: Nach einer Absage oder ohne Antwort ist es freundlicher, es dabei zu belassen.',
  touchesTooMany: () => 'Drei Nachrichten ohne Antwort sind genug; eine vierte wäre lästig.',
  touchTooSoon: ({ earliest }: Values) => `Fünf Werktage zwischen zwei Nachrichten sind höflich; frühestens am ${germanDay(earliest)}.`,
  weeklyLimit: ({ limit, earliest }: Values) =>
    `Als Grenze sind ${limit} erste Nachrichten pro Woche eingestellt, damit jede sorgfältig wird; die nächste ab ${germanDay(earliest)}.`,
  duplicate: ({ percent }: Values) => `Zu ${percent} % gleich mit einer der letzten Nachrichten; das merkt man.`,
  signatureName: () => 'Am Ende fehlt der Name.',
  signatureAddress: () => 'Am Ende fehlt, wie man zu erreichen ist: E-Mail-Adresse oder Telefonnummer.',
  thanksLate: () => 'Das Treffen ist mehr als einen Tag her: Der Dank sollte heute hinaus.',
  thanksVeryLate: ({ days }: Values) => `Das Treffen ist ${days} Tage her: Mit einem Wort sagen, warum der Dank erst jetzt kommt.`,
  linkTooLong: () => 'Der Text ist zu lang für einen Link: Er wird kopiert und lässt sich in die geöffnete Nachricht einfügen.',
};

/** "2026-03-01" as "1.3.2026". */
function germanDay(day: string | number | undefined): string {
  const [year, month, date] = String(day ?? '').split('-').map(Number);
  return date ? `${date}.${month}.${year}` : String(day ?? '');
}
