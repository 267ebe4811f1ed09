const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing about a subject, folded: English and German. */
export const emptyWords = listed(`
  a about after all also am an and any are as at be been before being between both but by can could did do does done down each every few for from
  further get gets getting give gives given giving gave go had has have he held her here him his hold holds holding how i if in into is it its just like make makes making made
  me more most much my new no not now of off on one only or other our out over own people person she so some such than that the their them then there these they
  this those through to too under until up us very want was we were what when where which while who whom why will with within without work works worked
  working would year years you your better good great help helps job jobs first next many two three five fifty month months day days international others
  ab aber alle alles als am an auch auf aus bei beim bin bis da damit das dass dem den denn der des die dies diese dieser dieses doch dort du durch
  ein eine einem einen einer eines er es etwas fur gab geben gegen gibt gut gute haben halt halten hat hatte hielt ich ihm ihr ihre im in ins ist ja jahr jahre jahren jede
  jeden kann kein keine konnen machen mehr mein meine mich mir mit mochte nach nicht noch nur ob oder ohne sehr sein seine seit selbst sich sie sind so sowie
  uber um und uns unser unsere unter viel viele vom von vor war was weg wenn wie wieder will wir wird wo wollen zu zum zur zwei drei arbeit arbeiten arbeitet
  besser besseres andere anderen neu neue neuen mensch menschen person personen bereich rund eigene eigenen eigenes
`);

/** With these a wish begins; they say that it is one, not what is wished. */
export const wishing = listed('learn learning become becoming improve improving gain practise practice strengthen deepen lernen werden verbessern uben vertiefen starken');

/** With these, written small, a German wish ends. */
export const wishingLast = listed('lernen werden verbessern uben vertiefen starken ausbauen ubernehmen');

/** How well something is to be done; beside what is to be done they are no part of a wish. */
export const howWell = listed(`
  confident confidently effective effectively successful successfully strong stronger skilled skilful excellent convincing convincingly persuasive
  sicher sicherer souveran souveraner erfolgreich erfolgreicher uberzeugend uberzeugender wirksam wirksamer gekonnt
`);
