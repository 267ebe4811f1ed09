import type { LucideIcon } from 'lucide-preact';
import { ButtonLink } from './Button';
import { EmptyState } from './EmptyState';
import { hrefOf, type Route } from './route';
import { useAfter } from './use-after';

type Props = { icon: LucideIcon; title: string; /** Where to go on, as the button says. */ to: Route; children: string };

/** Long enough for a screen that deletes what it is about to be left. */
const patience = 300;

/** In place of a screen about something that is gone, unless the screen is just being left. */
export function Missing({ icon, title, to, children }: Props) {
  const stays = useAfter(patience);
  if (!stays) return null;
  return (
    <EmptyState
      isScreen
      icon={icon}
      title={title}
      actions={
        <ButtonLink variant="filled" href={hrefOf(to)}>
          {children}
        </ButtonLink>
      }
    />
  );
}
