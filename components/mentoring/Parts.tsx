import { hrefOf } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { type MentoringPart, mentoringParts } from '@/lib/model/mentorship';
import type { Person } from '@/lib/model/person';
import './Parts.css';

/** The ways between the parts of a mentoring. */
export function Parts({ person, current }: { person: Person; current: MentoringPart }) {
  const { mentoring: t } = useTexts();
  return (
    <nav class="parts" aria-label={t.partsLabel(person.name)}>
      <ul role="list" class="parts__list">
        {mentoringParts.map((part) => (
          <li key={part}>
            <a class="parts__link" href={hrefOf({ screen: 'mentoring', id: person.id, part })} aria-current={part === current ? 'page' : undefined}>
              {t.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
