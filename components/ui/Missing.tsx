import type { LucideIcon } from 'lucide-preact';
import { ButtonLink } from './Button';
import { EmptyState } from './EmptyState';
import { hrefOf, type Route } from './route';

type Props = { icon: LucideIcon; title: string; /** Where to go on, as the button says. */ to: Route; children: string };

/** In place of a screen about something that is gone. */
export const Missing = ({ icon, title, to, children }: Props) => (
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
