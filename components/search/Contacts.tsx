import { useTexts } from '@/components/ui/texts';
import { useTask } from '@/components/ui/use-task';
import { addContact } from '@/lib/actions/write-contact';
import type { Contact } from '@/lib/model/contact';
import type { ContactId } from '@/lib/model/id';
import type { Relation } from '@/lib/model/relation';
import type { LocalDate } from '@/lib/model/time';
import { AddLine } from './AddLine';
import { ContactCard } from './ContactCard';
import { useState } from 'preact/hooks';

export type ContactEntry = { contact: Contact; /** When they were asked, by a message sent or by the user's own word. */ asked: LocalDate | undefined };

/** The circles that usually lead to a mentor, the nearest first. */
const circles = ['family', 'friend', 'professor', 'colleague', 'boss', 'alumni', 'association', 'other'] as const satisfies Relation[];
type Circle = (typeof circles)[number];

const circleOf = (relation: Relation): Circle => circles.find((circle) => circle === relation) ?? 'other';

/** The map of people the user knows, circle by circle, each with whom they could introduce. */
export function Contacts({ entries }: { entries: readonly ContactEntry[] }) {
  const { search: t } = useTexts();
  const { run } = useTask();
  const [added, setAdded] = useState<ContactId>();
  const add = (circle: Circle, name: string) => void run(async () => setAdded(await addContact(name, circle)));
  return (
    <section class="stack">
      <h2>{t.people}</h2>
      <p class="muted">{t.peopleHint}</p>
      <div class="search-map">
        {circles.map((circle) => {
          const own = entries.filter(({ contact }) => circleOf(contact.relation) === circle);
          return (
            <section key={circle} class="search-circle">
              <h3>{t.circles[circle].title}</h3>
              <p class="muted small">{t.circles[circle].hint}</p>
              {own.length > 0 && (
                <ul role="list" class="stack">
                  {own.map((entry) => (
                    <ContactCard key={entry.contact.id} entry={entry} isNew={entry.contact.id === added} />
                  ))}
                </ul>
              )}
              <AddLine label={t.addPerson(t.circles[circle].title)} placeholder={t.circles[circle].example} submit={t.add} onText={(name) => add(circle, name)} />
            </section>
          );
        })}
      </div>
    </section>
  );
}
