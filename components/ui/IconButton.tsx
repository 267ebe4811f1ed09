import type { LucideIcon } from 'lucide-preact';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'preact';
import { classes } from './classes';
import './IconButton.css';

type Common = { icon: LucideIcon; label: string; class?: string | undefined };

type IconButtonProps = Common & { buttonRef?: Ref<HTMLButtonElement> | undefined } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'icon' | 'label' | 'class' | 'ref'
  >;

/** A button that shows an icon only; `label` is its name and its tooltip. */
export function IconButton({ icon: Icon, label, class: own, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} ref={buttonRef ?? null} class={classes('icon-button', own)} aria-label={label}>
      <Icon size={18} />
    </button>
  );
}

type IconLinkProps = Common & { href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'icon' | 'label' | 'class'>;

export function IconLink({ icon: Icon, label, class: own, ...rest }: IconLinkProps) {
  return (
    <a title={label} {...rest} class={classes('icon-button', own)} aria-label={label}>
      <Icon size={18} />
    </a>
  );
}
