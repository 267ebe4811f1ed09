import { render } from 'preact';

export type Surface = 'popup' | 'sidepanel' | 'workspace';

export function mount(surface: Surface): void {
  const root = document.getElementById('app');
  if (root) render(<main>{surface}</main>, root);
}
