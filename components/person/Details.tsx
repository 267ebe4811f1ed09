import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { editPerson } from '@/lib/actions/edit-person';
import { undo } from '@/lib/actions/undo';
import type { Person } from '@/lib/model/person';
import { FactField } from './FactField';
import { detailFields } from './field-places';

/** The facts about a person, each edited in place. Which fields stand folded away is decided on opening: nothing jumps while typing. */
export function Details({ person }: { person: Person }) {
  const { app, person: texts } = useTexts();
  const toast = useToast();
  const { run, busy } = useTask();
  const [{ shown, more }] = useState(() => detailFields(person));
  const removePhoto = async () => {
    const change = await editPerson(person.id, { photo: undefined });
    toast({ text: texts.photoRemoved, action: { label: app.undo, run: async () => void (await undo(change)) } });
  };
  return (
    <section>
      <h2>{texts.details}</h2>
      {shown.map((field) => (
        <FactField key={field} person={person} field={field} />
      ))}
      {more.length > 0 && (
        <Disclosure summary={texts.moreFields(more.length)}>
          {more.map((field) => (
            <FactField key={field} person={person} field={field} />
          ))}
        </Disclosure>
      )}
      {person.photo && (
        <Button small variant="plain" busy={busy} onClick={() => void run(removePhoto)}>
          {texts.removePhoto}
        </Button>
      )}
    </section>
  );
}
