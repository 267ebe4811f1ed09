import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/**
 * Whether what npm noted at its last complete installation is what the lock file asks for. Packages for other systems
 * (optional ones) may be absent.
 *
 * @param {string} root
 */
export const packagesInStep = (root) => {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {};
  if (!installed) return false;
  const isThere = (/** @type {string} */ path) => {
    const { version, optional, devOptional } = wanted[path] ?? {};
    const there = installed[path];
    return there ? there.version === version : Boolean(optional || devOptional);
  };
  return Object.keys(wanted).every((path) => path === '' || isThere(path));
};

/**
 * Installs the packages of the lock file, if they are not there yet.
 *
 * @param {string} root
 */
export const installPackages = (root) => {
  if (packagesInStep(root)) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: the lines above say why.');
};
