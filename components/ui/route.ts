import { useEffect, useState } from 'preact/hooks';
import type { ClipId, MeetingId, PersonId, TemplateId } from '@/lib/model/id';
import { asId } from '@/lib/model/is-id';
import type { MessageKind, MessageLanguage, Register } from '@/lib/model/message';
import { messageKinds, messageLanguages, registers } from '@/lib/model/message-kinds';
import { type MeetingStage, meetingStages, type MentoringPart, mentoringParts, type PlanStep, planSteps } from '@/lib/model/screen-parts';

/** Every place of the app. An address is `#/SCREEN/ID?parameters`. */
export type Route =
  | { screen: 'page' }
  | { screen: 'today' }
  | { screen: 'welcome' }
  | { screen: 'shortlist' }
  | { screen: 'board' }
  | { screen: 'progress' }
  | { screen: 'duplicates' }
  | { screen: 'merge'; id: PersonId; other: PersonId }
  | { screen: 'settings'; /** Whose e-mail to go back to. */ writeTo?: PersonId | undefined; kind?: MessageKind | undefined }
  | { screen: 'drafts' }
  | { screen: 'data'; /** Whom to export, as the shortlist is narrowed: `PeopleFilterWords` as JSON. */ filter?: string | undefined }
  | { screen: 'print'; id: PersonId }
  | {
      screen: 'templates';
      /** One of the user's own. */
      id?: TemplateId | undefined;
      /** A built-in one, to read. */
      kind?: MessageKind | undefined;
      language?: MessageLanguage | undefined;
      register?: Register | undefined;
    }
  | { screen: 'add'; url?: string | undefined; title?: string | undefined; /** What was taken from a page. */ clip?: ClipId | undefined }
  | { screen: 'plan'; /** The question to begin with. */ step?: PlanStep | undefined }
  | { screen: 'search' }
  | { screen: 'meetings' }
  | { screen: 'meeting'; id: MeetingId; part?: MeetingStage | undefined }
  | { screen: 'decision' }
  | {
      screen: 'mentoring';
      /** Whose mentoring; absent: all of them. */
      id?: PersonId | undefined;
      part?: MentoringPart | undefined;
      meeting?: MeetingId | undefined;
    }
  | { screen: 'person'; id: PersonId }
  | { screen: 'compose'; id: PersonId; kind?: MessageKind | undefined };

const kinds = Object.keys(messageKinds) as MessageKind[];

const oneOf = <Name extends string>(names: readonly Name[], text: string | null): Name | undefined => names.find((name) => name === text);

export type ScreenName = Route['screen'];
export type RouteOf<Name extends ScreenName> = Extract<Route, { screen: Name }>;

const readers: { [Name in ScreenName]: (id: string | undefined, query: URLSearchParams) => RouteOf<Name> | undefined } = {
  page: () => ({ screen: 'page' }),
  today: () => ({ screen: 'today' }),
  welcome: () => ({ screen: 'welcome' }),
  shortlist: () => ({ screen: 'shortlist' }),
  progress: () => ({ screen: 'progress' }),
  board: () => ({ screen: 'board' }),
  duplicates: () => ({ screen: 'duplicates' }),
  merge: (raw, query) => {
    const id = asId<PersonId>(raw);
    const other = asId<PersonId>(query.get('other'));
    return id && other && { screen: 'merge', id, other };
  },
  settings: (_, query) => ({
    screen: 'settings',
    writeTo: asId<PersonId>(query.get('writeTo')),
    kind: oneOf(kinds, query.get('kind')),
  }),
  drafts: () => ({ screen: 'drafts' }),
  data: (_, query) => ({ screen: 'data', filter: query.get('filter') ?? undefined }),
  print: (raw) => {
    const id = asId<PersonId>(raw);
    return id && { screen: 'print', id };
  },
  templates: (raw, query) => ({
    screen: 'templates',
    id: asId<TemplateId>(raw),
    kind: oneOf(kinds, query.get('kind')),
    language: oneOf(messageLanguages, query.get('language')),
    register: oneOf(registers, query.get('register')),
  }),
  add: (_, query) => ({
    screen: 'add',
    url: query.get('url') ?? undefined,
    title: query.get('title') ?? undefined,
    clip: asId<ClipId>(query.get('clip')),
  }),
  plan: (_, query) => ({ screen: 'plan', step: oneOf(planSteps, query.get('step')) }),
  search: () => ({ screen: 'search' }),
  meetings: () => ({ screen: 'meetings' }),
  meeting: (raw, query) => {
    const id = asId<MeetingId>(raw);
    return id && { screen: 'meeting', id, part: oneOf(meetingStages, query.get('part')) };
  },
  decision: () => ({ screen: 'decision' }),
  mentoring: (raw, query) => ({
    screen: 'mentoring',
    id: asId<PersonId>(raw),
    part: oneOf(mentoringParts, query.get('part')),
    meeting: asId<MeetingId>(query.get('meeting')),
  }),
  person: (raw) => {
    const id = asId<PersonId>(raw);
    return id && { screen: 'person', id };
  },
  compose: (raw, query) => {
    const id = asId<PersonId>(raw);
    return id && { screen: 'compose', id, kind: oneOf(kinds, query.get('kind')) };
  },
};

const isScreen = (name: string | undefined): name is ScreenName => name !== undefined && Object.hasOwn(readers, name);

/** The place that an address names; whatever is not understood leads to the people on the page. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, id] = path.split('/');
  return (isScreen(screen) && readers[screen](id, new URLSearchParams(query))) || { screen: 'page' };
}

/** The address of a place, for links. */
export function hrefOf(route: Route): string {
  const { screen, ...parameters } = route;
  const { id, ...rest } = { id: undefined, ...parameters };
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== undefined) as [string, string][]).toString();
  return `#/${screen}${id ? `/${id}` : ''}${query ? `?${query}` : ''}`;
}

export const navigate = (route: Route): void => {
  location.hash = hrefOf(route);
};

/** Whether the user has moved within the app: a screen then puts the focus on its title, but not on opening the app. */
export const hasNavigated = (): boolean => navigated;
let navigated = false;

/** The place shown now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      navigated = true;
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
