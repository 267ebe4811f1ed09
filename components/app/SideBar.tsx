import {
  CalendarCheck, ChartNoAxesColumn, FolderDown, HeartHandshake, Kanban, type LucideIcon, Merge, MessagesSquare, Settings, Target, UserPlus, Users,
} from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hrefOf, type Route, type ScreenName } from '@/components/ui/route';
import { useTexts } from '@/components/ui/texts';
import { BackupState } from './BackupState';
import { DueCount } from './DueCount';
import { ErrorBoundary } from './ErrorBoundary';
import './SideBar.css';

type Place = Extract<ScreenName, 'today' | 'plan' | 'shortlist' | 'board' | 'meetings' | 'mentoring' | 'duplicates' | 'progress' | 'add' | 'data' | 'settings'>;

const places: readonly { screen: Place; icon: LucideIcon }[] = [
  { screen: 'today', icon: CalendarCheck },
  { screen: 'plan', icon: Target },
  { screen: 'shortlist', icon: Users },
  { screen: 'board', icon: Kanban },
  { screen: 'meetings', icon: MessagesSquare },
  { screen: 'mentoring', icon: HeartHandshake },
  { screen: 'duplicates', icon: Merge },
  { screen: 'progress', icon: ChartNoAxesColumn },
  { screen: 'add', icon: UserPlus },
  { screen: 'data', icon: FolderDown },
  { screen: 'settings', icon: Settings },
];

/** The place that a screen belongs to. */
const placeOf: Record<ScreenName, Place> = {
  page: 'shortlist',
  today: 'today',
  welcome: 'settings',
  shortlist: 'shortlist',
  person: 'shortlist',
  compose: 'shortlist',
  plan: 'plan',
  search: 'plan',
  meetings: 'meetings',
  meeting: 'meetings',
  decision: 'meetings',
  mentoring: 'mentoring',
  board: 'board',
  progress: 'progress',
  merge: 'duplicates',
  duplicates: 'duplicates',
  drafts: 'today',
  templates: 'settings',
  add: 'add',
  data: 'data',
  print: 'shortlist',
  settings: 'settings',
};

/** The navigation of the workspace: a column at the side, a row above where the window is narrow. */
export function SideBar({ route }: { route: Route }) {
  const { app } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const current = placeOf[route.screen];
  useLayoutEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' }), [current]);
  return (
    <header class="side-bar">
      <p class="side-bar__name">{app.name}</p>
      <nav aria-label={app.navigation}>
        <ul role="list" class="side-bar__places" ref={list}>
          {places.map(({ screen, icon: Icon }) => (
            <li key={screen}>
              <a
                class="side-bar__place"
                href={hrefOf({ screen })}
                aria-current={route.screen === screen ? 'page' : current === screen ? 'true' : undefined}
              >
                <Icon size={16} />
                <span>{app.places[screen]}</span>
                {screen === 'today' && (
                  <ErrorBoundary quiet>
                    <DueCount />
                  </ErrorBoundary>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ErrorBoundary quiet>
        <BackupState />
      </ErrorBoundary>
    </header>
  );
}
