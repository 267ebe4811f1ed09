import type { Texts } from '@/lib/i18n';
import type { ImportField, ImportTarget } from '@/lib/actions/open-import';

/** What the fields that a file can fill are called. */
const fieldName = ({ fields, person, shortlist }: Texts, field: ImportField): string =>
  field === 'notes' ? person.notes : field === 'tags' ? shortlist.tags : fields.labels[field];

/** "E-mail and Phone" */
export const fieldNames = (texts: Texts, tag: string, names: readonly ImportField[]): string =>
  new Intl.ListFormat(tag).format(names.map((field) => fieldName(texts, field)));

const own = ['middleName', 'city', 'region', 'countryName', 'connectedOn'] as const satisfies ImportTarget[];
const isOwn = (target: ImportTarget): target is (typeof own)[number] => (own as readonly string[]).includes(target);

/** What a column can be imported as. */
export const targetName = (texts: Texts, target: ImportTarget): string =>
  isOwn(target) ? texts.data.import.targets[target] : fieldName(texts, target);
