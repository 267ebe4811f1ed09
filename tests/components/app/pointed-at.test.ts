// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointedAt } from '@/components/app/pointed-at';
import { hrefOf } from '@/components/ui/route';
import { newId, type PersonId } from '@/lib/model/id';

const id = newId<PersonId>();
const prepare = vi.fn();
let stop: AbortController;
const reach = (selector: string, event: string) => document.querySelector(selector)?.dispatchEvent(new Event(event, { bubbles: true }));

beforeEach(() => {
  stop = new AbortController();
  prepare.mockReset();
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object) => Object.assign(document.createElement(tag), properties);
  const root = make('div', {});
  const link = make('a', { id: 'write', href: hrefOf({ screen: 'compose', id, kind: 'thankYou' }) });
  link.append(make('b', { textContent: 'Write' }));
  root.append(link, make('a', { id: 'page', href: 'https://example.org/' }), make('button', {}));
  document.body.replaceChildren(root);
  watchPointedAt(root, prepare, stop.signal);
});
afterEach(() => stop.abort());

it.each(['pointerover', 'pointerdown', 'focusin'])('knows where a link leads that is reached (%s)', (event) => {
  reach('#write b', event);
  expect(prepare.mock.calls).toEqual([[{ screen: 'compose', id, kind: 'thankYou' }]]);
});

it('leaves links to other sites and buttons alone, and ends', () => {
  reach('#page', 'pointerover');
  reach('button', 'pointerover');
  stop.abort();
  reach('#write', 'pointerover');
  expect(prepare).not.toHaveBeenCalled();
});
