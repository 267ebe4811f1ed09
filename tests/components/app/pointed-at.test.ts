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
  document.body.innerHTML = `<div id="root"><a id="write" href="${hrefOf({ screen: 'compose', id, kind: 'thankYou' })}"><b>Write</b></a>
    <a id="page" href="https://example.org/">Page</a><button>Save</button></div>`;
  watchPointedAt(document.getElementById('root') as HTMLElement, prepare, stop.signal);
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
