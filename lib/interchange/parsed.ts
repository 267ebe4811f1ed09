import type { FactField, Facts } from '@/lib/model/facts';

/** Somebody read from a file. `notes`: what the user had noted there; `tags`: groups, labels, categories. */
export type ImportedPerson = Facts & { notes?: string | undefined; tags?: string[] | undefined };

/** What a file can tell about a person. */
export type ImportField = FactField | 'notes' | 'tags';

/** Why an entry of a file is not taken. */
export type RowRefusal =
  /** There is no name, nor parts of one. */
  | 'noName'
  /** It is not about one person: a group, a place, an organisation. */
  | 'notAPerson'
  /** The entry has no end, or is not what it should be. */
  | 'broken'
  /** It is larger than an entry can reasonably be. */
  | 'tooLarge'
  /** It comes after more entries than one file may have. */
  | 'tooMany';

/**
 * One entry of a file. `line` (from 1) is where it begins; `unusable`: what the entry says in fields whose values are no such
 * thing (an e-mail address without @, a link that is no web address), which are left out.
 */
export type ParsedRow =
  | { line: number; person: ImportedPerson; unusable: ImportField[] }
  | { line: number; refused: RowRefusal };

/** At most so many entries of one file are taken. */
export const maxRows = 200_000;

/** Larger entries are refused (characters); a portrait in full size alone can be as large. */
export const maxRowLength = 10_000_000;
