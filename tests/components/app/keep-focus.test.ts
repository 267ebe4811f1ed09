// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '@/components/app/keep-focus';

let stop: AbortController;
const get = (id: string) => document.getElementById(id) as HTMLElement;
const focused = () => document.activeElement?.id;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = `<div id="root"><nav><a href="#x" id="place">Place</a></nav><main>
    <h1>Title</h1><p>Text</p>
    <ul><li id="one"><button id="a"></button></li><li id="two"><button id="b"></button></li><li id="three"><button id="c"></button></li></ul>
    <button id="add"></button></main></div>`;
  keepFocus(get('root'), stop.signal);
});
afterEach(() => stop.abort());

it('goes to what comes after what is taken away, else to what came before', async () => {
  get('b').focus();
  get('two').remove();
  await vi.waitFor(() => expect(focused()).toBe('c'));
  get('three').remove();
  await vi.waitFor(() => expect(focused()).toBe('a'));
  get('one').remove();
  await vi.waitFor(() => expect(focused()).toBe('add'));
});

it('leaves it where it is put by what takes something away, and where the user left it', async () => {
  get('b').focus();
  get('two').remove();
  get('add').focus();
  await Promise.resolve();
  expect(focused()).toBe('add');
  get('add').blur();
  await Promise.resolve();
  get('add').remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});

it('leaves a new screen to its own title', async () => {
  get('b').focus();
  document.querySelector('main')?.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});
