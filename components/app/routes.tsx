import type { ComponentChild } from 'preact';
import { PageScreen } from '@/components/page/PageScreen';
import { ShortlistScreen } from '@/components/shortlist/ShortlistScreen';
import { TodayScreen } from '@/components/today/TodayScreen';
import type { Route, RouteOf, ScreenName } from '@/components/ui/route';
import { lazyScreen } from './lazy-screen';

const AddScreen = lazyScreen(async () => (await import('@/components/page/AddScreen')).AddScreen);
const PersonScreen = lazyScreen(async () => (await import('@/components/person/PersonScreen')).PersonScreen);
const ComposeScreen = lazyScreen(async () => (await import('@/components/compose/ComposeScreen')).ComposeScreen);
const SettingsScreen = lazyScreen(async () => (await import('@/components/settings/SettingsScreen')).SettingsScreen);

/** The screen of each route. What opens first is part of the first load, the others come when asked for. */
const screens: { [Name in ScreenName]: (route: RouteOf<Name>) => ComponentChild } = {
  page: () => <PageScreen />,
  today: () => <TodayScreen />,
  shortlist: () => <ShortlistScreen />,
  settings: (route) => <SettingsScreen route={route} />,
  add: (route) => <AddScreen route={route} />,
  person: ({ id }) => <PersonScreen id={id} />,
  compose: ({ id, kind }) => <ComposeScreen id={id} kind={kind} />,
};

export const screenFor = <Name extends ScreenName>(route: Route & { screen: Name }): ComponentChild =>
  (screens[route.screen] as (route: Route) => ComponentChild)(route);
