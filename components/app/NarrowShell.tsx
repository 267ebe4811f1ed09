import { hrefOf, type Route } from '@/components/ui/route';
import { ErrorBoundary } from './ErrorBoundary';
import { screenFor } from './routes';
import { TopBar } from './TopBar';

/** Popup and side panel: one screen below the bar. */
export const NarrowShell = ({ route, windowId }: { route: Route; windowId: Promise<number | undefined> }) => (
  <div class="shell">
    <TopBar route={route} windowId={windowId} />
    <main class="shell__screen" key={hrefOf(route)}>
      <ErrorBoundary isScreen>{screenFor(route)}</ErrorBoundary>
    </main>
  </div>
);
