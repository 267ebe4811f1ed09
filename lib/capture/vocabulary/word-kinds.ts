/** What a word can be a sign of: one bit each, so that a word can be several. In the order of the packed table of words. */
export const Role = 1;
export const Modifier = 2;
export const Group = 4;
export const Organization = 8;
export const Address = 16;
export const Place = 32;
export const Education = 64;
/** A word of East Asian headings and menus. */
export const Heading = 128;
/** A family name in East Asian letters. */
export const Surname = 256;
/** What people study, teach or practise: an end or a word that no firm is called by alone. */
export const Topic = 512;

/**
 * How a key of the table of words is matched: the whole word, its beginning, its end; anywhere in a text without spaces. The numbers
 * salt the hashes: of some tried, those with which the fewest common words and names meet a known word by chance.
 */
export const Whole = 195;
export const Prefix = 196;
export const Suffix = 197;
export const Anywhere = 198;
/** The same for the whole terms of the other table. */
export const Term = 990;

/** What a label introduces: the first bits of the packed table of terms, in this order. */
export const labelFields = ['phone', 'fax', 'email', 'location', 'role', 'organization', 'education', 'bio', 'website', 'unit', 'other'] as const;
export type LabelField = (typeof labelFields)[number];

/** What a term can be within or beside a name: the bits after those of labels, in the order of the packed table. */
const first = 2 ** labelFields.length;
/** A title wherever it stands; one only before two words of name; one only with a point or before a title. */
export const Title = first;
export const WordTitle = first * 2;
export const DottedTitle = first * 4;
/** What belongs to a title before it (`Associate Professor`), and behind it (`Dr. rer. nat.`). */
export const TitleHead = first * 8;
export const TitleTail = first * 16;
/** Degrees, fellowships and offices behind a name; `Jr.`, `III`. */
export const Degree = first * 32;
export const Generation = first * 64;
/** Words written small inside names; titles of nobility; family names as short as initials. */
export const Particle = first * 128;
export const Noble = first * 256;
export const ShortSurname = first * 512;
/** Words that only link others (`of`, `und`, `de la`). */
export const Linking = first * 1024;
/** Words whose letters mislead: names, other words, and those that are both. */
export const KnownName = first * 2048;
export const KnownWord = first * 4096;
export const Ambiguous = first * 8192;
