import { execFile, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { installReaders } from './setup/readers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The programs of the installed packages that the commands use, by their own files: no shell, no `npx`. */
const tools = {
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

const pathOf = (/** @type {keyof typeof tools} */ name) => join(root, 'node_modules', tools[name]);

/**
 * Runs a program of the installed packages; true if it succeeded.
 *
 * @param {keyof typeof tools} name
 * @param {string[]} args
 */
export const runTool = (name, args) => spawnSync(process.execPath, [pathOf(name), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

/**
 * Starts a program of the installed packages beside others; resolves to whether it succeeded and what it said.
 *
 * @param {keyof typeof tools} name
 * @param {string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
export const startTool = (name, args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [pathOf(name), ...args], { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => resolve({ passed: !error, said: stdout + stderr }));
  });

/**
 * Everything that a fresh machine with Node.js and npm needs: packages, a browser, the readers that tests ask, the generated type files. Does nothing
 * where everything is there. Throws with a sentence for people.
 */
export const setup = () => {
  checkNode();
  installPackages(root);
  const browser = ensureBrowser();
  installReaders();
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
