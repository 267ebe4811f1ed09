import type { FactField } from '@/lib/model/facts';
import { type MatchKey, matchKeys, matchPeople } from '@/lib/model/identity';
import type { Person } from '@/lib/model/person';
import { applyImport, personFromFile, type SourceFile } from './apply-import';
import type { ImportedPerson, ImportField, ParsedRow, RowRefusal } from './parsed';

/**
 * What becomes of one entry of a file. `new`: somebody who is not saved; `merge`: goes into `before`, who is saved or stood further
 * up in the file, and changes `fields`; `same`: says nothing new. `kept`: fields in which the file says something else than what is
 * saved, which stays. `unusable`: fields of the entry that are left out.
 */
export type PlannedRow =
  | { line: number; kind: 'new'; person: Person; unusable: ImportField[] }
  | { line: number; kind: 'merge'; before: Person; person: Person; fields: ImportField[]; kept: FactField[]; unusable: ImportField[] }
  | { line: number; kind: 'same'; person: Person; kept: FactField[]; unusable: ImportField[] }
  | { line: number; kind: 'refused'; refused: RowRefusal };

/**
 * Decides, piece by piece of a file, what becomes of each entry; remembers those before, so that somebody who stands twice in a file
 * is saved once.
 */
export class ImportPlanner {
  readonly #file: SourceFile;
  /** Everybody met so far as they will be, by id and by key. */
  readonly #people = new Map<string, Person>();
  readonly #byKey = new Map<MatchKey, string[]>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /**
   * The next entries. `saved`: for each the saved person whom it is about, at the same index; `isBarred`: whether the entry at
   * this index is about somebody who asked not to be contacted and was deleted since.
   */
  plan(
    rows: readonly ParsedRow[],
    saved: readonly (Person | undefined)[],
    isBarred: (index: number) => boolean = () => false,
  ): PlannedRow[] {
    const people = rows.map((row) => ('person' in row ? row.person : undefined));
    const keys = people.map((person) => (person ? matchKeys(person) : []));
    return rows.map((row, i) => {
      if ('refused' in row) return { line: row.line, kind: 'refused', refused: row.refused };
      const before = this.#current(saved[i]) ?? this.#metBefore(row.person, keys[i] ?? []);
      const planned = before ? this.#merged(row, before) : this.#added(row, isBarred(i));
      this.#remember(planned.person, keys[i] ?? []);
      return planned;
    });
  }

  #current(saved: Person | undefined): Person | undefined {
    return saved && (this.#people.get(saved.id) ?? saved);
  }

  #metBefore(person: ImportedPerson, keys: readonly MatchKey[]): Person | undefined {
    const having = (key: MatchKey) => (this.#byKey.get(key) ?? []).map((id) => this.#people.get(id)).filter((one) => one !== undefined);
    return matchPeople([person], [keys], having)[0];
  }

  #added({ line, person, unusable }: Extract<ParsedRow, { person: unknown }>, isBarred: boolean): PlannedRow & { person: Person } {
    return { line, kind: 'new', person: personFromFile(person, isBarred ? 'doNotContact' : 'shortlisted', this.#file), unusable };
  }

  #merged({ line, person, unusable }: Extract<ParsedRow, { person: unknown }>, before: Person): PlannedRow & { person: Person } {
    const applied = applyImport(before, person, this.#file);
    if (!applied.fields.length) return { line, kind: 'same', person: before, kept: applied.kept, unusable };
    return { line, kind: 'merge', before, ...applied, unusable };
  }

  #remember(person: Person, keys: readonly MatchKey[]): void {
    this.#people.set(person.id, person);
    for (const key of keys) {
      const ids = this.#byKey.get(key) ?? [];
      if (!ids.includes(person.id)) this.#byKey.set(key, [...ids, person.id].slice(-maxHavers));
    }
  }
}

/** Of many who share a key (the address of an office) only the last are compared with. */
const maxHavers = 50;
