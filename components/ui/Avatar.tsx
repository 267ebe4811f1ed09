import type { Facts } from '@/lib/model/facts';
import { initialsOf } from './initials';
import './Avatar.css';

type Props = { person: Pick<Facts, 'name' | 'givenName' | 'familyName' | 'photo'>; large?: boolean };

/** Portrait or initials; decoration only, the name stands beside it. An image is never fetched from a page's address. */
export function Avatar({ person, large = false }: Props) {
  const own = large ? 'avatar avatar--large' : 'avatar';
  if (person.photo?.startsWith('data:image/')) return <img class={own} src={person.photo} alt="" />;
  return (
    <span class={own} aria-hidden="true">
      {initialsOf(person)}
    </span>
  );
}
