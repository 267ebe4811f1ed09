import type { OwnPageFailure } from '@/lib/model/own-page';
import { plural } from '../plural';

const count = plural('en');

const failures: Record<OwnPageFailure, string> = {
  notFound: 'The page is not there (any more).',
  refused: 'The site does not give out this page.',
  noAnswer: 'The page did not answer within 15 seconds.',
  notAPage: 'There is no web page behind the link, but a file.',
  otherSite: 'The link leads to another site, which is not read.',
  nobody: 'The name does not stand on this page.',
  noAccess: 'The tab shows another page by now, or was closed.',
};

/** Reading the own pages of people on a list. */
export const ownPages = {
  title: 'Pages of their own',
  offer: (n: number) => count(n, { one: '# person has a page of their own here.', other: '# people have pages of their own here.' }),
  read: 'Read them',
  readOne: 'Read it',
  atMost: (n: number) => `At most ${n} in one go.`,
  reading: (name: string) => `Reading the page of ${name} …`,
  progress: (done: number, all: number) => `${done} of ${all}`,
  cancel: 'Stop',
  done: (n: number) => count(n, { one: '# page read', other: '# pages read' }),
  gained: (n: number) => count(n, { one: '# detail added', other: '# details added' }),
  failed: (n: number) => count(n, { one: '# could not be read', other: '# could not be read' }),
  failures,
  close: 'Close this note',
};
