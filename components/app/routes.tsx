import type { ComponentChild, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { opening } from '@/components/compose/opening';
import { beginReading } from '@/components/page/PageState';
import { ShortlistScreen as ListScreen } from '@/components/shortlist/ShortlistScreen';
import { prepareList } from '@/components/shortlist/use-listed';
import { afterFirstSight } from '@/components/ui/after-first-sight';
import { lazy } from '@/components/ui/lazy';
import { Progress } from '@/components/ui/Progress';
import type { Route, RouteOf, ScreenName } from '@/components/ui/route';
import { type Surface, useSurface } from '@/components/ui/surface';
import { useTexts } from '@/components/ui/texts';
import type { PersonId } from '@/lib/model/id';
import { ErrorBoundary } from './ErrorBoundary';

function Loading() {
  const { app } = useTexts();
  return <Progress label={app.loading} />;
}

const lazyScreen = <Props extends object>(load: () => Promise<ComponentType<Props>>) => lazy(load, Loading);

const PageScreen = lazyScreen(async () => (await import('@/components/page/PageScreen')).PageScreen);
const TableScreen = lazyScreen(async () => (await import('@/components/shortlist/TableScreen')).TableScreen);
const BoardScreen = lazyScreen(async () => (await import('@/components/board/BoardScreen')).BoardScreen);
const ProgressScreen = lazyScreen(async () => (await import('@/components/progress/ProgressScreen')).ProgressScreen);
const DuplicatesScreen = lazyScreen(async () => (await import('@/components/duplicates/DuplicatesScreen')).DuplicatesScreen);
const MergeScreen = lazyScreen(async () => (await import('@/components/duplicates/MergeScreen')).MergeScreen);
const PlanScreen = lazyScreen(async () => (await import('@/components/plan/PlanScreen')).PlanScreen);
const SearchScreen = lazyScreen(async () => (await import('@/components/search/SearchScreen')).SearchScreen);
const MeetingsScreen = lazyScreen(async () => (await import('@/components/meeting/MeetingsScreen')).MeetingsScreen);
const MeetingScreen = lazyScreen(async () => (await import('@/components/meeting/MeetingScreen')).MeetingScreen);
const DecisionScreen = lazyScreen(async () => (await import('@/components/decision/DecisionScreen')).DecisionScreen);
const MentoringScreen = lazyScreen(async () => (await import('@/components/mentoring/MentoringScreen')).MentoringScreen);
const WelcomeScreen = lazyScreen(async () => (await import('@/components/welcome/WelcomeScreen')).WelcomeScreen);
const TodayScreen = lazyScreen(async () => (await import('@/components/today/TodayScreen')).TodayScreen);
const AddScreen = lazyScreen(async () => (await import('@/components/page/AddScreen')).AddScreen);
const PersonScreen = lazyScreen(async () => (await import('@/components/person/PersonScreen')).PersonScreen);
const ComposeScreen = lazyScreen(async () => (await import('@/components/compose/ComposeScreen')).ComposeScreen);
const DraftsScreen = lazyScreen(async () => (await import('@/components/compose/DraftsScreen')).DraftsScreen);
const TemplatesScreen = lazyScreen(async () => (await import('@/components/templates/TemplatesScreen')).TemplatesScreen);
const DataScreen = lazyScreen(async () => (await import('@/components/data/DataScreen')).DataScreen);
const PrintScreen = lazyScreen(async () => (await import('@/components/print/PrintScreen')).PrintScreen);
const SettingsScreen = lazyScreen(async () => (await import('@/components/settings/SettingsScreen')).SettingsScreen);

/** A list where there is little room, a table in the workspace. */
const ShortlistScreen = () => (useSurface().kind === 'workspace' ? <TableScreen /> : <ListScreen />);

/** The screen of each route. The list is part of the first load, the others come when asked for. */
const screens: { [Name in ScreenName]: (route: RouteOf<Name>) => ComponentChild } = {
  page: () => <PageScreen />,
  today: () => <TodayScreen />,
  welcome: () => <WelcomeScreen />,
  shortlist: () => <ShortlistScreen />,
  board: () => <BoardScreen />,
  progress: () => <ProgressScreen />,
  duplicates: () => <DuplicatesScreen />,
  merge: (route) => <MergeScreen route={route} />,
  plan: (route) => <PlanScreen route={route} />,
  search: () => <SearchScreen />,
  meetings: () => <MeetingsScreen />,
  meeting: (route) => <MeetingScreen route={route} />,
  decision: () => <DecisionScreen />,
  mentoring: (route) => <MentoringScreen route={route} />,
  templates: (route) => <TemplatesScreen route={route} />,
  drafts: () => <DraftsScreen />,
  data: (route) => <DataScreen route={route} />,
  print: ({ id }) => <PrintScreen id={id} />,
  settings: (route) => <SettingsScreen route={route} />,
  add: (route) => <AddScreen route={route} />,
  person: ({ id }) => (
    <>
      <PersonScreen id={id} />
      <WritingAhead id={id} />
    </>
  ),
  compose: ({ id, kind }) => <ComposeScreen id={id} kind={kind} />,
};

/** Not needed for what opens first, and not to hold it up. */
const SentReminder = lazy(async () => {
  await afterFirstSight();
  return (await import('@/components/compose/SentReminder')).SentReminder;
});

/** Begins what the popup opens with, while the texts are fetched: reading the page in front, or the shortlist. */
export async function prepareScreen({ screen }: Route, kind: Surface['kind']): Promise<void> {
  if (kind === 'workspace') return;
  if (screen === 'page') {
    beginReading();
    await PageScreen.prepare();
  }
  if (screen === 'shortlist') await prepareList();
}

type Opening = typeof opening;

/** Gives what the composer is opened with to `then`. Where it cannot be fetched, the screen says so itself. */
const withOpening = (then: (opening: Opening) => unknown): void =>
  void import('@/components/compose/opening').then(({ opening }) => then(opening), () => undefined);

/** Fetches what a place begins with, while a link to it is pointed at: the composer is there one frame after the click. */
export function prepareTarget(route: Route): void {
  if (route.screen !== 'compose') return;
  void ComposeScreen.prepare();
  withOpening((opening) => opening.prepare(route.id));
}

/** While a person's page is open and nothing else is to be done, what writing to them begins with is made ready: the next step is often that. */
function WritingAhead({ id }: { id: PersonId }) {
  useEffect(() => {
    let isOn = true;
    let stop: (() => void) | undefined;
    const begin = (opening: Opening) => {
      if (isOn) stop = opening.keep(id);
    };
    void afterFirstSight().then(() => {
      void ComposeScreen.prepare();
      withOpening(begin);
    });
    return () => {
      isOn = false;
      stop?.();
    };
  }, [id]);
  return null;
}

/** The screen that a route names, below the question whether the last message handed over was sent. */
export const screenFor = <Name extends ScreenName>(route: Route & { screen: Name }): ComponentChild => (
  <>
    {route.screen !== 'compose' && (
      <ErrorBoundary quiet>
        <SentReminder />
      </ErrorBoundary>
    )}
    {(screens[route.screen] as (route: Route) => ComponentChild)(route)}
  </>
);
