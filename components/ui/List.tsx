import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import './List.css';

type ListProps = {
  label?: string | undefined;
  /** Whether other entries are about to come in place of these. */
  busy?: boolean | undefined;
  children: ComponentChildren;
};

/** A dense list. The role is stated because Safari drops it from lists without bullets. */
export const List = ({ label, busy, children }: ListProps) => (
  <ul role="list" class="list" aria-label={label} aria-busy={busy}>
    {children}
  </ul>
);

type RowProps = {
  /** Before the text, for instance a checkbox. */
  start?: ComponentChildren;
  /** After the text, for instance buttons. */
  end?: ComponentChildren;
  /** Below the line, over its full width. */
  below?: ComponentChildren;
  marked?: boolean | undefined;
  children: ComponentChildren;
};

export const Row = ({ start, end, below, marked, children }: RowProps) => (
  <li class={classes('row', marked && 'row--marked')}>
    <div class="row__line">
      {start}
      <div class="row__main">{children}</div>
      {end}
    </div>
    {below}
  </li>
);
