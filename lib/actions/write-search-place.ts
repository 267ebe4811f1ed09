import { type ChangeId, newId, type SearchPlaceId } from '@/lib/model/id';
import { SearchPlace, type SearchPlaceField, type SearchPlaceKind } from '@/lib/model/search-place';
import { toInstant } from '@/lib/model/time';
import { addEntry, deleteEntries, editEntry } from './write-entries';

/** Puts a place to look at on the search plan. Throws `ZodError` where a value does not fit. */
export async function addSearchPlace(name: string, kind: SearchPlaceKind, now = new Date()): Promise<SearchPlaceId> {
  const at = toInstant(now);
  const place: SearchPlace = { id: newId<SearchPlaceId>(), kind, name, url: '', notes: '', done: 'no', createdAt: at, updatedAt: at };
  await addEntry('searchPlaces', SearchPlace, place, now);
  return place.id;
}

/** Stores what is typed about a place. Throws `Refusal` where it is gone, `ZodError` where a value does not fit. */
export const editSearchPlace = (id: SearchPlaceId, words: Partial<Pick<SearchPlace, SearchPlaceField>>, now = new Date()): Promise<ChangeId> =>
  editEntry({ table: 'searchPlaces', schema: SearchPlace, id }, words, now);

export const deleteSearchPlace = (id: SearchPlaceId, now = new Date()): Promise<ChangeId> => deleteEntries('searchPlaces', [id], now);
