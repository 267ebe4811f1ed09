import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { useLive } from '@/components/ui/use-live';
import type { PersonId } from '@/lib/model/id';
import { similarPeople } from '@/lib/store/queries';

/** That another record may be of the same person, with the reasons; nothing where there is none. */
export function Similar({ id }: { id: PersonId }) {
  const { duplicates: t } = useTexts();
  const [first] = useLive(() => similarPeople(id), [id]) ?? [];
  if (!first) return null;
  const { person, reasons } = first;
  return (
    <Notice
      actions={
        <ButtonLink small href={hrefOf({ screen: 'merge', id, other: person.id })}>
          {t.compare}
        </ButtonLink>
      }
    >
      <p>
        {t.mayBe} <bdi>{person.name}</bdi> ({reasons.map((reason) => t.reasons[reason]).join(', ')})
      </p>
    </Notice>
  );
}
