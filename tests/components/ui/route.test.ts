import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '@/components/ui/route';
import { newId, type PersonId } from '@/lib/model/id';

const id = newId<PersonId>();

describe('addresses', () => {
  const routes: Route[] = [
    { screen: 'page' },
    { screen: 'today' },
    { screen: 'shortlist' },
    { screen: 'settings' },
    { screen: 'add' },
    { screen: 'add', url: 'https://example.org/?a=1&b=ü#c', title: 'A & B?' },
    { screen: 'person', id },
    { screen: 'compose', id },
    { screen: 'compose', id, kind: 'followUp' },
  ];
  it.each(routes.map((route) => [hrefOf(route), route] as const))('%s leads where it came from', (href, route) => {
    expect(JSON.parse(JSON.stringify(parseRoute(href)))).toEqual(JSON.parse(JSON.stringify(route)));
  });

  it.each(['', '#', '#/', '#/nowhere', '#/person', '#/person/not-an-id', '#/toString', '#/compose/../x', '#/__proto__'])(
    '"%s" leads to the page',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'page' });
    },
  );

  it('leaves out a kind of message that there is not', () => {
    expect(parseRoute(`#/compose/${id}?kind=spam`)).toEqual({ screen: 'compose', id, kind: undefined });
  });
});
