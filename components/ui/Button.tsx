import type { LucideIcon } from 'lucide-preact';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { classes } from './classes';
import './Button.css';

/** `filled` is the one next step of a screen; `outline` any other; `plain` a quiet one; `danger` takes something away. */
export type ButtonVariant = 'filled' | 'outline' | 'plain' | 'danger';

type Look = { variant?: ButtonVariant | undefined; small?: boolean | undefined; icon?: LucideIcon | undefined; children: ComponentChildren };

const lookClasses = ({ variant = 'outline', small = false }: Omit<Look, 'children'>, own: unknown) =>
  classes('button', `button--${variant}`, small && 'button--small', typeof own === 'string' && own);

const Content = ({ icon: Icon, children }: Pick<Look, 'icon' | 'children'>) => (
  <>
    {Icon && <Icon size={16} />}
    <span>{children}</span>
  </>
);

type ButtonProps = Look & {
  /** While true or `busy`, the button stays focusable but does nothing: focus is never lost to the document. */
  disabled?: boolean | undefined;
  busy?: boolean | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'icon' | 'ref'>;

export function Button({ variant, small, icon, disabled, busy, buttonRef, class: own, children, onClick, ...rest }: ButtonProps) {
  const off = Boolean(disabled || busy);
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={lookClasses({ variant, small }, own)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.call(event.currentTarget, event);
      }}
    >
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

type ButtonLinkProps = Look & { href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'icon'>;

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ variant, small, icon, class: own, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} class={lookClasses({ variant, small }, own)}>
      <Content icon={icon}>{children}</Content>
    </a>
  );
}
