import { navigate } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { draftToContact } from '@/lib/actions/draft-to-contact';
import type { ContactId } from '@/lib/model/id';

/** Opens the fitting draft to a contact. */
export function useWriting(): { write: (id: ContactId) => void; busy: boolean } {
  const { search: t } = useTexts();
  const { run, busy } = useTask();
  const write = (id: ContactId) =>
    void run(async () => {
      const { personId, kind } = await draftToContact(id, t.tag);
      navigate({ screen: 'compose', id: personId, kind });
    });
  return { write, busy };
}
