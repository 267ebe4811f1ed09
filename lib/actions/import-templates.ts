import type { ChangeId } from '@/lib/model/id';
import { Refusal } from '@/lib/model/refusal';
import { importTemplates as read } from '@/lib/outreach/user-templates/exchange';
import { recordChange } from '@/lib/store/ledger';
import { ownTemplates } from '@/lib/store/queries';

export type ImportedTemplates = { change: ChangeId; added: number; /** There already, word for word. */ known: number; /** Faulty. */ rejected: number };

/** Adds the templates of a file that are not there yet. Throws `Refusal` where it is no file of templates. */
export async function importTemplates(text: string, now = new Date()): Promise<ImportedTemplates> {
  const file = read(text, now);
  if (!file) throw new Refusal('notTemplates');
  const wordsOf = ({ name, kind, language, register, subject, body }: (typeof file.templates)[number]) =>
    JSON.stringify([name, kind, language, register, subject, body]);
  const { result, change } = await recordChange('importTemplates', now, async (ledger) => {
    const known = new Set((await ownTemplates()).map(wordsOf));
    const fresh = file.templates.filter((template) => !known.has(wordsOf(template)) && known.add(wordsOf(template)));
    await ledger.add('templates', fresh);
    return { result: fresh.length, count: fresh.length };
  });
  return { change, added: result, known: file.templates.length - result, rejected: file.rejected };
}
