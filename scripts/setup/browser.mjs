import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canUseApt, installWithApt } from './apt.mjs';

/** @typedef {{ path: string, family: 'chromium' | 'firefox' }} Browser */

const onLinux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'firefox', 'firefox-esr'];

const onMac = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Firefox.app/Contents/MacOS/firefox',
];

const onWindows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Mozilla Firefox\\firefox.exe',
];

/**
 * Where browsers are on this system, the preferred first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export const usualPlaces = (platform, env) => {
  if (platform === 'darwin') {
    return onMac.flatMap((app) => ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return onWindows.flatMap((file) => folders.map((folder) => `${folder}\\${file}`));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  return onLinux.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const isProgram = (/** @type {string} */ path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** @param {string} path @returns {Browser} */
const asBrowser = (path) => ({ path, family: /firefox/i.test(path) ? 'firefox' : 'chromium' });

/**
 * The browser to use: `BROWSER_PATH` if it is set (an error if nothing is there), else the first of the wanted families in
 * the usual places.
 *
 * @param {Browser['family'][]} families
 * @returns {Browser | undefined}
 */
export const findBrowser = (families, platform = process.platform, env = process.env) => {
  if (env.BROWSER_PATH) {
    if (!isProgram(env.BROWSER_PATH)) throw new Error(`BROWSER_PATH is ${env.BROWSER_PATH}, but there is no program.`);
    const named = asBrowser(env.BROWSER_PATH);
    // Where only Firefox will do, a Chromium named there is no answer.
    if (families.includes('chromium') || families.includes(named.family)) return named;
  }
  return usualPlaces(platform, env)
    .map(asBrowser)
    .find(({ path, family }) => families.includes(family) && isProgram(path));
};

const advice = {
  linux: 'Install Chromium (Debian, Ubuntu: "sudo apt-get install chromium"; Fedora: "sudo dnf install chromium")',
  darwin: 'Install Chromium or Google Chrome from its own site',
  win32: 'Install Google Chrome or Microsoft Edge from its own site',
};

/**
 * The browser to use; on Debian and Ubuntu, as root, Chromium (or Firefox, where only that is wanted) is installed where there
 * is none. Throws with one sentence that says what to install.
 *
 * @param {Browser['family'][]} families
 * @returns {Browser}
 */
export const ensureBrowser = (families = ['chromium']) => {
  const found = findBrowser(families);
  if (found) return found;
  if (canUseApt()) {
    const missing = families.includes('chromium') ? 'chromium' : 'firefox-esr';
    console.log(`Installing ${missing} …`);
    installWithApt(missing, 'fonts-liberation');
  }
  const installed = findBrowser(families);
  if (installed) return installed;
  const wanted = families.includes('chromium') ? (advice[/** @type {keyof typeof advice} */ (process.platform)] ?? 'Install Chromium') : 'Install Firefox';
  throw new Error(`No browser of the family ${families.join(' or ')} was found. ${wanted}, or set BROWSER_PATH to one.`);
};
