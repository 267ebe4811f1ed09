import type { ComponentChildren } from 'preact';
import './ActionBar.css';

/** The strip at the lower edge that holds a screen's main button; it stays in view while the screen scrolls. */
export const ActionBar = ({ children }: { children: ComponentChildren }) => <div class="action-bar">{children}</div>;
