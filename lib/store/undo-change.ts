import type { Collection, Table } from 'dexie';
import type { RowChange } from '@/lib/model/change';
import type { ChangeId, PersonId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { tablesOfPerson } from '@/lib/model/stored-tables';
import { forgetChanges, readChangeRows } from './change-rows';
import { db } from './database';
import { PostingsUpdate } from './postings/update-postings';
import { print, printRow } from './print';
import { fieldOf, type Row, restoreFields } from './row-change';
import { doors, type LedgerTable, ledgerTableNames, tablesOfDoors } from './tables';
import { writing } from './writing';

/** What is to be done to a row to undo its change; `kept`: the user wrote something since that would be lost by undoing all of it. */
type Undoing = { put?: Row; remove?: boolean; kept?: boolean };

/**
 * Takes a change back, exactly where nothing happened since. What the user wrote after it stays:
 * a field that was changed again keeps its newer value; a row that the change added and that was changed since stays; a person whom
 * the change added and about whom there is something newer (a message, a draft with the user's words, a reminder, a step of
 * the history) stays, with what the change wrote about them; a row deleted since stays deleted.
 *
 * Resolves to how many rows were not (wholly) undone for such a reason. `onPart` hears how many rows of how many are looked at; where it
 * throws, nothing is undone. Throws `Refusal` where the change is not remembered.
 */
export const undoChange = (id: ChangeId, onPart: (done: number, total: number) => void = () => undefined): Promise<{ kept: number }> =>
  writing([...tablesOfDoors(), db.changes, db.changeParts], async () => {
    if (!(await db.changes.get(id))) throw new Refusal('nothingToUndo');
    const changes = await readChangeRows(id);
    const peopleInUse = await findPeopleInUse(changes);
    const postings = new PostingsUpdate();
    let kept = 0;
    let done = 0;
    for (const table of ledgerTableNames) {
      for (const part of inParts(changes.filter((row) => row.table === table))) {
        onPart(done, changes.length);
        kept += await undoIn(table, part, peopleInUse, postings);
        done += part.length;
      }
    }
    onPart(done, changes.length);
    await postings.write();
    await forgetChanges([id]);
    return { kept };
  });

/** Rows are looked at in parts of so many, so that memory holds no more of them, and the page lives on meanwhile. */
const partSize = 500;

function* inParts(changes: readonly RowChange[]): Generator<RowChange[]> {
  for (let first = 0; first < changes.length; first += partSize) yield changes.slice(first, first + partSize);
}

async function undoIn(table: LedgerTable, changes: readonly RowChange[], peopleInUse: ReadonlySet<unknown>, postings: PostingsUpdate): Promise<number> {
  const door = doors[table];
  const current = (await door.table().bulkGet(changes.map(({ key }) => key) as never)) as (Row | undefined)[];
  const steps = changes.map((change, i) => ({ key: change.key, ...undoing(change, current[i], peopleInUse) }));
  const removed = steps.filter(({ remove }) => remove).map(({ key }) => key);
  await door.put(steps.flatMap(({ put }) => (put ? [put as never] : [])), false, postings);
  await door.remove(removed as never[], postings);
  if (table === 'people') await dropUntouchedDrafts(removed as PersonId[]);
  return steps.filter((step) => step.kept).length;
}

function undoing(change: RowChange, current: Row | undefined, peopleInUse: ReadonlySet<unknown>): Undoing {
  if (change.kind === 'removed') return current ? { kept: true } : { put: change.row };
  if (!current) return { kept: change.kind === 'updated' };
  if (change.kind === 'added') {
    const isInUse = printRow(current) !== change.print || peopleInUse.has(change.table === 'people' ? current.id : current.personId);
    return isInUse ? { kept: true } : { remove: true };
  }
  const isNewer = change.fields.some(({ path, print: written }) => print(fieldOf(current, path)) !== written);
  return { put: restoreFields(current, change.fields), kept: isNewer };
}

/**
 * The rows about any of these people, of whom a change has made perhaps very many. Ids sort by the time they were made, so one range holds
 * them all and little else; going from one to the next takes minutes.
 */
function between(table: Table, people: readonly PersonId[]): Collection {
  const wanted = new Set(people);
  const [first, last] = people.reduce<[string, string]>(([low, high], id) => [id < low ? id : low, id > high ? id : high], ['\uffff', '']);
  return table.where('personId').between(first, last, true, true).and(({ personId }: { personId: PersonId }) => wanted.has(personId));
}

const mark = (table: string, key: unknown) => JSON.stringify([table, key]);

/** The people whom a change added and about whom something was written since. */
async function findPeopleInUse(changes: readonly RowChange[]): Promise<Set<unknown>> {
  const own = new Set(changes.map(({ table, key }) => mark(table, key)));
  const added = changes.filter((change) => change.kind === 'added' && change.table === 'people');
  const ids = added.map(({ key }) => key as PersonId);
  const inUse = new Set<unknown>();
  for (const table of tablesOfPerson) {
    const rows = (await between(doors[table].table(), ids).toArray()) as { id: string; personId: string; edited?: boolean }[];
    for (const row of rows) if (!own.has(mark(table, row.id)) && row.edited !== false) inUse.add(row.personId);
  }
  for (const part of inParts(added)) {
    const current = await db.people.bulkGet(part.map(({ key }) => key as PersonId));
    part.forEach((change, i) => change.kind === 'added' && current[i] && printRow(current[i]) !== change.print && inUse.add(change.key));
  }
  return inUse;
}

/** Drafts that the user only looked at go with the person. */
const dropUntouchedDrafts = (people: readonly PersonId[]) => between(db.drafts, people).delete();
