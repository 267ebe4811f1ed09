import { fold } from '@/lib/model/fold';
import type { ImportField } from '../parsed';

/** What a column can be imported as; some are put together into one field. */
export type ImportTarget = Exclude<ImportField, 'photo'> | 'middleName' | 'city' | 'region' | 'countryName' | 'connectedOn';

/**
 * The headings under which programs and people write each of these, in English and German, as they stand after `headingKey`.
 * A number at the end ("E-mail 2 - Value", "Telefon 3") does not count. First come, first served between the targets.
 */
const headings: Record<ImportTarget, string> = {
  name:
    'name|full name|fullname|display name|displayname|person|contact|contact name|kontakt|kontaktname|vollstandiger name|' +
    'vor- und nachname|file as|mentor',
  honorific: 'honorific|name prefix|prefix|salutation title|academic title|anrede titel|akademischer titel|titel|namensprafix|prafix|dr',
  givenName: 'given name|first name|firstname|forename|vorname|rufname',
  middleName: 'middle name|additional name|second name|weitere vornamen|2 vorname|zweiter vorname',
  familyName: 'family name|last name|lastname|surname|nachname|familienname|name last',
  suffix: 'suffix|name suffix|credentials|post nominals|namenssuffix',
  role:
    'role|title|job title|jobtitle|position|function|occupation|organization title|organization 1 - title|funktion|rolle|beruf|' +
    'berufsbezeichnung|stelle|tatigkeit|position titel',
  organization:
    'organization|organisation|company|company name|employer|institution|firm|organization name|organization 1 - name|firma|' +
    'unternehmen|arbeitgeber|hochschule|universitat|einrichtung',
  section:
    'section|department|division|team|group|organization department|organization 1 - department|abteilung|bereich|fachbereich|' +
    'institut|lehrstuhl',
  emails:
    'emails|email|e-mail|mail|email address|e-mail address|e-mail - value|email - value|e-mail value|mail address|emailadresse|' +
    'e-mail-adresse|mailadresse|e-mail adresse|business email|work email|contact email|e-mail geschaftlich',
  phones:
    'phones|phone|telephone|tel|phone number|phone - value|mobile|mobile phone|cell|cell phone|business phone|work phone|' +
    'primary phone|company main phone|telefon|telefonnummer|rufnummer|handy|mobil|mobiltelefon|telefon geschaftlich|' +
    'geschaftlich telefon|durchwahl',
  location: 'location|place|office location|ort|standort|buro|arbeitsort',
  city: 'city|town|business city|work city|address - city|stadt|ort geschaftlich|geschaftlich ort',
  region: 'region|state|province|business state|address - region|bundesland|kanton|region geschaftlich|geschaftlich region',
  countryName:
    'country|business country|business country/region|address - country|land|land/region geschaftlich|geschaftlich land/region|' +
    'land geschaftlich',
  profileUrl: 'profile url|profile|profile link|linkedin|linkedin url|linkedin profile|profil|profillink|profilseite|profil url|url',
  links: 'links|link|website|web site|web page|webpage|homepage|personal web page|website - value|webseite|internet|internetseite|www',
  bio: 'bio|biography|about|description|biografie|biographie|lebenslauf|beschreibung',
  education: 'education|degree|class year|graduation year|abschluss|ausbildung|studium|jahrgang',
  notes: 'notes|note|comment|comments|remarks|notizen|notiz|bemerkung|bemerkungen|kommentar|anmerkungen',
  tags:
    'tags|tag|labels|label|categories|category|keywords|group membership|groups|kategorien|kategorie|schlagworter|schlagworte|' +
    'stichworter|gruppen',
  connectedOn: 'connected on|verbunden am|vernetzt am',
};

/** A heading without case, accents, numbers, and blanks that are too many: "E-mail 2 - Value" is "e-mail - value". */
export const headingKey = (heading: string): string =>
  fold(heading.replace(/^'/, ''))
    .replace(/\s*\b[1-9]\d?\b\s*:?/g, ' ')
    .replace(/[_:()*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const targets = new Map<string, ImportTarget>();
for (const [target, list] of Object.entries(headings) as [ImportTarget, string][]) {
  for (const heading of list.split('|')) if (!targets.has(headingKey(heading))) targets.set(headingKey(heading), target);
}

/** What a column of this heading holds, as far as the heading says. */
export const targetOfHeading = (heading: string): ImportTarget | undefined => targets.get(headingKey(heading));

export const importTargets = Object.keys(headings) as ImportTarget[];
