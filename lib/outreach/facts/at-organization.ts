import type { MessageLanguage } from '@/lib/model/message';

const feminine = 'Universität|Hochschule|Fachhochschule|Schule|Akademie|Klinik|Bank|Stiftung|Gesellschaft|Fakultät|Kanzlei|Agentur|Stadt';
const masculineOrNeuter = 'Institut|Zentrum|Museum|Lehrstuhl|Fraunhofer-Institut|Max-Planck-Institut|Klinikum|Universitätsklinikum|Kolleg|College|Gymnasium';
const adjectives = String.raw`((?:\p{Lu}[\p{L}-]*e\s+)*)`;
const rules: [RegExp, string][] = [
  [new RegExp(`^${adjectives}((?:\\p{L}*-)?(?:${feminine}|\\p{Lu}\\p{Ll}*(?:universität|hochschule|schule|akademie|klinik|stiftung))(?=[\\s,-]|$).*)$`, 'u'), 'an der'],
  [/^()(.*\s(?:GmbH|gGmbH|AG|KG|SE|eG|UG|OHG|KGaA|GmbH & Co\. KG))$/u, 'bei der'],
  [new RegExp(`^${adjectives}((?:${masculineOrNeuter})(?=[\\s,-]|$).*)$`, 'u'), 'am'],
];

/** "bei den Stadtwerken Musterstadt" */
const plural = /^(\p{Lu}\p{L}*(?:werke|betriebe|dienste))(?=\s|$)(?!.*(?:GmbH|AG|KG)$)(.*)$/u;

/** "an der Technischen Universität Wien", "am Institut für …", else "bei Muster AG". */
function germanPlace(organization: string): string {
  const many = plural.exec(organization);
  if (many) return `bei den ${many[1] ?? ''}n${many[2] ?? ''}`;
  for (const [pattern, preposition] of rules) {
    const match = pattern.exec(organization);
    if (match) return `${preposition} ${(match[1] ?? '').replace(/e(?=\s)/g, 'en')}${match[2] ?? ''}`;
  }
  return `bei ${organization}`;
}

/** "at Acme", "bei Acme", with the preposition and article the name asks for. */
export const atOrganization = (organization: string, language: MessageLanguage): string =>
  language === 'de' ? germanPlace(organization) : `at ${/^(University|Institute|Museum|Ministry|Department) of\b/.test(organization) ? 'the ' : ''}${organization}`;
