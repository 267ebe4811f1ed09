import { PeoplePane } from '@/components/shortlist/PeoplePane';
import { hrefOf, type Route, type ScreenName } from '@/components/ui/route';
import { useWide } from '@/components/ui/use-wide';
import { ErrorBoundary } from './ErrorBoundary';
import { screenFor } from './routes';
import { Shortcuts } from './Shortcuts';
import { SideBar } from './SideBar';
import './WideShell.css';

/** Screens about one person: the list stays beside them where there is room. */
const besideList: ReadonlySet<ScreenName> = new Set(['person', 'compose']);

/** A tab of the browser has no page in front of it: what would show that page shows the shortlist. */
const inWorkspace = (route: Route): Route => (route.screen === 'page' ? { screen: 'shortlist' } : route);

/** The workspace: navigation at the side, and the list next to the person opened from it. */
export function WideShell({ route: asked }: { route: Route }) {
  const route = inWorkspace(asked);
  const isWide = useWide();
  const withList = isWide && besideList.has(route.screen);
  return (
    <div class={withList ? 'wide wide--list' : 'wide'}>
      <SideBar route={route} />
      {withList && (
        <div class="wide__list">
          <ErrorBoundary>
            <PeoplePane current={route.screen === 'person' || route.screen === 'compose' ? route.id : undefined} />
          </ErrorBoundary>
        </div>
      )}
      <main class="shell__screen" key={hrefOf(route)}>
        <ErrorBoundary isScreen>{screenFor(route)}</ErrorBoundary>
      </main>
      <Shortcuts />
    </div>
  );
}
