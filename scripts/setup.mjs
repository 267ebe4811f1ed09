import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of the installed packages; true if it succeeded. */
export const runTool = (/** @type {string} */ name, /** @type {string[]} */ args, env = process.env) =>
  spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;

/**
 * Everything that a fresh machine with Node.js and npm needs: packages, a browser, the generated type files. Does nothing
 * where everything is there. Throws with a sentence for people.
 */
export const setup = () => {
  checkNode();
  installPackages(root);
  const browser = ensureBrowser();
  if (!existsSync(join(root, '.wxt/tsconfig.json')) && !runTool('wxt', ['prepare'])) throw new Error('wxt prepare failed: the lines above say why.');
  return { browser };
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { browser } = setup();
    console.log(`Ready. Browser: ${browser.path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
