import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { ScreenTitle } from './ScreenTitle';
import './EmptyState.css';

type Props = {
  icon: LucideIcon;
  title: string;
  /** Stands in place of a whole screen: its title is that of the screen. */
  isScreen?: boolean | undefined;
  children?: ComponentChildren;
  actions?: ComponentChildren;
};

/** What stands where a list would be: says why it is empty and what to do next. */
export const EmptyState = ({ icon: Icon, title, isScreen = false, children, actions }: Props) => (
  <div class="empty-state">
    <span class="empty-state__icon">
      <Icon size={24} />
    </span>
    {isScreen ? <ScreenTitle>{title}</ScreenTitle> : <h2>{title}</h2>}
    {children && <div class="empty-state__text">{children}</div>}
    {actions && <div class="empty-state__actions">{actions}</div>}
  </div>
);
