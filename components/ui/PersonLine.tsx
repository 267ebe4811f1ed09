import type { ComponentChildren } from 'preact';
import type { Facts } from '@/lib/model/facts';
import type { Status } from '@/lib/model/status';
import { Avatar } from './Avatar';
import { StatusBadge } from './StatusBadge';
import { useTexts } from './texts';
import './PersonLine.css';

export type ShownPerson = Pick<Facts, 'name' | 'givenName' | 'familyName' | 'role' | 'organization' | 'photo'>;

type Props = {
  person: ShownPerson;
  status?: Status | undefined;
  /** Where the name leads; the whole line is the target then. */
  href?: string | undefined;
  /** Whether this is the person shown beside the list. */
  current?: boolean | undefined;
  /** A further line below role and organisation. */
  children?: ComponentChildren;
};

/** The one way a person is shown: portrait or initials, name, role at organisation, status. */
export function PersonLine({ person, status, href, current, children }: Props) {
  const { fields } = useTexts();
  const position = fields.position(person.role, person.organization);
  return (
    <div class="person-line">
      <Avatar person={person} />
      <div class="person-line__text">
        <div class="person-line__head">
          {href ? (
            <a class="person-line__name person-line__name--link" dir="auto" href={href} aria-current={current ? 'page' : undefined}>
              {person.name}
            </a>
          ) : (
            <span class="person-line__name" dir="auto">
              {person.name}
            </span>
          )}
          {status && <StatusBadge status={status} />}
        </div>
        {position && (
          <p class="person-line__position">
            <bdi>{position}</bdi>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
