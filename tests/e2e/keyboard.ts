import type { ElementHandle, KeyInput } from 'puppeteer-core';
import type { Ui } from '@/scripts/browser/ui';

const patience = 15_000;
/** More stops than any screen has. */
const mostStops = 250;

/** A surface used by somebody without a mouse: Tab, Enter, Space, arrows and typing, nothing else. */
export class Keyboard {
  constructor(readonly ui: Ui) {}

  press = (key: KeyInput): Promise<void> => this.ui.page.keyboard.press(key);

  /** Goes on with Tab until the element has the focus. */
  private async tabTo(element: ElementHandle<Element>, what: string): Promise<void> {
    const hasFocus = () => element.evaluate((one) => document.activeElement === one || (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && one.contains(document.activeElement)));
    for (let stop = 0; stop < mostStops; stop++) {
      if (await hasFocus()) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not reach ${what}.`);
  }

  async to(role: string, name: string): Promise<void> {
    await this.tabTo(await this.ui.get(role, name), `the ${role} "${name}"`);
  }

  /** Fails where what was done took the focus away with it: the next Tab would start from the top. */
  private async keepsFocus(after: string): Promise<void> {
    const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body;
    await this.ui.page.waitForFunction(hasFocus, { timeout: patience }).catch((cause: unknown) => {
      throw new Error(`After ${after} nothing has the focus.`, { cause });
    });
  }

  async follow(name: string): Promise<void> {
    await this.to('link', name);
    await this.press('Enter');
    await this.keepsFocus(`"${name}"`);
  }

  async button(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to('button', name);
    await this.press(key);
    await this.keepsFocus(`"${name}"`);
  }

  async tick(name: string): Promise<void> {
    await this.to('checkbox', name);
    await this.press('Space');
    await this.keepsFocus(`"${name}"`);
  }

  /** Unfolds what stands under a line, or folds it. */
  async fold(line: string): Promise<void> {
    const summary = await this.ui.page.waitForSelector(`summary ::-p-text(${line})`, { visible: true, timeout: patience });
    const owner = await summary?.evaluateHandle((element) => element.closest('summary'));
    if (!owner) throw new Error(`Nothing unfolds at "${line}".`);
    await this.tabTo(owner as ElementHandle<Element>, `the line "${line}"`);
    await this.press('Enter');
    await this.keepsFocus(`"${line}"`);
  }

  /** Types into a field, in place of what it holds. */
  async type(label: string, text: string, role = 'textbox'): Promise<void> {
    await this.to(role, label);
    await this.ui.page.keyboard.down('Control');
    await this.press('a');
    await this.ui.page.keyboard.up('Control');
    await this.ui.page.keyboard.type(text);
  }

  /** Types into the field that something new has brought with it, where the focus already is. */
  async typeWhereItIs(text: string): Promise<void> {
    const isField = () => document.activeElement?.matches('input, textarea') === true;
    await this.ui.page.waitForFunction(isField, { timeout: patience }).catch((cause: unknown) => {
      throw new Error('No new field has the focus.', { cause });
    });
    await this.ui.page.keyboard.type(text);
  }

  async written(label: string, text: string): Promise<void> {
    await this.type(label, text);
    await this.ui.stored(text);
  }

  /** Types a day into a date field as an American keyboard user does. `day`: "2026-03-31". */
  async date(label: string, day: string): Promise<void> {
    const field = await this.ui.page.waitForSelector(`aria/${label}`);
    if (field) await this.tabTo(field as ElementHandle<Element>, `the field "${label}"`);
    const [year, month, date] = day.split('-');
    await this.ui.page.keyboard.type(`${month}${date}${year}`);
  }

  /** Goes to a group of radio buttons and with the arrow keys to one of them. */
  async choose(group: string, option: string): Promise<void> {
    const found = await this.ui.page.waitForSelector(`aria/${group}[role="group"]`, { timeout: patience });
    if (!found) throw new Error(`There is no group "${group}".`);
    await this.tabTo(found as ElementHandle<Element>, `the choice "${group}"`);
    const current = () => this.ui.page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
    for (let step = 0; step < 12; step++) {
      if ((await current()) === option) {
        await this.press('Space');
        return this.keepsFocus(`"${option}"`);
      }
      await this.press('ArrowRight');
    }
    throw new Error(`The arrow keys do not reach "${option}" of "${group}".`);
  }

  /** Goes to a select and down in it until the option that begins so. */
  async select(label: string, option: string): Promise<void> {
    await this.to('combobox', label);
    const current = () => this.ui.page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label.trim());
    for (let step = 0; step < 30; step++) {
      if ((await current())?.startsWith(option)) return;
      await this.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach "${option}" of "${label}".`);
  }
}
