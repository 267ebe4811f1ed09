import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of the system can be installed: on Debian and Ubuntu, as root. */
export const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (/** @type {string[]} */ ...args) =>
  spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

let isUpdated = false;

/**
 * Installs packages of the system; true if that worked.
 *
 * @param {string[]} packages
 */
export const installWithApt = (...packages) => {
  isUpdated ||= apt('update');
  return isUpdated && apt('install', '-y', '--no-install-recommends', ...packages);
};
