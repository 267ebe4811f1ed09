import { AppWindow, CalendarCheck, type LucideIcon, PanelRightOpen, ScanFace, Settings, Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFirstSight } from '@/components/ui/after-first-sight';
import { errorToast } from '@/components/ui/error-toast';
import { IconButton, IconLink } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { hrefOf, type Route, type ScreenName } from '@/components/ui/route';
import { useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { openSidePanel, openWorkspace } from '@/lib/browser';
import { ErrorBoundary } from './ErrorBoundary';
import './TopBar.css';

const DueCount = lazy(async () => {
  await afterFirstSight();
  return (await import('./DueCount')).DueCount;
});

type Tab = Extract<ScreenName, 'page' | 'shortlist' | 'today'>;

const tabs: readonly { screen: Tab; icon: LucideIcon }[] = [
  { screen: 'page', icon: ScanFace },
  { screen: 'shortlist', icon: Users },
  { screen: 'today', icon: CalendarCheck },
];

/** The tab that a screen belongs to. */
const tabOf: Record<ScreenName, Tab | undefined> = {
  page: 'page',
  shortlist: 'shortlist',
  today: 'today',
  welcome: undefined,
  person: 'shortlist',
  compose: 'shortlist',
  plan: undefined,
  search: undefined,
  meetings: undefined,
  meeting: 'shortlist',
  decision: undefined,
  mentoring: undefined,
  board: 'shortlist',
  progress: 'today',
  duplicates: 'shortlist',
  merge: 'shortlist',
  drafts: 'today',
  templates: undefined,
  add: undefined,
  data: undefined,
  print: 'shortlist',
  settings: undefined,
};

export function TopBar({ route, windowId }: { route: Route; windowId: Promise<number | undefined> }) {
  const { app } = useTexts();
  const { kind } = useSurface();
  const current = tabOf[route.screen];
  return (
    <header class="top-bar">
      <nav class="top-bar__tabs" aria-label={app.navigation}>
        {tabs.map(({ screen, icon: Icon }) => (
          <a
            key={screen}
            class="top-bar__tab"
            href={hrefOf({ screen })}
            aria-current={route.screen === screen ? 'page' : current === screen ? 'true' : undefined}
          >
            <Icon size={16} />
            <span>{app.tabs[screen]}</span>
            {screen === 'today' && (
              <ErrorBoundary quiet>
                <DueCount />
              </ErrorBoundary>
            )}
          </a>
        ))}
      </nav>
      {kind === 'popup' && <SidePanelButton windowId={windowId} />}
      <WorkspaceButton closes={kind === 'popup'} />
      <IconLink
        icon={Settings}
        label={app.settings}
        href={hrefOf({ screen: 'settings' })}
        aria-current={route.screen === 'settings' ? 'page' : undefined}
      />
    </header>
  );
}

/** The workspace opens where the user is: at the same person, the same message. */
function WorkspaceButton({ closes }: { closes: boolean }) {
  const { app, errors } = useTexts();
  const toast = useToast();
  const open = () =>
    openWorkspace(location.hash).then(
      () => closes && close(),
      (error: unknown) => toast(errorToast(error, errors)),
    );
  return <IconButton icon={AppWindow} label={app.openWorkspace} onClick={() => void open()} />;
}

/** The browser opens a panel only in direct answer to the click, so the window must be known before. */
function SidePanelButton({ windowId }: { windowId: Promise<number | undefined> }) {
  const { app, errors } = useTexts();
  const toast = useToast();
  const [id, setId] = useState<number>();
  useEffect(() => void windowId.then(setId, () => undefined), [windowId]);
  const open = () => {
    openSidePanel(id).then(
      () => close(),
      (error: unknown) => toast(errorToast(error, errors)),
    );
  };
  return <IconButton icon={PanelRightOpen} label={app.openSidePanel} onClick={open} />;
}
