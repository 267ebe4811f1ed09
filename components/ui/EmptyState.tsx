import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './EmptyState.css';

type Props = { icon: LucideIcon; title: string; children?: ComponentChildren; actions?: ComponentChildren };

/** What stands where a list would be: says why it is empty and what to do next. */
export const EmptyState = ({ icon: Icon, title, children, actions }: Props) => (
  <div class="empty-state">
    <span class="empty-state__icon">
      <Icon size={24} />
    </span>
    <h2>{title}</h2>
    {children && <div class="empty-state__text">{children}</div>}
    {actions && <div class="empty-state__actions">{actions}</div>}
  </div>
);
