import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The unpacked production build for Chromium. */
export const extensionDir = join(root, '.output/chrome-mv3');

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Whether the build is there and not older than anything it is made of. */
export const isBuilt = (): boolean => {
  const manifest = join(extensionDir, 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map((name) => newest(join(root, name))));
};

/** Builds the extension, if that is needed. Throws when the build fails. What the build says goes to the error stream. */
export function ensureBuilt(): void {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed: the lines above say why.');
}
