import { CircleAlert, Info } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './Notice.css';

type Props = { tone?: 'info' | 'warning' | undefined; children: ComponentChildren; actions?: ComponentChildren };

/** A remark in its place on a screen, with what can be done about it. */
export const Notice = ({ tone = 'info', children, actions }: Props) => {
  const Icon = tone === 'info' ? Info : CircleAlert;
  return (
    <div class={`notice notice--${tone}`}>
      <Icon size={16} />
      <div class="notice__text">{children}</div>
      {actions}
    </div>
  );
};
