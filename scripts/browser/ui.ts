import type { ElementHandle, Page } from 'puppeteer-core';
import type { Texts } from '@/lib/i18n';
import { textsFor } from '../all-texts';

const patience = 15_000;

const personName = '.person-line__name';

/** Scrolls to the middle of the screen; true when the mouse would hit the element (or its label) there. Runs in the page. */
function isReachable(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** Whether any row of the database holds `text`. Runs in the page, so it holds no named function: tsx would mark it with a helper. */
async function isInDatabase(text: string): Promise<boolean> {
  const there = await indexedDB.databases();
  if (!there.some(({ name }) => name === 'mentor-trail')) return false;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('mentor-trail');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database cannot be opened.'));
  });
  const tables = [...database.objectStoreNames].map(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(`${name} cannot be read.`));
      }),
  );
  const rows = JSON.stringify(await Promise.all(tables));
  database.close();
  return rows.includes(JSON.stringify(text).slice(1, -1));
}

/**
 * One open surface of the extension (popup, side panel), used as a person would: by the roles and names that assistive
 * technology sees, in the interface's language.
 */
export class Ui {
  readonly t: Texts;

  constructor(
    readonly page: Page,
    language: string,
  ) {
    this.t = textsFor(language);
    page.setDefaultTimeout(patience);
  }

  /** The first element of that role and exact name, once it is there and visible. */
  async get(role: string, name: string): Promise<ElementHandle<HTMLElement>> {
    return (await this.visible(`aria/${name}[role="${role}"]`, `There is no ${role} "${name}".`)) as ElementHandle<HTMLElement>;
  }

  /** Asks again and again: Puppeteer's own waiting for roles and names does not work in Firefox's popup. */
  private async visible(selector: string, failure: string): Promise<ElementHandle> {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const found = await this.page.$(selector);
      if (await found?.isVisible().catch(() => false)) return found as ElementHandle;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(failure);
  }

  async has(role: string, name: string): Promise<boolean> {
    return (await this.page.$(`aria/${name}[role="${role}"]`)) !== null;
  }

  click = async (role: string, name: string): Promise<void> => this.hit(await this.get(role, name), `The ${role} "${name}"`);

  /** Presses with the mouse in the middle of the element, once it stands there and nothing lies over it. */
  private async hit(element: ElementHandle, what: string): Promise<void> {
    await this.page.waitForFunction(isReachable, { timeout: patience, polling: 100 }, element).catch((cause: unknown) => {
      throw new Error(`${what} cannot be reached with the mouse.`, { cause });
    });
    await element.click();
  }

  press = (name: string): Promise<void> => this.click('button', name);
  follow = (name: string): Promise<void> => this.click('link', name);
  tick = (name: string): Promise<void> => this.click('checkbox', name);
  choose = (name: string): Promise<void> => this.click('radio', name);

  /** Opens one of the screens of the top bar. */
  async goTo(screen: 'page' | 'shortlist' | 'today' | 'settings'): Promise<void> {
    const link = await this.page.waitForSelector(`header a[href="#/${screen}"]`, { visible: true });
    if (link) await this.hit(link, `The way to ${screen}`);
    await this.page.waitForFunction((name) => location.hash.startsWith(`#/${name}`), { timeout: patience, polling: 50 }, screen);
  }

  /** Replaces the text of a field, key by key. */
  async fill(label: string, text: string, role = 'textbox'): Promise<void> {
    const field = await this.get(role, label);
    await field.focus();
    await field.evaluate((element) => (element as HTMLInputElement).select());
    if (text) await field.type(text);
    else await this.page.keyboard.press('Backspace');
  }

