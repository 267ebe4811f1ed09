import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, extensionDir } from '../../browser/build';
import { root } from '../../setup.mjs';

/** Where what a second run can use again is kept. */
export const cache = join(root, '.cache/bench');

/** Notes when the first row stands in the document and was painted, on the clock of the machine (milliseconds since 1970). */
const probe = `{
  const watch = new MutationObserver(look);
  function look() {
    if (!document.querySelector('.row')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.benchShownAt = performance.timeOrigin + performance.now())));
  }
  watch.observe(document, { subtree: true, childList: true });
}`;

const withProbe = (html: string) => html.replace('<head>', '<head><script src="probe.js"></script>');

/** A copy of the production build whose popup says when it shows its first row; the same folder, and so the same id, each time. */
export function probedExtension(): string {
  ensureBuilt();
  const folder = join(cache, 'probed');
  rmSync(folder, { recursive: true, force: true });
  cpSync(extensionDir, folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), withProbe(readFileSync(join(folder, 'popup.html'), 'utf8')));
  writeFileSync(join(folder, 'probe.js'), probe);
  return folder;
}

/** An extension whose popup is one line of text. */
export function blankExtension(): string {
  const folder = join(cache, 'blank');
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Blank', version: '1.0', action: { default_popup: 'popup.html' }, background: { service_worker: 'background.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), withProbe('<!doctype html><html><head></head><body><p class="row">Blank</p></body></html>'));
  writeFileSync(join(folder, 'probe.js'), probe);
  return folder;
}
