import { type Identifiable, matchKeys } from '@/lib/model/identity';
import { db } from './database';

/** The setting that holds one salt, or a list of them. */
export const saltName = 'doNotContactSalt';

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const isHex = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The usable salts in the value of the setting. */
export const saltsIn = (value: unknown): string[] => [value].flat().filter(isHex);

/** The salts of this database: its own, made at the first use, and those of backups that were restored into it. */
async function salts(): Promise<string[]> {
  return db.transaction('rw', db.settings, async () => {
    const stored = saltsIn((await db.settings.get(saltName))?.value);
    if (stored.length) return stored;
    const made = hex(crypto.getRandomValues(new Uint8Array(32)));
    await db.settings.put({ name: saltName, value: made });
    return [made];
  });
}

const digest = async (text: string) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));

/**
 * The salted hashes (SHA-256) under which somebody is kept off once their record is deleted. Not to be called within a
 * transaction, which would end while waiting.
 */
export async function doNotContactHashes(person: Identifiable): Promise<string[]> {
  const keys = matchKeys(person);
  const salted = (await salts()).flatMap((salt) => keys.map((key) => `${salt}\n${key}`));
  return Promise.all(salted.map(digest));
}

/** Which of `people`, by index, asked not to be contacted and were deleted since. Not to be called within a transaction. */
export async function findDoNotContact(people: readonly Identifiable[]): Promise<Set<number>> {
  const found = new Set<number>();
  if (!(await db.doNotContact.count())) return found;
  const hashes = await Promise.all(people.map(doNotContactHashes));
  const known = new Set(await db.doNotContact.where('hash').anyOf(hashes.flat()).primaryKeys());
  hashes.forEach((own, i) => own.some((hash) => known.has(hash)) && found.add(i));
  return found;
}
