import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where the app is shown, and what that place can tell. */
export type Surface = {
  kind: 'popup' | 'sidepanel' | 'workspace';
  /** Calls back whenever another tab or another page comes to the front; returns what ends that. */
  watchTab: (changed: () => void) => () => void;
};

export const SurfaceContext = createContext<Surface>({ kind: 'popup', watchTab: () => () => undefined });

export const useSurface = (): Surface => useContext(SurfaceContext);
