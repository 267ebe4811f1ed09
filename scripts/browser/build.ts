import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The unpacked production builds. */
export const extensionDirs = { chrome: join(root, '.output/chrome-mv3'), firefox: join(root, '.output/firefox-mv3') };
export const extensionDir = extensionDirs.chrome;

type Target = keyof typeof extensionDirs;

const sources = ['entrypoints', 'components', 'lib', 'public', 'scripts/package', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Whether the build is there and not older than anything it is made of. */
const isBuilt = (target: Target = 'chrome'): boolean => {
  const manifest = join(extensionDirs[target], 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map((name) => newest(join(root, name))));
};

/** Builds the extension from the sources in `from`, into its `.output`. Throws when the build fails. What the build says goes to the error stream. */
export function build(target: Target = 'chrome', from = root): void {
  // Where a test builds, its NODE_ENV would make another program of it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], { cwd: from, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed: the lines above say why.');
}

/** Builds the extension, if that is needed. */
export function ensureBuilt(target: Target = 'chrome'): void {
  if (!isBuilt(target)) build(target);
}
