import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import type { Ui } from '@/scripts/browser/ui';

/** A folder of this test alone: what is to be chosen as a file, and what the browser downloads. */
export class Files {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mentor-trail-files-'));
  readonly downloads = join(this.#folder, 'downloads');

  /** A profile of a browser that downloads into this folder without asking: so that files have the names they are to have. */
  readonly profile = join(this.#folder, 'profile');

  constructor() {
    mkdirSync(join(this.profile, 'Default'), { recursive: true });
    mkdirSync(this.downloads);
    const download = { default_directory: this.downloads, prompt_for_download: false };
    writeFileSync(join(this.profile, 'Default/Preferences'), JSON.stringify({ download }));
  }

  /** Has the browser refuse downloads (`deny`), or take them again. */
  async refuse({ browser }: ExtensionBrowser, behavior: 'deny' | 'default'): Promise<void> {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior });
  }

  /** Chooses a file of this name and text in the one place for files of a screen. */
  async choose(ui: Ui, name: string, text: string): Promise<void> {
    const path = join(this.#folder, name);
    writeFileSync(path, text);
    const input = (await ui.page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  /** Drops a file of this name and text onto that place. */
  async drop(ui: Ui, name: string, text: string): Promise<void> {
    const place = await ui.page.waitForSelector('.file-drop');
    await place?.evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name));
        for (const type of ['dragover', 'drop']) element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, text },
    );
  }

  /** The files that were downloaded whole, by their names. */
  names(): string[] {
    try {
      const all = readdirSync(this.downloads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return all.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => !/\/\.[^/]*$|\.(crdownload|part)$/.test(path)).sort();
    } catch {
      return [];
    }
  }

  /** Waits until there is a download whose name fits and that has text; resolves to it. */
  async downloaded(name: RegExp): Promise<{ path: string; text: string }> {
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      const path = this.names().find((one) => name.test(basename(one)));
      const text = path === undefined ? '' : readFileSync(path, 'utf8');
      if (path !== undefined && text) return { path, text };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No file ${String(name)} was downloaded, but: ${this.names().join(', ')}`);
  }

  remove = (): void => rmSync(this.#folder, { recursive: true, force: true });
}