  /** Types at the end of what a field holds. */
  async add(label: string, text: string): Promise<void> {
    const field = await this.get('textbox', label);
    await field.focus();
    await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(1e9, 1e9));
    await field.type(text);
  }

  /** Sets a date field, which has no text to type that is the same in every language. */
  async setDate(label: string, day: string): Promise<void> {
    const field = await this.visible(`aria/${label}`, `There is no field "${label}".`);
    await field.evaluate((element, value) => {
      // Firefox gives the name of a field to its label as well.
      const input = (element instanceof HTMLLabelElement ? element.control : element) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, day);
  }

  async select(label: string, option: string): Promise<void> {
    const field = await this.get('combobox', label);
    const isThere = (element: Element, text: string) => [...(element as HTMLSelectElement).options].some((one) => one.label.trim() === text);
    await this.page.waitForFunction(isThere, { timeout: patience, polling: 50 }, field, option).catch((cause: unknown) => {
      throw new Error(`"${label}" has no option "${option}".`, { cause });
    });
    const value = await field.evaluate((element, text) => [...(element as unknown as HTMLSelectElement).options].find((one) => one.label.trim() === text)?.value, option);
    await field.select(value ?? '');
  }

  /** What a field holds. */
  async valueOf(label: string, role = 'textbox'): Promise<string> {
    return (await this.get(role, label)).evaluate((element) => (element as HTMLInputElement).value);
  }

  async isTicked(name: string): Promise<boolean> {
    return (await this.get('checkbox', name)).evaluate((element) => (element as HTMLInputElement).checked);
  }

  /** Whether a button can be pressed. */
  async isEnabled(name: string): Promise<boolean> {
    return (await this.get('button', name)).evaluate((element) => !(element as HTMLButtonElement).disabled && element.ariaDisabled !== 'true');
  }

  /** Unfolds what stands under a line, if it is folded. */
  async unfold(line: string): Promise<void> {
    const summary = await this.page.waitForSelector(`summary ::-p-text(${line})`, { visible: true });
    await summary?.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  }

  /** Everything that is shown, as text. */
  shown = (): Promise<string> => this.page.evaluate(() => document.body.innerText);

  /** Waits until `text` is shown; the error says what was shown instead. */
  async see(text: string | RegExp): Promise<void> {
    const [source, flags] = typeof text === 'string' ? [text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), ''] : [text.source, text.flags];
    try {
      await this.page.waitForFunction((s, f) => new RegExp(s, f).test(document.body.innerText), { timeout: patience, polling: 50 }, source, flags);
    } catch (cause) {
      throw new Error(`"${String(text)}" is not shown, but:\n${await this.shown()}`, { cause });
    }
  }

  /** Waits until `text` is shown no longer. */
  async unsee(text: string): Promise<void> {
    await this.page.waitForFunction((gone) => !document.body.innerText.includes(gone), { timeout: patience, polling: 50 }, text);
  }

  /** Waits until the program has gone to a screen of this kind: what stands there may have stood on the screen before as well. */
  async arrives(at: RegExp): Promise<void> {
    await this.page.waitForFunction((source: string) => new RegExp(source).test(location.hash), { timeout: patience }, at.source);
  }

  /** Waits until what was typed is in the database. */
  async stored(text: string): Promise<void> {
    await this.page.waitForFunction(isInDatabase, { timeout: patience, polling: 100 }, text).catch((cause: unknown) => {
      throw new Error(`"${text}" was not stored.`, { cause });
    });
  }

  /** The texts of the cells of a table, row by row. */
  rows = (table: string): Promise<string[][]> =>
    this.page.$$eval(`${table} tbody tr`, (rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

  /** Names of the people listed, in order. */
  names = (): Promise<string[]> => this.page.$$eval(personName, (all) => all.map((element) => element.textContent.trim()));

  /** Waits until exactly these people are listed, in this order; the error says who was listed instead. */
  async lists(names: readonly string[]): Promise<void> {
    const isThere = (selector: string, wanted: string) =>
      JSON.stringify([...document.querySelectorAll(selector)].map((element) => element.textContent.trim())) === wanted;
    await this.page.waitForFunction(isThere, { timeout: patience, polling: 50 }, personName, JSON.stringify(names)).catch(async (cause: unknown) => {
      throw new Error(`Not listed: ${names.join(', ')}, but: ${(await this.names()).join(', ')}`, { cause });
    });
  }

  /** Waits until nobody of that name is listed. */
  async unlists(name: string): Promise<void> {
    const isGone = (selector: string, gone: string) => ![...document.querySelectorAll(selector)].some((element) => element.textContent.trim() === gone);
    await this.page.waitForFunction(isGone, { timeout: patience, polling: 50 }, personName, name).catch((cause: unknown) => {
      throw new Error(`${name} is still listed.`, { cause });
    });
  }

  /** A picture of what is shown, once nothing is loading and no colour is on its way to another. */
  async screenshot(path: `${string}.png`, theme: 'light' | 'dark' = 'light'): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const isCalm = () => !document.querySelector('[role="progressbar"]') && document.getAnimations().every(({ playState }) => playState !== 'running');
    await this.page.waitForFunction(isCalm, { timeout: patience, polling: 100 });
    await this.page.screenshot({ path });
  }

  /** Closes the surface, if it has not closed by itself (a popup does when a tab opens). */
  close = (): Promise<void> => this.page.close().catch(() => undefined);
}
