import type { Pair } from './pairs';

/** As the English ones: longer texts, all invented, with sentences that only sound like the wish; labelled before they were first tried. */
export const heldOutGerman: Pair[] = [
  {
    name: 'Solveig Brandauer',
    wishes: ['Mitarbeiterführung'],
    bio: [
      'Dr. Solveig Brandauer ist seit 2012 am Institut für Wasserbau.',
      'Sie führt eine Abteilung mit 35 Mitarbeiterinnen und Mitarbeitern.',
      'Der Weg zu ihrem Büro führt durch den Innenhof.',
      'Zuvor war sie in Lindental tätig.',
      'In ihrer Freizeit baut sie Drachen.',
    ],
    quoted: [1],
  },
  {
    name: 'Emeka Ziegler',
    wishes: ['maschinelles Lernen'],
    bio: [
      'Prof. Dr. Emeka Ziegler leitet die Arbeitsgruppe Sensorik.',
      'Mit Verfahren des maschinellen Lernens wertet er die Töne von Walen aus.',
      'Das Lernen fällt ihm leicht, sagt er.',
      'Die Maschinenhalle im Keller trägt den Namen seines Vorgängers.',
    ],
    quoted: [1],
  },
  {
    name: 'Katrin Ostermann',
    wishes: ['Projektmanagement'],
    bio: [
      'Katrin Ostermann ist gelernte Tischlerin.',
      'Sie verantwortet das Projektmanagement großer Umbauten, z. B. des Stadttheaters.',
      'Mit ihrem Chor probt sie jeden Dienstag.',
      'Sie hat zwei Söhne.',
    ],
    quoted: [1],
  },
  {
    name: 'Wenzel Aumann',
    wishes: ['Vorträge halten'],
    bio: [
      'Wenzel Aumann arbeitet in der Sternwarte.',
      'Seine Vorträge über Kometen füllen jeden Winter den Saal.',
      'Er hält sich gern im Freien auf.',
      'Zur Sternwarte hält der Bus Nr. 12.',
    ],
    quoted: [1],
  },
  {
    name: 'Nilufar Rast',
    wishes: ['Datenanalyse', 'Statistik'],
    bio: [
      'Nilufar Rast hat Mathematik in Neustadt studiert.',
      'Heute analysiert sie Daten aus Kläranlagen.',
      'Ihre statistischen Modelle nutzen drei Landesämter.',
      'Ihre Kontaktdaten stehen unten.',
      'Sie wandert gern.',
    ],
    quoted: [1, 2],
  },
  {
    name: 'Vitus Hallberg',
    wishes: ['ein eigenes Unternehmen gründen'],
    bio: [
      'Vitus Hallberg lernte Koch.',
      'Mit 26 Jahren gründete er sein erstes Unternehmen, eine Rösterei.',
      'Aus gesundheitlichen Gründen lebt er heute am Meer.',
      'Was seine Kinder unternehmen, erfährt er meist zuletzt.',
    ],
    quoted: [1],
  },
  {
    name: 'Friederike Noll',
    wishes: ['Nachhaltigkeit', 'Verhandlungsgeschick'],
    bio: [
      'Friederike Noll leitet den Einkauf der Nordlicht AG.',
      'Sie verhandelt mit Lieferanten auf drei Kontinenten.',
      'Unter ihr wurde die Lieferkette nachhaltig umgebaut.',
      'Sie spielt Handball.',
    ],
    quoted: [1, 2],
  },
  {
    name: 'Korbinian Thal',
    wishes: ['Öffentlichkeitsarbeit'],
    bio: [
      'Korbinian Thal ist Historiker.',
      'Seit 2018 verantwortet er die Öffentlichkeitsarbeit des Museums.',
      'Das Museum ist mit öffentlichen Verkehrsmitteln zu erreichen.',
      'Er stammt aus einer Familie von Müllern.',
    ],
    quoted: [1],
  },
  {
    name: 'Ayşe Berger',
    wishes: ['In fünf Jahren möchte ich ein Labor für Robotik leiten'],
    bio: [
      'Ayşe Berger kam vor fünf Jahren nach Riverton.',
      'Sie leitet das Labor für Robotik und autonome Systeme.',
      'Strom leiten ihre Gehäuse nicht.',
      'Sie hat über Greifarme promoviert.',
      'Am Wochenende segelt sie.',
    ],
    quoted: [1],
  },
  {
    name: 'Henrike Lindqvist',
    wishes: ['wissenschaftliches Schreiben'],
    bio: [
      'Henrike Lindqvist ist Lektorin im Verlag Nordstern.',
      'Sie gibt Kurse im wissenschaftlichen Schreiben für Promovierende.',
      'Schreiben Sie ihr gern eine Nachricht.',
      'Sie lebt mit drei Hunden auf dem Land.',
    ],
    quoted: [1],
  },
  {
    name: 'Benedikt Frey',
    wishes: ['Klimaschutz'],
    bio: [
      'Benedikt Frey berät Kommunen.',
      'Er hat für vierzig Gemeinden Pläne für den Klimaschutz geschrieben.',
      'Das Betriebsklima lobt er sehr.',
      'Zum Schutz der Daten bittet er um verschlüsselte Post.',
    ],
    quoted: [1],
  },
  {
    name: 'Jasna Kirchhoff',
    wishes: ['Konfliktlösung', 'Moderation'],
    bio: [
      'Jasna Kirchhoff ist Psychologin und Mediatorin.',
      'Sie löst Konflikte in Teams, bevor sie groß werden.',
      'Sie moderiert Klausuren von Vorständen und Gemeinderäten.',
      'Sie malt mit Lösungsmitteln aus Orangenöl.',
    ],
    quoted: [1, 2],
  },
  {
    name: 'Gregor Sandt',
    wishes: ['teaching', 'public speaking'],
    bio: [
      'Gregor Sandt unterrichtet Physik an der Abendschule.',
      'Als Redner ist er auf vielen Bühnen zu Hause.',
      'Er spricht Dänisch und Polnisch.',
      'Seine Großmutter war Seglerin.',
    ],
    quoted: [0, 1],
  },
  {
    name: 'Malte Overbeck',
    wishes: ['Produktentwicklung'],
    bio: [
      'Malte Overbeck ist Ingenieur (M.Sc.) und leitet ein Werk in Seehausen.',
      'Er entwickelt Produkte für die Pflege, vom Rollator bis zum Pflegebett.',
      'Die Entwicklung der Stadt verfolgt er mit Sorge.',
      'Er kocht für die ganze Straße.',
    ],
    quoted: [1],
  },
  {
    name: 'Leonore Wusthof',
    wishes: ['Frauen in Führungspositionen fördern'],
    bio: [
      'Dr.-Ing. Leonore Wusthof ist Vorständin der Seehausener Werft.',
      'Sie fördert Frauen auf dem Weg in Führungspositionen.',
      'Die Führung durch die Werft beginnt um 14 Uhr.',
      'Die Werft hat 900 Beschäftigte.',
    ],
    quoted: [1],
  },
  {
    name: 'Rasmus Tiede',
    wishes: ['leadership', 'energy'],
    bio: [
      'Rasmus Tiede ist Physiker.',
      'Bei den Stadtwerken leitet er die Abteilung Energiewirtschaft.',
      'Er hat Thermodynamik gelehrt.',
      'Seine Bienen stehen am Kanal.',
    ],
    quoted: [1],
  },
  // Nothing to quote.
  {
    name: 'Ortrud Beck',
    wishes: ['maschinelles Lernen'],
    bio: [
      'Ortrud Beck näht Kostüme für das Stadttheater.',
      'Ihre Maschinen stammen aus den fünfziger Jahren.',
      'Von ihr lernen jedes Jahr zwei Lehrlinge.',
      'Sie liebt die Oper.',
    ],
    quoted: [],
  },
  {
    name: 'Linus Pohl',
    wishes: ['Mitarbeiterführung'],
    bio: [
      'Linus Pohl ist wissenschaftlicher Mitarbeiter am Lehrstuhl für Geologie.',
      'Er kartiert Moränen im Hochgebirge.',
      'Eine Führung durch die Sammlung gibt es auf Anfrage.',
      'Er hat einen Führerschein für Traktoren.',
    ],
    quoted: [],
  },
  {
    name: 'Theodora Kranz',
    wishes: ['Verhandeln'],
    bio: [
      'Theodora Kranz handelt mit alten Karten.',
      'Ihr Laden liegt neben dem Rathaus.',
      'Ihre Dissertation handelt von Mühlen.',
      'Sie öffnet erst am Nachmittag.',
    ],
    quoted: [],
  },
  {
    name: 'Alwin Sturm',
    wishes: ['Unternehmensgründung'],
    bio: [
      'Alwin Sturm betreut das Archiv der Universität, gegründet 1409.',
      'Er kennt jeden Band.',
      'Mit der Familie unternimmt er lange Radreisen.',
      'Er trägt immer Schwarz.',
    ],
    quoted: [],
  },
  {
    name: 'Hedda Maurer',
    wishes: ['Projektmanagement', 'Programmieren'],
    bio: [
      'Hedda Maurer gestaltet das Programm des Kinos am Markt.',
      'Filme projiziert sie noch selbst.',
      'Sie mag Stummfilme mit Orgel.',
      'Ihre Schwester führt das Café nebenan.',
    ],
    quoted: [],
  },
  {
    name: 'Ferdinand Ahl',
    wishes: ['Vorträge halten'],
    bio: [
      'Ferdinand Ahl hält Ziegen und macht Käse.',
      'Seine Verträge mit den Läden der Stadt sind per Handschlag geschlossen.',
      'Er steht um vier Uhr auf.',
      'Den Hof hat er von einem Onkel übernommen.',
    ],
    quoted: [],
  },
  {
    name: 'Roswitha Engel',
    wishes: ['Datenschutz'],
    bio: [
      'Roswitha Engel ist Försterin im Bergwald.',
      'Sie sorgt für den Schutz seltener Eulen.',
      'Ihre Daten: geboren 1971, aufgewachsen in Lindental.',
      'Sie schnitzt Löffel.',
    ],
    quoted: [],
  },
  {
    name: 'Jost Wieland',
    wishes: ['Finanzplanung', 'Vertrieb'],
    bio: [
      'Jost Wieland ist Landschaftsgärtner.',
      'Er plant Dachgärten und Innenhöfe.',
      'Die Zeit vertreibt er sich mit Schach.',
      'Sein Lehrling heißt Bo.',
    ],
    quoted: [],
  },
];
