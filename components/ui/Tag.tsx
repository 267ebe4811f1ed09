import type { ComponentChildren } from 'preact';
import './Tag.css';

/** A word that the user put on a person. */
export const Tag = ({ children }: { children: ComponentChildren }) => (
  <span class="tag" dir="auto">
    {children}
  </span>
);
