import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from '../browser/build';
import { ExtensionBrowser } from '../browser/extension';
import { unpackedId } from '../browser/extension-id';
import { serveSite } from '../demo-site/server';

/** A fresh profile in which the extension's button is not hidden behind the puzzle piece. */
function profileWithButton(): string {
  const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-demo-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [unpackedId(extensionDir)] } }));
  return profile;
}

/** Opens a visible browser on the fictional company's team and waits until it is closed. */
export async function showWindow(): Promise<void> {
  const site = await serveSite();
  const profile = profileWithButton();
  try {
    const language = Intl.DateTimeFormat().resolvedOptions().locale;
    const { browser, visit } = await ExtensionBrowser.open({ headless: false, args: ['--start-maximized'], profile, language });
    const closed = new Promise((resolve) => browser.once('disconnected', resolve));
    await visit(`${site.url}/brightwater/team.html`);
    console.log(`The fictional site is at ${site.url}.`);
    console.log('Click the Mentor Trail button in the toolbar (or press Alt+Shift+M). Close the browser to end.');
    await closed;
  } finally {
    rmSync(profile, { recursive: true, force: true });
    await site.close();
  }
}
