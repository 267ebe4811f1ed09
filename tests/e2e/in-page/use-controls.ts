import { readRows, type Rows, watchWrites, writeRows } from './raw-database';

/** What was seen right after a control was used. */
export type Used = {
  control: string;
  isFull: boolean;
  wrote: boolean;
  /** What has the focus. */
  focus: string;
  /** What is said aloud, but for what is said of a value that does not fit into its field. */
  alerts: string[];
  /** Whether what was typed is still in a field. */
  isKept: boolean;
  /** Every link and button there is. */
  ways: string[];
};

type World = { rows: Rows; disk: { count: number; isFull: boolean }; used: Set<string> };
const page = window as unknown as { world?: World };

/** Nothing leaves the page, and nobody is asked. */
function stayHere(): void {
  const { click } = HTMLElement.prototype;
  HTMLInputElement.prototype.click = function () {
    if (this.type !== 'file') click.call(this);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  window.print = () => undefined;
  Object.assign(chrome.tabs, { create: async () => ({}), update: async () => ({}) });
  Object.assign(chrome.permissions, { request: async () => false });
  Object.assign(chrome.sidePanel, { open: async () => undefined });
  Object.assign(navigator.clipboard, { writeText: async () => undefined });
}

async function begin(): Promise<World> {
  stayHere();
  page.world = { rows: await readRows(), disk: watchWrites(), used: new Set() };
  return page.world;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isLoading = () => document.querySelector('main [role="progressbar"], main progress, main [aria-busy="true"]') !== null;

/** Until nothing has changed for so long. */
async function calm(quiet: number): Promise<void> {
  let last = performance.now();
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const end = last + 5_000; performance.now() < end && (performance.now() - last < quiet || isLoading()); ) await pause(10);
  observer.disconnect();
}

/** Goes away and to a place, so that it is as new, and closes what an earlier one left to be read. */
async function goTo(hash: string): Promise<void> {
  for (const to of ['#/welcome', hash]) {
    document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = to;
    for (const end = performance.now() + 5_000; performance.now() < end && document.querySelector('main[data-left]'); ) await pause(5);
  }
  document.querySelector<HTMLElement>('.toast button:last-child')?.click();
  await calm(80);
}

const controls = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(button, summary, select, textarea, input:not([type="file"]))')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled && one.ariaDisabled !== 'true',
  );

function nameOf(one: HTMLElement): string {
  const { labels, type = '' } = one as HTMLInputElement;
  const name = one.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? one.textContent;
  return `${one.tagName.toLowerCase()} ${type} "${name.trim().slice(0, 60)}"`;
}

const say = (one: HTMLElement, ...events: string[]) => events.forEach((name) => one.dispatchEvent(new Event(name, { bubbles: true })));
const values: Record<string, string> = { date: '2031-02-03', time: '13:05' };
const typed = /^(text|search|email|url|tel|textarea|)$/;

/** Uses it as a person does; the answer is what stands in it then, where it is typed. */
async function use(one: HTMLElement): Promise<string | undefined> {
  one.focus();
  if (one instanceof HTMLSelectElement) {
    one.selectedIndex = (one.selectedIndex + 1) % one.options.length;
    say(one, 'input', 'change');
  } else if ((one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement) && typed.test(one.type)) {
    if (one.type !== 'email') one.setSelectionRange(1e9, 1e9);
    document.execCommand('insertText', false, ' words');
    const { value } = one;
    await pause(20);
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    say(one, 'change');
    return value;
  } else if (one instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(one.type)) {
    if (values[one.type] ?? one.value === '') one.value = values[one.type] ?? '3';
    else one.stepUp();
    say(one, 'input', 'change');
  } else one.click();
  return undefined;
}

const textsOf = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.trim()).filter(Boolean);

async function useOne(one: HTMLElement, { disk }: World, isFull: boolean): Promise<Used> {
  const control = nameOf(one);
  Object.assign(disk, { count: 0, isFull });
  const words = await use(one);
  await calm(120);
  disk.isFull = false;
  for (const end = performance.now() + 2_000; performance.now() < end && document.activeElement === document.body; ) await pause(20);
  const focus = document.activeElement === document.body ? '' : nameOf(document.activeElement as HTMLElement);
  const isKept = words === undefined || [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) => value === words);
  return { control, isFull, wrote: disk.count > 0, focus, alerts: textsOf('[role="alert"]:not(.field__error)'), isKept, ways: textsOf('a, button') };
}

/**
 * Uses every control of a place, each on a fresh screen over the same data, and where that wrote something once more on a disk that is full.
 * `screen`: what was used there already, in another part of it, is not used again.
 */
export default async function useControls({ hash, screen }: { hash: string; screen: string }): Promise<Used[]> {
  const world = page.world ?? (await begin());
  const all: Used[] = [];
  await goTo(hash);
  for (const [i, name] of controls().map(nameOf).entries()) {
    if (world.used.has(`${screen} ${name}`)) continue;
    world.used.add(`${screen} ${name}`);
    for (const isFull of [false, true]) {
      await goTo(hash);
      const one = controls()[i];
      if (!one || nameOf(one) !== name || (isFull && !all.at(-1)?.wrote)) break;
      all.push(await useOne(one, world, isFull));
      if (world.disk.count) await writeRows(world.rows);
    }
  }
  return all;
}
